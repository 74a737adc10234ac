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
