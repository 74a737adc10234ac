import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledText } from './bundled-text.ts';
import { root } from './step.ts';

const file = path.join(root, 'out', 'answer-page.js');

/** Bundles the script of the page that companies get (`shared/answer-page`) into one text. `root` is the project's folder. */
export async function answerPageScript(root: string): Promise<string> {
  return bundledText(root, {
    build: {
      target: 'es2022',
      lib: { entry: 'shared/answer-page/main.ts', formats: ['iife'], name: 'answerPage' },
    },
  });
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

/** Bundles it to where the agent finds it, where that is not there or older than its sources. */
export async function ensureAnswerPage(): Promise<void> {
  const sources = ['answer-page', 'terms', 'model'].map((room) => path.join(root, 'shared', room));
  if (existsSync(file) && sources.every((room) => newest(room) <= statSync(file).mtimeMs)) return;
  const script = await answerPageScript(root);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, script);
}
