// How the desktop app is bundled: main process and agent worker, preload, page; all into out/.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { answerPageScript } from './build/answer-page.ts';

// Older than the Electron we ship: the end-to-end tests also run in Electron 33, whose Node is 20.18.
const target = 'node20.18';

/** The shared rooms declare and do nothing: what a bundle does not use of them is left out, schemas included. */
const declarationsOnly = { moduleSideEffects: [{ test: /\/shared\//, sideEffects: false }] };

/** What holidays need of time zones, without the centuries before: the agent's code is read at every start. */
const recentZones = { 'moment-timezone': 'moment-timezone/builds/moment-timezone-with-data-1970-2030.js' };

export default defineConfig({
  main: {
    resolve: { alias: recentZones },
    plugins: [
      {
        name: 'answer-page',
        async generateBundle() {
          this.emitFile({
            type: 'asset',
            fileName: 'answer-page.js',
            source: await answerPageScript(import.meta.dirname),
          });
        },
      },
    ],
    build: {
      outDir: 'out',
      // Built first, so this clears the last build; the others add to it.
      emptyOutDir: true,
      target,
      // Only the database stays outside, because it is native; all else is bundled and so starts faster.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        treeshake: declarationsOnly,
        input: { main: 'electron/main.ts', 'agent-worker': 'electron/agent-worker.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out',
      emptyOutDir: false,
      target,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload script is loaded as CommonJS, and from one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Hosts replace this with a new nonce each time they send the page; see electron/page/send.ts.
    html: { cspNonce: 'COUNTERPART-NONCE' },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome130',
      // Read and compiled at every start.
      minify: true,
      rolldownOptions: {
        input: 'renderer/index.html',
        treeshake: declarationsOnly,
        output: {
          // What keeps zod from evaluating text goes with it, so that no file can make a schema before.
          codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|zod-without-eval/ }] },
        },
      },
    },
  },
});
