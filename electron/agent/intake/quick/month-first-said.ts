import type { Line } from './line.ts';
import { months } from './months.ts';

const form = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${months.map(({ begins }) => `(${begins})`).join('|')})\.?\s?(\d{1,2})(?:st|nd|rd|th|\.(?=\s|$))?(?:\s?(?:-|–|to|bis)\s?(\d{1,2})(?:th|st|nd|rd)?)?(?:,?\s(\d{4}))?(?![\p{L}\d:.,/-]*\d)(?![\p{L}-])`,
  'giu',
);

/** A month with a day of it, or with two, and the year where that is said. */
export interface MonthFirst {
  readonly match: RegExpExecArray;
  readonly month: number;
  readonly first: number;
  readonly last: number | null;
  readonly year: number | null;
}

/** “dec 10”, “May 15th”, “Mai 15”: a month before its day, which the library reads in American English only. */
export const monthFirstSaid = (line: Line): MonthFirst[] =>
  [...line.free.matchAll(form)].map((match) => {
    const [first = '', last, year] = match.slice(months.length + 1) as (string | undefined)[];
    return {
      match,
      month: match.slice(1, months.length + 1).findIndex((name) => name !== undefined) + 1,
      first: Number(first),
      last: last === undefined ? null : Number(last),
      year: year === undefined ? null : Number(year),
    };
  });
