import { Temporal } from 'temporal-polyfill';
import { assertNever, type LocalDate } from '../model/index.ts';
import { addBusinessDays, type BusinessCalendar, businessCalendar } from './calendar.ts';
import { addDays } from './days.ts';
import type { LawClock, LegalDuration } from './law-clocks.ts';

/** A country that no calendar knows has weekends and no holidays. */
const noCountry = 'ZZ';

/** The business days that a clock counts, for a person of a country. What the person set for themselves is no law. */
export function calendarOf({ calendar }: LawClock, ownCountry: string): BusinessCalendar {
  if (calendar.of === 'country') return businessCalendar(calendar.country);
  return businessCalendar(calendar.among.has(ownCountry) ? ownCountry : noCountry);
}

/**
 * The last day of a clock that started on `received`. The day itself is not counted; a month ends on the day of the same
 * number, or on the month's last where there is none. An extension is counted from the same start, not from the first
 * last day, so that it cannot gain by the weekend in between. Days on which the clock stood still come on top.
 */
export function lastDayOf(
  clock: LawClock,
  received: LocalDate,
  extended: boolean,
  calendar: BusinessCalendar,
  stoodStill = 0,
): LocalDate {
  const last = addDays(after(received, (extended ? clock.extended : null) ?? clock.duration, calendar), stoodStill);
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
