import { Temporal } from 'temporal-polyfill';
import { assertNever, type LocalDate } from '../model/index.ts';
import { addBusinessDays, type BusinessCalendar } from './calendar.ts';
import { addDays } from './days.ts';
import type { LawClock, LegalDuration } from './law-clocks.ts';

/**
 * The last day of a clock that started on `received`. The day itself is not counted; a month ends on the day of the same
 * number, or on the month's last where there is none. An extension is counted from the same start, not from the first
 * last day, so that it cannot gain by the weekend in between.
 */
export function lastDayOf(
  clock: LawClock,
  received: LocalDate,
  extended: boolean,
  calendar: BusinessCalendar,
): LocalDate {
  const last = after(received, (extended ? clock.extended : null) ?? clock.duration, calendar);
  if (clock.lastDay === 'stands' || calendar.isBusinessDay(last)) return last;
  return addBusinessDays(calendar, last, 1);
}

function after(date: LocalDate, { unit, count }: LegalDuration, calendar: BusinessCalendar): LocalDate {
  switch (unit) {
    case 'months':
      return Temporal.PlainDate.from(date).add({ months: count }, { overflow: 'constrain' }).toString();
    case 'days':
      return addDays(date, count);
    case 'business_days':
      return addBusinessDays(calendar, date, count);
    default:
      return assertNever(unit);
  }
}
