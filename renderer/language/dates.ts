import { locale } from './chosen.ts';
import type { Instant, LocalDate, Window } from '../../shared/model/index.ts';
import { todayHere, wallClock, zoneHere } from './zone.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Formatters are slow to make and a list needs one a row. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** A date has no zone: it is shown as it is written, wherever the reader sits. */
const noonOf = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);
const thisYear = (): number => Number(todayHere().slice(0, 4));
const yearIfOther = (year: number): Intl.DateTimeFormatOptions => (year === thisYear() ? {} : { year: 'numeric' });

export const isDate = (text: string): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** "Wed, Mar 4", with the year where it is not this one. */
export function dayText(date: LocalDate): string {
  const day = noonOf(date);
  return formatter({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearIfOther(day.getUTCFullYear()),
    timeZone: 'UTC',
  }).format(day);
}

/** "Mar 4", for narrow columns: with the year where it is not this one. */
export function shortDayText(date: LocalDate): string {
  const day = noonOf(date);
  return formatter({
    day: 'numeric',
    month: 'short',
    ...yearIfOther(day.getUTCFullYear()),
    timeZone: 'UTC',
  }).format(day);
}

/** A part of a date for the scale of a drawing. `day` is days since 1970-01-01. */
export function scaleText(day: number, options: Intl.DateTimeFormatOptions): string {
  return formatter({ ...options, timeZone: 'UTC' }).format(new Date((Math.floor(day) + 0.5) * 86_400_000));
}

/** The year of an instant on the person's calendar. */
const yearOf = (at: Date): number => new Date(wallClock(at.getTime())).getUTCFullYear();

/** An instant in the person's own zone, to the minute. */
export const instantText = (instant: Instant): string => timeText(instant, { weekday: 'short' });

/** The same to the second, where several may lie in a minute. */
export const exactInstantText = (instant: Instant): string =>
  timeText(instant, { weekday: 'short', second: '2-digit' });

/** An instant without its weekday, for narrow columns; a date as it is told elsewhere. */
export function shortWhenText(when: Instant): string {
  return isDate(when) ? dayText(when) : timeText(when, {});
}

function timeText(instant: Instant, more: Intl.DateTimeFormatOptions): string {
  const at = new Date(instant);
  return formatter({
    day: 'numeric',
    month: 'short',
    ...yearIfOther(yearOf(at)),
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zoneHere(),
    ...more,
  }).format(at);
}

/** The day of an instant in the person's zone, without the time. */
export function instantDayText(instant: Instant): string {
  const at = new Date(instant);
  return formatter({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearIfOther(yearOf(at)),
    timeZone: zoneHere(),
  }).format(at);
}

/** The time of day of an instant in the person's zone, to the minute. */
export const instantTimeText = (instant: Instant): string =>
  formatter({ hour: 'numeric', minute: '2-digit', timeZone: zoneHere() }).format(new Date(instant));

/** `when` is a date or an instant. */
export const whenText = (when: Instant): string => (isDate(when) ? dayText(when) : instantText(when));

/** A window as a range in the locale's manner; `by` words a bare deadline. */
export function windowText(window: Window, by: (deadline: string) => string): string {
  return rangeText(window, by, { weekday: 'short' }, whenText);
}

/** The same without weekdays, for where a scale of days stands above. */
export function shortWindowText(window: Window, by: (deadline: string) => string): string {
  return rangeText(window, by, {}, (when) => (isDate(when) ? shortDayText(when) : instantText(when)));
}

function rangeText(
  { from, until }: Window,
  by: (deadline: string) => string,
  options: Intl.DateTimeFormatOptions,
  text: (when: Instant) => string,
): string {
  if (from === null) return by(text(until));
  if (from === until) return text(until);
  if (!isDate(from) || !isDate(until)) return `${text(from)} – ${text(until)}`;
  const [start, end] = [noonOf(from), noonOf(until)];
  const year = yearIfOther(start.getUTCFullYear() === thisYear() ? end.getUTCFullYear() : start.getUTCFullYear());
  return formatter({ ...options, day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).formatRange(start, end);
}

/** A weekday's name: 1 Monday … 7 Sunday. */
export function weekdayText(weekday: number, length: 'short' | 'long'): string {
  // 2024-01-01 was a Monday.
  return new Date(Date.UTC(2024, 0, weekday)).toLocaleDateString(locale, { weekday: length, timeZone: 'UTC' });
}

/** A month and its year, "Mar 2026". */
export function monthText(date: LocalDate): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
}
