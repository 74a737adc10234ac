import { Temporal } from 'temporal-polyfill';

/** A day as `YYYY-MM-DD`, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;
}

/** An ISO instant with any offset as one in UTC, without fractions of a second. */
export function instantOf(text: string): string {
  return Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}
