import type { InlineConfig, Plugin } from 'vite';
import { bundledText, declarationsOnly, shortened } from './bundled-text.ts';

/** What holidays need of time zones, without the centuries before. */
const recentZones = { 'moment-timezone': 'moment-timezone/builds/moment-timezone-with-data-1970-2030.js' };
const holidays = 'date-holidays';

/** Bundles one of the agent's files as CommonJS. Only the database stays outside, because it is native. */
const commonJs = (root: string, target: string, input: string, config: InlineConfig = {}): Promise<string> =>
  bundledText(root, {
    ...config,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target,
      rolldownOptions: {
        external: ['better-sqlite3'],
        treeshake: declarationsOnly,
        input,
        output: { format: 'cjs', minify: shortened },
      },
    },
  });

/** The rules of holidays, with their calendars, are half of all code: they are read when a year is not known yet. */
const holidaysWhenAsked: Plugin = {
  name: 'holidays-when-asked',
  enforce: 'pre',
  resolveId: (id) => (id === holidays ? '\0holidays' : null),
  load: (id) =>
    id === '\0holidays'
      ? `export default function Holidays(...of) { return new (require(__dirname + '/holidays.cjs').Holidays)(...of); }`
      : null,
};

/**
 * What the agent's thread is in the built app, by file. `agent.cjs` is one text, which V8 can be given compiled
 * (electron/worker/run-compiled.ts). `root` is the project's folder, `target` the runtime it is for.
 */
export async function agentScripts(root: string, target: string): Promise<Readonly<Record<string, string>>> {
  return {
    // Read as CommonJS, so that the thread need not set up how modules are loaded.
    'agent-start.cjs': await commonJs(root, target, 'electron/agent-start.ts'),
    'agent.cjs': await commonJs(root, target, 'electron/agent-worker.ts', { plugins: [holidaysWhenAsked] }),
    'holidays.cjs': await commonJs(root, target, 'build/holidays.ts', { resolve: { alias: recentZones } }),
  };
}
