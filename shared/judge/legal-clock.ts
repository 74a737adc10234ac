import { Temporal } from 'temporal-polyfill';
import { assertNever, type LocalDate, type RequestEvent, type RequestState } from '../model/index.ts';
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

/** Which states may follow a state. The source is the table of the Data Rights Protocol 1.0, §3.02. */
const following: Readonly<Record<RequestState, readonly RequestState[]>> = {
  draft: ['open', 'revoked'],
  open: ['in_progress', 'fulfilled', 'denied', 'revoked', 'expired'],
  in_progress: ['fulfilled', 'denied', 'revoked', 'expired'],
  fulfilled: [],
  denied: [],
  revoked: [],
  expired: [],
};

function mayFollow(state: RequestState, next: RequestState): boolean {
  return following[state].includes(next);
}

/**
 * The state to which an event leads from a state; null where it cannot happen then. What the person does while waiting,
 * and another extension, leave the state as it is.
 */
export function stateAfter(state: RequestState, event: RequestEvent): RequestState | null {
  const isPending = state === 'open' || state === 'in_progress';
  switch (event) {
    case 'sent':
      return mayFollow(state, 'open') ? 'open' : null;
    case 'acknowledged':
      return mayFollow(state, 'in_progress') ? 'in_progress' : null;
    case 'extended':
      return isPending ? 'in_progress' : null;
    case 'reminded':
      return isPending ? state : null;
    case 'complained':
      return isPending || state === 'denied' || state === 'expired' ? state : null;
    case 'answered':
      return mayFollow(state, 'fulfilled') ? 'fulfilled' : null;
    case 'denied':
    case 'revoked':
    case 'expired':
      return mayFollow(state, event) ? event : null;
    default:
      return assertNever(event);
  }
}
