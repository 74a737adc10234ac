import type { Instant, LocalDate } from '../../shared/model/index.ts';
import { type ReadDayOptions, readDay, typedDay } from './said-day.ts';
import { instantAt, wallClock } from './zone.ts';

/** A day's noon where the person is: for what is said to have been on a day, without its time. */
export const momentOf = (date: LocalDate): Instant => instantAt(date, '12:00');

/** The last minute of a day where the person is: "by Friday" leaves all of Friday. */
export const endOfDay = (date: LocalDate): Instant => instantAt(date, '23:59');

/** The day that it is at an instant where the person is. */
export const dayOf = (instant: Instant): LocalDate =>
  new Date(wallClock(Date.parse(instant))).toISOString().slice(0, 10);

/** An instant as one would type it, in the person's zone, to be read again by `readMoment`. */
export function typedMoment(instant: Instant): string {
  const [day = '', time = ''] = new Date(wallClock(Date.parse(instant))).toISOString().split('T');
  return `${typedDay(day)} ${time.slice(0, 5)}`;
}

/** A time after a day: “14:30”, “14 Uhr”, “14.30 Uhr”, “at 2pm”. */
const timeAtEnd =
  /^(.+?)[\s,]+(?:(?:at|um)\s+)?(?:([01]?\d|2[0-3]):([0-5]\d)(?:\s?uhr)?|([01]?\d|2[0-3])(?:\.([0-5]\d))?\s?uhr|(0?[1-9]|1[0-2])(?:[:.]([0-5]\d))?\s?([ap])\.?m\.?)$/i;

/** The day and the time that a text says, the time as 14:00; null where it says none. */
export function dayAndTime(text: string): { readonly day: string; readonly time: string | null } {
  const [, day, hour, minute, clock, part, half, rest, meridiem] = timeAtEnd.exec(text.trim()) ?? [];
  if (day === undefined) return { day: text, time: null };
  const ofHalf = half === undefined ? undefined : (Number(half) % 12) + (meridiem?.toLowerCase() === 'p' ? 12 : 0);
  const hours = String(hour ?? clock ?? ofHalf).padStart(2, '0');
  return { day, time: `${hours}:${minute ?? part ?? rest ?? '00'}` };
}

/** Reads a day with or without a time, "yesterday 14:30"; `without` is what a day alone means. Null for neither. */
export function readMoment(
  text: string,
  options: ReadDayOptions,
  without: (date: LocalDate) => Instant,
): Instant | null {
  const said = dayAndTime(text);
  const day = readDay(said.day, options);
  if (day === null || said.time === null) return day === null ? null : without(day);
  return instantAt(day, said.time);
}
