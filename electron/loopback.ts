// The loopback host: where Electron cannot run, the same page in this machine's own browser. Not part of packaged apps.
import { hasDisplay, openBrowser, openLoopback } from './loopback/index.ts';
import { AgentRefused } from './worker/index.ts';

const refusedStatus = 3;

async function main(): Promise<void> {
  const { platform, env, argv } = process;
  const server = await openLoopback(argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.close());

  // Browsers in tests are pointed here by whoever started us.
  const opened = !argv.includes('--no-open') && hasDisplay(platform, env) && (await openBrowser(server.address));
  console.log(`Counterpart ${opened ? 'opened in your browser' : 'is'} at ${server.address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof AgentRefused ? refusedStatus : 2;
});
