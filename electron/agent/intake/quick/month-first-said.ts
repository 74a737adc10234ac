import type { Line } from './line.ts';

/** The months in their order, as one begins them in English and in German. */
const monthNames: readonly string[] = [
  'jan(?:uary|uar)?',
  'feb(?:ruary|ruar)?',
  'mar(?:ch)?|märz',
  'apr(?:il)?',
  'may|mai',
  'june?|juni',
  'july?|juli',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
];
const form = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${monthNames.map((name) => `(${name})`).join('|')})\.?\s?(\d{1,2})(?:st|nd|rd|th|\.(?=\s|$))?(?:\s?(?:-|–|to|bis)\s?(\d{1,2})(?:th|st|nd|rd)?)?(?:,?\s(\d{4}))?(?![\p{L}\d:.,/-]*\d)(?![\p{L}-])`,
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
    const [first = '', last, year] = match.slice(monthNames.length + 1) as (string | undefined)[];
    return {
      match,
      month: match.slice(1, monthNames.length + 1).findIndex((name) => name !== undefined) + 1,
      first: Number(first),
      last: last === undefined ? null : Number(last),
      year: year === undefined ? null : Number(year),
    };
  });
