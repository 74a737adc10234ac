// The words the window speaks, and how it writes dates, money and numbers: another language is one more file here.
import { english } from './en.ts';

export type Language = typeof english;

/** The only language so far. */
export const words: Language = english;

export * from './dates.ts';
export * from './money.ts';
export * from './numbers.ts';
export * from './said-day.ts';
