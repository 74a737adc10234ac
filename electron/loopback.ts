// The loopback host: where Electron cannot run, the same page in this machine's own browser. Not part of packaged apps.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { hasDisplay, openBrowser, serveLoopback } from './loopback/index.ts';
import { AgentRefused, hostOptions, ownDataFolder, startAgent } from './worker/index.ts';

const refusedStatus = 3;

async function main(): Promise<void> {
  const options = hostOptions(process.argv.slice(2));
  const page = path.join(import.meta.dirname, '..', 'out', 'renderer');
  if (!existsSync(path.join(page, 'index.html'))) throw new Error('The page is not built yet: run npm run build.');
  const { platform, env } = process;
  const dataDir = path.resolve(options.data ?? ownDataFolder({ platform, env, home: homedir() }));

  const compiled = path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'counterpart-agent');
  const entry = new URL('../out/agent-start.cjs', import.meta.url);
  const agent = await startAgent(entry, { ...options, dataDir, compiled });
  const server = await serveLoopback(page, agent);
  const stop = async (): Promise<void> => {
    await server.close();
    await agent.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());

  // Browsers in tests are pointed here by whoever started us.
  const opened =
    !process.argv.includes('--no-open') && hasDisplay(platform, env) && (await openBrowser(server.address));
  console.log(`Counterpart ${opened ? 'opened in your browser' : 'is'} at ${server.address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof AgentRefused ? refusedStatus : 2;
});
