// The Electron host: the agent in a worker thread, the desktop around it.
import path from 'node:path';
import { app, dialog } from 'electron';
import { openDesktop, registerScheme } from './shell/index.ts';
import { hostOptions, startAgent } from './worker/index.ts';

registerScheme();

async function main(): Promise<void> {
  const options = hostOptions(process.argv.slice(1));
  // Before a named data folder takes the window's profile to itself: what is compiled says nothing about the person.
  const compiled = path.join(app.getPath('userData'), 'compiled');
  await openDesktop({
    options,
    preload: path.join(import.meta.dirname, 'preload.cjs'),
    page: path.join(import.meta.dirname, 'renderer'),
    start: (dataDir) => startAgent(new URL('agent-start.cjs', import.meta.url), { ...options, dataDir, compiled }),
  });
}

let isLeaving = false;
app.once('before-quit', () => (isLeaving = true));

// Not awaited: Electron is ready only after this script has been read to its end.
main().catch((error: unknown) => {
  // Who leaves while it starts stops the window's loading: nothing to complain of, and the quitting goes on.
  if (isLeaving) return;
  dialog.showErrorBox('Counterpart could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
});
