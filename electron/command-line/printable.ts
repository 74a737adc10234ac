/**
 * Text as a terminal may show it: mail and file names can hold escape sequences that would move the cursor, change the
 * title or turn the writing round.
 */
export function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
