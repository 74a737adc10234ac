import { numberKey } from './mark.ts';

/**
 * A text as its words are searched: lower case, without accents and punctuation, a blank before each word, so that
 * `% begi%` finds what a word begins with.
 */
export function wordsOf(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` ${word}`).join('');
}

/** Digits that stand within a number after other characters, which one may know it by: of HF20487713 what follows HF. */
export const digitsWithin = (number: string): readonly string[] => numberKey(number).match(/(?<=\D)\d{4,}/g) ?? [];

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
