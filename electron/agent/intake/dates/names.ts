/** How mail in one language writes days. A name may be spelled in several ways, apart by `|`, the whole one first. */
export interface DateLanguage {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day by its distance from the day of writing. */
  readonly relative: Readonly<Record<string, number>>;
  /** What may stand between a weekday and its day, and between a day and its month, each as a pattern's source. */
  readonly article: string;
  readonly of: string;
  /** What is written to a day's number: "1st", "1.", "1er". */
  readonly ordinal: string;
  /** What may stand before a window, before a bare deadline, and between the two ends of a window. */
  readonly lead: string;
  readonly deadline: string;
  readonly span: string;
  /** True where "12.05." without a year is a day. */
  readonly dotted: boolean;
  /** True where a weekday may stand alone in short: not where the short form is a word of its own, as "so" and "mer". */
  readonly shortAlone: boolean;
}

export const englishDates: DateLanguage = {
  months: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep',
    'october|oct', 'november|nov', 'december|dec',
  ],
  weekdays: [
    'monday|mon', 'tuesday|tues|tue', 'wednesday|wed', 'thursday|thurs|thur|thu', 'friday|fri', 'saturday|sat', 'sunday|sun',
  ],
  relative: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  article: 'the',
  of: 'of',
  ordinal: 'st|nd|rd|th',
  lead: 'is|are|be|on|for|between|from|of|the',
  deadline: '(?:by|before|no later than|until)\\s+(?:(?:end of day|the end of)\\s+)?(?:on\\s+)?',
  span: '-|–|—|to|and|through|until|or',
  dotted: false,
  shortAlone: true,
}; // prettier-ignore

/** The place of a name in its list, from 1; null for a word that is none of them. */
export function placeOf(word: string, names: readonly string[]): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const place = names.findIndex((name) => name.split('|').includes(plain));
  return place < 0 ? null : place + 1;
}
