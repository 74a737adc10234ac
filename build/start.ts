// npm start: the app in Electron, or, where Electron cannot be had or run, in this machine's own browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './built.ts';
import { electronHere, thisMachine } from './electron-here.ts';
import { fetchElectron } from './fetch-electron.ts';
import { root } from './step.ts';

// An Electron that ends badly within this time never showed a window.
const startMs = 15_000;
const args = process.argv.slice(2);

/** Runs a program until it ends. Resolves to its exit code, or to the signal or error that ended it. */
function run(program: string, programArgs: readonly string[]): Promise<number | string> {
  const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
}

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
      const ended = await run(here.executable, ['.', ...args]);
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
    const ended = await run(process.execPath, [path.join(root, 'electron', 'loopback.ts'), ...args]);
    process.exitCode = typeof ended === 'number' ? ended : 1;
  }
} else {
  process.exitCode = 1;
}
