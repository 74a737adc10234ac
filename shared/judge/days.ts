import type { LocalDate } from '../model/index.ts';

/*
 * Calendar days as whole numbers. A chain of 100,000 orders asks for a few of these each, so there is no Temporal here.
 * The arithmetic is Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms": a year that begins in March puts the
 * leap day last, and 400 years are always 146,097 days.
 */
const daysInEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;

const digit = (date: string, at: number): number => date.charCodeAt(at) - 48;

/** Days since 1970-01-01 (negative before) of a `YYYY-MM-DD` date. The date must exist: the model's schema checks that. */
export function dayNumber(date: LocalDate): number {
  const calendarYear = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const dayOfMonth = digit(date, 8) * 10 + digit(date, 9);
  if (date.length !== 10 || Number.isNaN(calendarYear + month + dayOfMonth)) {
    throw new RangeError(`“${date}” is not a date of the form YYYY-MM-DD.`);
  }
  const year = month > 2 ? calendarYear : calendarYear - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - epochShift;
}

/** The calendar year of a day number. */
export function yearOf(day: number): number {
  return civil(day).year;
}

function civil(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + epochShift;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The date of a day number; the inverse of `dayNumber` for the years 0000 to 9999. */
export function dateOf(day: number): LocalDate {
  const { year, month, dayOfMonth } = civil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Days from `from` to `until`: positive where `until` is later. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return dayNumber(until) - dayNumber(from);
}

/** 9999-12-31, the last day that can be written; exports use it for "without end", and nothing is counted beyond it. */
export const lastDay = dayNumber('9999-12-31');

/** The date `count` calendar days after `date`, before it where `count` is negative; at most 9999-12-31. */
export function addDays(date: LocalDate, count: number): LocalDate {
  return count === 0 ? date : dateOf(Math.min(dayNumber(date) + count, lastDay));
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
