// npm start: the app in Electron, or, where Electron cannot be had or run, in this machine's own browser.
import path from 'node:path';
import { ensureBuilt } from './built.ts';
import { electronHere, thisMachine } from './electron-here.ts';
import { fetchElectron } from './fetch-electron.ts';
import { runProgram } from './run-program.ts';
import { root } from './step.ts';

// An Electron that ends badly within this time never showed a window.
const startMs = 15_000;
const args = process.argv.slice(2);

/** Runs the app in Electron until it is closed. Resolves to null, or to why Electron cannot run here, in a few words. */
async function runElectron(): Promise<string | null> {
  let here = electronHere(root, thisMachine());
  if (here.state === 'missing') {
    const reason = await fetchElectron(root);
    if (reason !== null) return reason;
    here = electronHere(root, thisMachine());
  }
  switch (here.state) {
    case 'cannot_run':
      return here.reason;
    case 'missing':
      return 'its download left no program behind';
    case 'here': {
      const started = performance.now();
      const ended = await runProgram(here.executable, ['.', ...args]);
      if (ended === 0 || performance.now() - started > startMs) return null;
      return `it stopped at once (${ended})`;
    }
    default:
      return here satisfies never;
  }
}

if (await ensureBuilt(root)) {
  const reason = await runElectron();
  if (reason !== null) {
    console.log(`Electron cannot run here: ${reason}. Serving Counterpart to this machine's own browser instead.`);
    const ended = await runProgram(process.execPath, [path.join(root, 'electron', 'loopback.ts'), ...args]);
    process.exitCode = typeof ended === 'number' ? ended : 1;
  }
} else {
  process.exitCode = 1;
}
