import { englishDates, germanDates } from '../dates/names.ts';

const most = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months in their order: their names in English and in German, and how many days they have at most. */
export const months: readonly { readonly begins: string; readonly days: number }[] = most.map((days, at) => ({
  begins: `${englishDates.months[at]}|${germanDates.months[at]}`,
  days,
}));
