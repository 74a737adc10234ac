import type { Instant, LocalDate } from '../../shared/model/index.ts';
import { type ReadDayOptions, readDay, typedDay } from './said-day.ts';
import { instantAt, wallClock } from './zone.ts';

/** A day's noon where the person is: for what is said to have been on a day, without its time. */
export const momentOf = (date: LocalDate): Instant => instantAt(date, '12:00');

/** The last minute of a day where the person is: "by Friday" leaves all of Friday. */
export const endOfDay = (date: LocalDate): Instant => instantAt(date, '23:59');

/** An instant as one would type it, in the person's zone, to be read again by `readMoment`. */
export function typedMoment(instant: Instant): string {
  const [day = '', time = ''] = new Date(wallClock(Date.parse(instant))).toISOString().split('T');
  return `${typedDay(day)} ${time.slice(0, 5)}`;
}

/** Reads a day with or without a time, "yesterday 14:30"; `without` is what a day alone means. Null for neither. */
export function readMoment(
  text: string,
  options: ReadDayOptions,
  without: (date: LocalDate) => Instant,
): Instant | null {
  const [, said = text, hour, minute] = /^(.+?)[\s,]+([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  const day = readDay(said, options);
  if (day === null || hour === undefined) return day === null ? null : without(day);
  return instantAt(day, `${hour.padStart(2, '0')}:${minute}`);
}
