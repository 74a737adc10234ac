import type { Instant } from '../../../shared/model/index.ts';
import { isDate, wallClock } from '../../language/index.ts';

const millisecondsInDay = 86_400_000;

/** Days since 1970-01-01 on the calendar, of a date or an instant; an instant falls within its day in the person's zone, as a fraction. */
export function dayOf(when: Instant): number {
  if (isDate(when)) return Date.parse(`${when}T00:00:00Z`) / millisecondsInDay;
  return wallClock(Date.parse(when)) / millisecondsInDay;
}

/** ISO weekday of a day: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((Math.floor(day) + 3) % 7) + 7) % 7) + 1;
}

export const isWeekend = (day: number): boolean => weekdayOf(day) > 5;

/** The day `count` business days after `day`, weekends left out. For drawing only: the agent judges with holidays too. */
export function businessDaysAfter(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}
