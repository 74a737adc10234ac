import { locale } from './chosen.ts';

/** A size in kilobytes or megabytes, "1.2 MB", as the person's system counts them. */
export function bytesText(byteCount: number): string {
  const isLarge = byteCount >= 1_000_000;
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  };
  return Math.max(isLarge ? 0 : 1, byteCount / (isLarge ? 1_000_000 : 1000)).toLocaleString(locale, options);
}

/** A count in the person's locale, "100,000". */
export const countText = (number: number): string => number.toLocaleString(locale);
