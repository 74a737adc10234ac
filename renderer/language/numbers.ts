import { locale } from './chosen.ts';
import { numberFormat } from './number-format.ts';

/** A size in kilobytes or megabytes, "1.2 MB", as the person's system counts them. */
export function bytesText(byteCount: number): string {
  const isLarge = byteCount >= 1_000_000;
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  };
  return numberFormat(locale, options).format(Math.max(isLarge ? 0 : 1, byteCount / (isLarge ? 1_000_000 : 1000)));
}

/** A count in the person's locale, "100,000". */
export const countText = (number: number): string => numberFormat(locale).format(number);

/** What something weighs among others, with two digits after the point at most. */
export const weightText = (weight: number): string =>
  numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(weight);

/** The noun of a count that stands apart: for languages with one form for one and one for all others. */
export const nounOf = (number: number, one: string, many: string): string => (number === 1 ? one : many);

/** A count with its noun, "1 day" or "3 days". */
export const plural = (number: number, one: string, many: string): string =>
  `${countText(number)} ${nounOf(number, one, many)}`;
