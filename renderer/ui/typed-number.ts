/** A number as one types it in a locale, with no more digits than it has; empty for none. */
export const typedNumber = (value: number | null, locale: string): string =>
  value === null ? '' : value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 6 });

/** Reads a number that is typed with a point or a comma. NaN for what is none. */
export const readNumber = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));
