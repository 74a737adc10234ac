import { locale } from './chosen.ts';
import { isDate } from './dates.ts';
import type { LocalDate } from '../../shared/model/index.ts';

const millisecondsInDay = 86_400_000;
const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / millisecondsInDay;
const dateOf = (day: number): LocalDate => new Date(day * millisecondsInDay).toISOString().slice(0, 10);

/** Today on the person's calendar. */
export function todayHere(now = new Date()): LocalDate {
  return dateOf(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / millisecondsInDay));
}

/** The day that lies `count` days after, or before where it is negative. */
export const dayAfter = (date: LocalDate, count: number): LocalDate => dateOf(dayNumber(date) + count);

export interface ReadDayOptions {
  readonly today: LocalDate;
  /** What is left open (a weekday, a day without its year) is the nearest such day from here, this day included. */
  readonly from: LocalDate;
  readonly towards: 'past' | 'future';
  readonly locale?: string | undefined;
}

/** A name as it is compared: small letters, no accents, no dots. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
    .trim();

interface Names {
  /** How days are told by their distance from today: "yesterday", "heute". */
  readonly distances: ReadonlyMap<string, number>;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** The order in which the locale writes a date. */
  readonly order: readonly ('day' | 'month' | 'year')[];
}

const namesByLocale = new Map<string, Names>();

function namesOf(locale: string | undefined): Names {
  const known = namesByLocale.get(locale ?? '');
  if (known !== undefined) return known;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) =>
    dates.map((date, at) => [plain(utc(options).format(date)), at + 1] as const);
  // 2024-01-01 was a Monday.
  const week = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, at + 1)));
  const year = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 1)));
  const parts = utc({ day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(week[0]);
  const made: Names = {
    distances: new Map([-2, -1, 0, 1, 2].map((distance) => [plain(relative.format(distance, 'day')), distance])),
    weekdays: new Map(named({ weekday: 'long' }, week)),
    months: new Map(named({ month: 'long' }, year)),
    order: parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : [])),
  };
  namesByLocale.set(locale ?? '', made);
  return made;
}

/** What a beginning of at least two letters can only mean; null where it could be several, or none. */
function begun<T>(names: ReadonlyMap<string, T>, text: string): T | null {
  const whole = names.get(text);
  if (whole !== undefined || text.length < 2) return whole ?? null;
  const fitting = [...names].filter(([name]) => name.startsWith(text));
  return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null;
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
  const step = options.towards === 'past' ? -1 : 1;
  // 29 February may be eight years away.
  return nearest(
    Array.from({ length: 9 }, (_, at) => calendarDay(year + step * at, month, day)),
    options,
  );
}

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

function ofNumbers(numbers: readonly number[], options: ReadDayOptions): LocalDate | null {
  const { order } = namesOf(options.locale);
  const [first = 0, second = 0, third] = numbers;
  if (numbers.length === 1) return inSomeMonth(first, options);
  if (third !== undefined) {
    const at = (part: 'day' | 'month' | 'year') => numbers[order.indexOf(part)] ?? 0;
    return first > 31 ? calendarDay(first, second, third) : calendarDay(fullYear(at('year')), at('month'), at('day'));
  }
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  return isDayFirst ? inSomeYear(second, first, options) : inSomeYear(first, second, options);
}

/**
 * Reads a day as a person types it, in the words and the order of their locale: "today", "yes", "wed", "4", "3/4",
 * "4 Mar", "2026-03-04", "+2" (days after `from`). Null where it says no day that exists.
 */
export function readDay(text: string, given: ReadDayOptions): LocalDate | null {
  const options = { ...given, locale: given.locale ?? locale };
  const said = plain(text.replaceAll('.', ' ')).replaceAll(/\s+/g, ' ');
  const { distances, weekdays, months } = namesOf(options.locale);
  if (isDate(text.trim())) return calendarDay(...(text.trim().split('-').map(Number) as [number, number, number]));
  const days = /^([+-])\s?(\d{1,3})$/.exec(said);
  if (days !== null) return dayAfter(options.from, Number(`${days[1]}${days[2]}`));
  const distance = begun(distances, said);
  if (distance !== null) return dayAfter(options.today, distance);
  const weekday = begun(weekdays, said);
  if (weekday !== null) {
    const week = Array.from({ length: 7 }, (_, at) => dayAfter(options.from, options.towards === 'past' ? -at : at));
    return week.find((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === weekday % 7) ?? null;
  }
  const words = said.split(/[\s/,-]+/).filter((word) => word !== '');
  const named = words
    .map((word) => (/^\p{L}+$/u.test(word) ? begun(months, word) : null))
    .find((month) => month !== null);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [day, year] = numbers;
  if (words.length > 3 || numbers.length !== words.length - (named === undefined ? 0 : 1) || day === undefined)
    return null;
  if (named === undefined || named === null) return ofNumbers(numbers, options);
  return year === undefined ? inSomeYear(named, day, options) : calendarDay(fullYear(year), named, day);
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
