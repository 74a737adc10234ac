import { addDays, daysBetween } from '../../../../shared/judge/index.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import type { DaySaid } from './days-said.ts';
import type { Line } from './line.ts';
import { wordBehind } from './promise-said.ts';
import { glue } from './vocabulary.ts';

/** Each with its days, told from today. */
const forms: readonly (readonly [RegExp, (today: LocalDate) => readonly [LocalDate, LocalDate | null]])[] = [
  [/(?<![\p{L}-])(?:next week|nächste[rn]? woche)(?![\p{L}-])/giu, (today) => weekOf(addDays(today, 7))],
  [
    /(?<![\p{L}-])(?:(?:the )?end of (?:the |this )?month|month[’']?s? end|monatsende|ende (?:des|dieses) monats)(?![\p{L}-])/giu,
    (today) => [lastOfMonth(today), null],
  ],
  [
    /(?<![\p{L}-])(?:(?:the )?end of next month|ende (?:des )?nächsten monats)(?![\p{L}-])/giu,
    (today) => [lastOfMonth(addDays(lastOfMonth(today), 1)), null],
  ],
];

/** “KW 51”, “week 51”: a week of the calendar, of which the first has most of its days in the year. */
const weekNumber =
  /(?<![\p{L}\d-])(?:kw|cw|calendar week|kalenderwoche|week|woche)\.?\s?(\d{1,2})(?![\p{L}\d.,:/-]*[\p{L}\d])(?!\s+(?:of|von|des|der)\s)/giu;

function numberedWeeks(line: Line, today: LocalDate): DaySaid[] {
  return [...line.free.matchAll(weekNumber)].flatMap((match): DaySaid[] => {
    // In “week 12 magazines” it is magazines that are counted; nobody says so of a KW.
    const next = wordBehind(line, match);
    if (/^(?:week|woche)/i.test(match[0]) && next !== undefined && !glue.test(next)) return [];
    const year = Number(today.slice(0, 4));
    const mondays = [year - 1, year, year + 1].flatMap((each) => mondayOf(Number(match[1]), each) ?? []);
    const near = mondays.toSorted(
      (one, other) => Math.abs(daysBetween(one, today)) - Math.abs(daysBetween(other, today)),
    );
    const [monday] = near;
    if (monday === undefined) return [];
    const from = match.index;
    const [text] = match;
    return [
      {
        from,
        until: from + text.length,
        text,
        day: () => monday,
        last: (first) => addDays(first, 6),
        isOfAnyYear: false,
      },
    ];
  });
}

/** The Monday of a week by its number; null where the year has none such. */
function mondayOf(week: number, year: number): LocalDate | null {
  const [first] = weekOf(`${year}-01-04`);
  const monday = addDays(first, (week - 1) * 7);
  // The week is of the year that its Thursday is in.
  return week > 0 && addDays(monday, 3).startsWith(String(year)) ? monday : null;
}

/** Weeks and ends of months, which the library reads as some one day, or not at all. */
export const stretchesSaid = (line: Line, today: LocalDate): DaySaid[] => [
  ...numberedWeeks(line, today),
  ...forms.flatMap(([form, daysOf]) =>
    [...line.free.matchAll(form)].map((match): DaySaid => {
      const [first, last] = daysOf(today);
      const [text] = match;
      return {
        from: match.index,
        until: match.index + text.length,
        text,
        day: () => first,
        last: last === null ? null : () => last,
        isOfAnyYear: false,
      };
    }),
  ),
];

/** From Monday to Sunday. */
function weekOf(day: LocalDate): readonly [LocalDate, LocalDate] {
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return [addDays(day, -since), addDays(day, 6 - since)];
}

function lastOfMonth(day: LocalDate): LocalDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
