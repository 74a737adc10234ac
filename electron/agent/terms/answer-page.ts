import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the bundle, or beside a chunk of it; from the sources, in the last build. */
const places = ['.', '..', path.join('..', '..', '..', 'out')];

/**
 * The script of the page for companies, bundled from `shared/answer-page`.
 * @throws Error where the app was not built
 */
export function answerPageScript(): string {
  const files = places.map((place) => path.join(import.meta.dirname, place, 'answer-page.js'));
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error('The page for companies is not built yet: run npm run build.');
  return readFileSync(file, 'utf8');
}
