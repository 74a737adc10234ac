import { bundledText, declarationsOnly, shortened } from './bundled-text.ts';

/** What holidays need of time zones, without the centuries before. */
const recentZones = { 'moment-timezone': 'moment-timezone/builds/moment-timezone-with-data-1970-2030.js' };

/**
 * Bundles the agent as one CommonJS text, which V8 can be given compiled (electron/worker/run-compiled.ts). `root` is the
 * project's folder, `target` the runtime it is for.
 */
export function agentScript(root: string, target: string): Promise<string> {
  return bundledText(root, {
    resolve: { alias: recentZones },
    // Only the database stays outside, because it is native.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target,
      rolldownOptions: {
        external: ['better-sqlite3'],
        treeshake: declarationsOnly,
        input: 'electron/agent-worker.ts',
        output: { format: 'cjs', minify: shortened },
      },
    },
  });
}
