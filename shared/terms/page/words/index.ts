// What the page for companies says besides the terms, in each language.
import { pageInGerman } from './de.ts';
import { pageInEnglish } from './en.ts';
import type { PageWords } from './words.ts';

export type { ChoiceName, FieldName, PageWords } from './words.ts';

export const pageWords = { en: pageInEnglish, de: pageInGerman } as const satisfies Record<string, PageWords>;
