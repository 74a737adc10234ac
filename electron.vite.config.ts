// How the desktop app is bundled: main process, agent, preload, page; all into out/.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { agentScripts } from './build/agent-scripts.ts';
import { answerPageScript } from './build/answer-page.ts';
import { declarationsOnly, shortened } from './build/bundled-text.ts';

// Older than the Electron we ship: the end-to-end tests also run in Electron 33, whose Node is 20.18.
const target = 'node20.18';

export default defineConfig({
  main: {
    plugins: [
      {
        name: 'bundled-by-themselves',
        async generateBundle() {
          const emit = (fileName: string, source: string): string => this.emitFile({ type: 'asset', fileName, source });
          emit('answer-page.js', await answerPageScript(import.meta.dirname));
          for (const [name, script] of Object.entries(await agentScripts(import.meta.dirname, target)))
            emit(name, script);
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
        input: { main: 'electron/main.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: shortened },
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
