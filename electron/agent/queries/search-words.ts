import { wordsOf } from '../chain/index.ts';

/** The words that are looked for: each must begin a word of what fits. */
export const searchWords = (search: string | undefined): readonly string[] =>
  wordsOf(search ?? '')
    .split(' ')
    .filter((word) => word !== '');

/** Whether every word begins a word of a text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const its = words.length === 0 ? '' : wordsOf(text);
  return words.every((word) => its.includes(` ${word}`));
}

/** The first rows that fit, without reading on: for lists that are short, or read in their own order. */
export function firstFitting<Row>(rows: Iterable<Row>, fits: (row: Row) => boolean, count: number): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (fits(row)) found.push(row);
    if (found.length === count) break;
  }
  return found;
}
