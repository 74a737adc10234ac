import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { hostOptions, ownDataFolder, startAgent } from '../worker/index.ts';
import { serveLoopback } from './serve.ts';
import type { LoopbackServer } from './serve.ts';

const root = path.join(import.meta.dirname, '..', '..');

/**
 * Opens the agent and serves the built page with it, as the arguments say. Rejects with a sentence where it cannot be done;
 * closing it closes both.
 */
export async function openLoopback(args: readonly string[]): Promise<LoopbackServer> {
  const options = hostOptions(args);
  const page = path.join(root, 'out', 'renderer');
  if (!existsSync(path.join(page, 'index.html'))) throw new Error('The page is not built yet: run npm run build.');
  const { platform, env } = process;
  const dataDir = path.resolve(options.data ?? ownDataFolder({ platform, env, home: homedir() }));

  const compiled = path.join(root, 'node_modules', '.cache', 'counterpart-agent');
  const entry = new URL('../../out/agent-start.cjs', import.meta.url);
  const agent = await startAgent(entry, { ...options, dataDir, compiled });
  const server = await serveLoopback(page, agent);
  return {
    address: server.address,
    async close() {
      await server.close();
      await agent.close();
    },
  };
}
