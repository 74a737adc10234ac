import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { PlainLanguage } from './language.ts';

export const languages: readonly PlainLanguage[] = [english, german, french];

/** So much of a mail tells its language. */
const lookedAt = 4000;

/** The language that most words of a text are of; null where none has the most. */
export function languageOf(text: string): PlainLanguage | null {
  const begin = text.slice(0, lookedAt);
  const counted = languages
    .map((language) => ({ language, words: begin.match(language.words)?.length ?? 0 }))
    .toSorted((first, second) => second.words - first.words);
  const [most, next] = counted;
  return most && most.words > (next?.words ?? 0) ? most.language : null;
}
