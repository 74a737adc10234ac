import { locale } from './chosen.ts';
import { countedDays } from './counted-days.ts';
import { isDate } from './dates.ts';
import { dayAfter, dayNumber } from './day-after.ts';
import { type DayStretch, monthsEnd, stretchIn } from './said-stretch.ts';
import { feasts, named, namesIn, plain } from './day-names.ts';
import type { LocalDate } from '../../shared/model/index.ts';

export interface ReadDayOptions {
  readonly today: LocalDate;
  /**
   * What is left open (a weekday, a day without its year) is the nearest such day from here, this day included. A promise
   * is for a day near the one it was made on: of a day without its year it takes the nearest to either side.
   */
  readonly from: LocalDate;
  readonly towards: 'past' | 'future' | 'promise';
  readonly locale?: string | undefined;
}

/** A day of the calendar; null for one that does not exist, such as 30 February. */
function calendarDay(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The first of the days that exists and lies on the right side of `from`, the nearest first. */
function nearest(days: readonly (LocalDate | null)[], { from, towards }: ReadDayOptions): LocalDate | null {
  return days.find((day) => day !== null && (towards === 'past' ? day <= from : day >= from)) ?? null;
}

function inSomeYear(month: number, day: number, options: ReadDayOptions): LocalDate | null {
  const year = Number(options.from.slice(0, 4));
  // 29 February may be eight years away.
  const steps = Array.from({ length: 9 }, (_, at) => at);
  if (options.towards === 'promise') {
    const near = steps.flatMap((at) => [calendarDay(year + at, month, day), calendarDay(year - at, month, day)]);
    return (
      near.filter((each) => each !== null).toSorted((one, other) => away(one, options) - away(other, options))[0] ??
      null
    );
  }
  const step = options.towards === 'past' ? -1 : 1;
  return nearest(
    steps.map((at) => calendarDay(year + step * at, month, day)),
    options,
  );
}

const away = (day: LocalDate, { from }: ReadDayOptions): number => Math.abs(dayNumber(day) - dayNumber(from));

function inSomeMonth(day: number, options: ReadDayOptions): LocalDate | null {
  const [year = 0, month = 0] = options.from.split('-').map(Number);
  const step = options.towards === 'past' ? -1 : 1;
  const months = Array.from({ length: 3 }, (_, at) => year * 12 + month - 1 + step * at);
  return nearest(
    months.map((each) => calendarDay(Math.floor(each / 12), (each % 12) + 1, day)),
    options,
  );
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** How far from the day it was made a promise may lie before its day and month are thought to be written the other way. */
const [farDays, nearDays] = [90, 31];

/** `isDayFirst` is how the locale writes it, or the dots say; the other way is meant where only that is a day. */
function ofDayAndMonth(numbers: readonly [number, number], isDayFirst: boolean, options: ReadDayOptions) {
  const [first, second] = numbers;
  const asWritten = isDayFirst ? inSomeYear(second, first, options) : inSomeYear(first, second, options);
  const otherwise = isDayFirst ? inSomeYear(first, second, options) : inSomeYear(second, first, options);
  if (asWritten === null || otherwise === null || options.towards !== 'promise') return asWritten ?? otherwise;
  const isMeant = away(asWritten, options) <= farDays || away(otherwise, options) > nearDays;
  return isMeant || otherwise < options.from ? asWritten : otherwise;
}

function ofNumbers(numbers: readonly number[], hasDots: boolean, options: ReadDayOptions): LocalDate | null {
  const [{ order }] = namesIn(options.locale);
  const isDayFirst = hasDots || order.indexOf('day') < order.indexOf('month');
  const [first = 0, second = 0, third] = numbers;
  if (numbers.length === 1) return inSomeMonth(first, options);
  if (third === undefined) return ofDayAndMonth([first, second], isDayFirst, options);
  if (first > 31) return calendarDay(first, second, third);
  if (hasDots) return calendarDay(fullYear(third), second, first);
  const at = (part: 'day' | 'month' | 'year') => numbers[order.indexOf(part)] ?? 0;
  const asWritten = calendarDay(fullYear(at('year')), at('month'), at('day'));
  return asWritten ?? calendarDay(fullYear(at('year')), at('day'), at('month'));
}

/** Words that stand before a day, or between its parts, and say nothing of which one it is. */
const beside =
  /^(?:(?:on|by|until|till|before|the|at the latest|am|bis|zum|zu|den|dem|spatestens) )+|\b(?:of|the|den) (?=\p{L}|\d)/gu;

/** "Next Friday" and "last Friday" are told from today, as "tomorrow" is. */
const told =
  /^(?:(next|coming|nach?ste[nrms]?|kommende[nrms]?)|(last|past|letzte[nrms]?|vergangene[nrms]?)|this|diese[nrms]?) (\p{L}+)$/u;

function weekdayFrom(weekday: number, start: LocalDate, step: 1 | -1): LocalDate | null {
  const week = Array.from({ length: 7 }, (_, at) => dayAfter(start, step * at));
  return week.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === weekday % 7) ?? null;
}

/** A number of days: a promise's are counted from the day it was made, what has happened was so many days ago. */
function ofCount(said: string, { today, from, towards }: ReadDayOptions): LocalDate | null {
  const signed = /^([+-]) ?(\d{1,3})$/.exec(said);
  if (signed !== null) return dayAfter(from, Number(`${signed[1]}${signed[2]}`));
  const counted = countedDays(said);
  if (counted === null) return null;
  if (counted.is === 'ago') return dayAfter(today, -counted.days);
  return dayAfter(from, counted.is === 'bare' && towards === 'past' ? -counted.days : counted.days);
}

/** A day by its name: "yesterday", "fri", "next Friday", "Christmas". */
function ofName(said: string, options: ReadDayOptions): LocalDate | null {
  const { today, from, towards } = options;
  const names = namesIn(options.locale);
  const distance = named(names, 'distances', said) ?? distancesInWords.get(said) ?? null;
  if (distance !== null) return dayAfter(today, distance);
  const feast = feasts.get(said);
  if (feast !== undefined) return inSomeYear(...feast, options);
  const [, next, last, name = said] = told.exec(said) ?? [];
  const weekday = named(names, 'weekdays', name);
  if (weekday === null) return null;
  if (next !== undefined) return weekdayFrom(weekday, dayAfter(today, 1), 1);
  if (last !== undefined) return weekdayFrom(weekday, dayAfter(today, -1), -1);
  return weekdayFrom(weekday, from, towards === 'past' ? -1 : 1);
}

const distancesInWords: ReadonlyMap<string, number> = new Map([
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
]);

/** A day of the calendar, in numbers or with its month's name: "4", "3/4", "25.11.", "4 Mar", "Fri, November 27th, 2026". */
function ofCalendar(said: string, hasDots: boolean, options: ReadDayOptions): LocalDate | null {
  const names = namesIn(options.locale);
  const written = said.split(/[\s/,-]+/).filter((word) => word !== '');
  // The weekday beside a date says nothing more.
  const hasWeekday = written.length > 2 && named(names, 'weekdays', written[0] ?? '') !== null;
  const words = hasWeekday ? written.slice(1) : written;
  const month = words
    .map((word) => (/^\p{L}+$/u.test(word) ? named(names, 'months', word) : null))
    .find((each) => each !== null);
  const numbers = words
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'))
    .filter((word) => /^\d+$/.test(word))
    .map(Number);
  const [day, year] = numbers;
  if (words.length > 3 || numbers.length !== words.length - (month === undefined ? 0 : 1) || day === undefined)
    return null;
  // “3-5 dec” is no day of the year 5.
  if (month !== undefined && year !== undefined && year < 10) return null;
  if (month === undefined) return ofNumbers(numbers, hasDots, options);
  return year === undefined ? inSomeYear(month, day, options) : calendarDay(fullYear(year), month, day);
}

/** What a text says, ready to be compared; `hasDots` where it is written as German writes a date. */
function heard(text: string): { readonly said: string; readonly hasDots: boolean } {
  const hasDots = /^\D*\d{1,2}\.\s?\d{1,2}\./.test(text);
  return { said: plain(plain(text.replaceAll('.', ' ')).replaceAll(/\s+/g, ' ').replace(beside, '')), hasDots };
}

function oneDay(said: string, hasDots: boolean, options: ReadDayOptions): LocalDate | null {
  return ofCount(said, options) ?? ofName(said, options) ?? ofCalendar(said, hasDots, options);
}

/**
 * Reads a day as a person types it, in the words of their locale, of English or of German, and in the order of their
 * locale: "today", "yes", "wed", "next Friday", "4", "3/4", "4 Mar", "2026-03-04", "2 days" (after `from`; ago where it
 * looks back), "end of month". Of several days that lie ahead it is the last. Null where it says no day that exists.
 */
export function readDay(text: string, given: ReadDayOptions): LocalDate | null {
  const options = { ...given, locale: given.locale ?? locale };
  if (isDate(text.trim())) return calendarDay(...(text.trim().split('-').map(Number) as [number, number, number]));
  const stretch = readStretch(text, options);
  if (stretch !== null) return stretch.until;
  const { said, hasDots } = heard(text);
  const read = (part: string) => oneDay(part, false, options);
  return oneDay(said, hasDots, options) ?? (options.towards === 'past' ? null : monthsEnd(said, options.today, read));
}

/** Reads several days in a row that lie ahead: "next week", "between 24 and 26 November", "3-5 dec". Null where it says none. */
export function readStretch(text: string, given: ReadDayOptions): DayStretch | null {
  const options = { ...given, locale: given.locale ?? locale };
  if (options.towards === 'past' || isDate(text.trim())) return null;
  return stretchIn(heard(text).said, options.today, (part) => oneDay(part, false, options));
}

/** The largest numbers of days that some month lacks: with a smaller one, the text would say a day. */
const lateInMonth = /(?<!\d)(?:29|[3-9]\d)(?!\d)/;

/** The day that a text says and that no calendar has, such as 31 February; null where it says another, or none at all. */
export function noSuchDay(text: string, options: ReadDayOptions): string | null {
  if (readDay(text, options) !== null || !lateInMonth.test(text)) return null;
  const said = text.trim().replace(/^(?:(?:on|by|until|till|before|the|am|bis|zum|zu|den|dem|spätestens)\s+)+/i, '');
  return readDay(text.replace(lateInMonth, '28'), options) === null ? null : said;
}

/** A day as one would type it, in numbers, to be read again by `readDay`. */
export function typedDay(date: LocalDate, ofLocale = locale): string {
  return new Intl.DateTimeFormat(ofLocale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}
