import { identify } from './identify.ts';

/**
 * The source of a pattern for a tracking number as it is printed: in one piece or in groups, on one line. It takes the first
 * group; words in capitals that follow it are cut off again by `numberAsPrinted`.
 */
export const printedNumber = String.raw`((?:[A-Z]{1,4} ?)?\d(?:[ -]?[0-9A-Z]){6,38})(?![\w-])`;

/** A printed number without blanks and hyphens, and without words that stand behind it on the line. */
export function numberAsPrinted(text: string): string {
  const groups = text
    .toUpperCase()
    .split(/[\s-]+/)
    .filter((group) => group !== '');
  const whole = groups.join('');
  // The international form of the posts ends with letters: RB 123 456 785 GB. So does a letter that checks the digits.
  if (/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(whole) || identify(whole).checked) return whole;
  while (groups.length > 1 && !/\d/.test(groups.at(-1) ?? '')) groups.pop();
  return groups.join('');
}
