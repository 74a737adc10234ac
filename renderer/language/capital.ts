import { locale } from './chosen.ts';

/** A text as it begins a line: what also stands within sentences is kept without a capital. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
