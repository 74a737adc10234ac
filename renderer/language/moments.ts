import type { Instant, LocalDate } from '../../shared/model/index.ts';
import { type ReadDayOptions, readDay, typedDay } from './said-day.ts';

/** A day's noon where the person is: for what is said to have been on a day, without its time. */
export const momentOf = (date: LocalDate): Instant => new Date(`${date}T12:00:00`).toISOString();

/** The last minute of a day where the person is: "by Friday" leaves all of Friday. */
export const endOfDay = (date: LocalDate): Instant => new Date(`${date}T23:59:00`).toISOString();

/** An instant as one would type it, in the person's zone, to be read again by `readMoment`. */
export function typedMoment(instant: Instant): string {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${typedDay(day)} ${two(at.getHours())}:${two(at.getMinutes())}`;
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
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00`).toISOString();
}
