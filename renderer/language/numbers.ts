import { locale } from './chosen.ts';

/** A count in the person's locale, "100,000". */
export const countText = (number: number): string => number.toLocaleString(locale);
