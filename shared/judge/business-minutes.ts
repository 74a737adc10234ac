import { Temporal } from 'temporal-polyfill';
import type { Hours, Instant } from '../model/index.ts';
import type { BusinessCalendar } from './calendar.ts';

/** While a party waits for the person its clock stands still; `until` is null while it still waits. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A stretch of time in milliseconds since 1970, the end not included. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

const millisecondsAMinute = 60_000;
/** Who has not had the time after so many days never will: hours that never open, or a deadline beyond all sense. */
const horizonDays = 36_600;

/** Hours of a party that told none: Monday to Friday, 9 to 17, in its zone. */
export function defaultHours(zone: string): Hours {
  return { zone, open: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })) };
}

/** The party's open days, around the clock: what "within a day" runs on. */
export function openDays(hours: Hours): Hours {
  const weekdays = [...new Set(hours.open.map(({ weekday }) => weekday))];
  return { zone: hours.zone, open: weekdays.map((weekday) => ({ weekday, from: '00:00', until: '00:00' })) };
}

/** All hours of all days. */
export function allHours(zone: string): Hours {
  return { zone, open: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', until: '00:00' })) };
}

const timeOn = (date: Temporal.PlainDate, time: string, zone: string): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;

/** Stretches in order, those that touch or overlap made one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && stretch.from <= last.until) {
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, stretch.until) };
    } else {
      result.push(stretch);
    }
  }
  return result;
}

/** When the party is open on one day. Hours that end at or before they begin run past midnight; 23:59 is midnight. */
function openOn(date: Temporal.PlainDate, hours: Hours, holidays: BusinessCalendar | undefined): Stretch[] {
  if (holidays?.isHoliday(date.toString()) === true) return [];
  const stretches = hours.open
    .filter(({ weekday }) => weekday === date.dayOfWeek)
    .map(({ from, until }) => {
      const end = until === '23:59' ? '00:00' : until;
      const endDate = end <= from ? date.add({ days: 1 }) : date;
      return { from: timeOn(date, from, hours.zone), until: timeOn(endDate, end, hours.zone) };
    })
    // A change of the clocks may swallow a stretch.
    .filter(({ from, until }) => from < until);
  return merged(stretches);
}

function without(stretch: Stretch, pauses: readonly Stretch[]): Stretch[] {
  let rest = [stretch];
  for (const pause of pauses) {
    rest = rest
      .flatMap(({ from, until }) => [
        { from, until: Math.min(until, pause.from) },
        { from: Math.max(from, pause.until), until },
      ])
      .filter(({ from, until }) => from < until);
  }
  return rest;
}

function* runningStretches(
  hours: Hours,
  start: number,
  pauses: readonly Pause[],
  holidays: BusinessCalendar | undefined,
): Generator<Stretch> {
  const stopped = merged(
    pauses.map(({ from, until }) => ({
      from: Date.parse(from),
      until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
    })),
  );
  const first = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(hours.zone).toPlainDate();
  // Hours of the day before may run past midnight, and what has been counted is not counted twice.
  let counted = start;
  for (let index = -1; index < horizonDays; index += 1) {
    const date = first.add({ days: index });
    for (const open of openOn(date, hours, holidays)) {
      const from = Math.max(open.from, counted);
      if (from >= open.until) continue;
      yield* without({ from, until: open.until }, stopped);
      counted = open.until;
    }
    const last = stopped.at(-1);
    if (last !== undefined && last.until === Number.POSITIVE_INFINITY && counted >= last.from) return;
  }
}

/**
 * The instant (UTC) at which `minutes` of the party's opening hours have passed since `start`, pauses left out. With
 * `holidays` the party is closed on that country's public holidays. Minutes are elapsed ones, so a change of the clocks
 * within the hours is counted as it is lived. 0 is the next moment at which the clock runs. Null where it never gets
 * there: paused without end, or hours that never open.
 */
export function addBusinessMinutes(
  hours: Hours,
  start: Instant,
  minutes: number,
  pauses: readonly Pause[],
  holidays?: BusinessCalendar,
): Instant | null {
  if (!(minutes >= 0)) throw new RangeError(`A reply is due after its question; ${minutes} minutes are not.`);
  if (hours.open.length === 0) return null;
  let left = minutes * millisecondsAMinute;
  for (const { from, until } of runningStretches(hours, Date.parse(start), pauses, holidays)) {
    if (left <= until - from) return new Date(from + left).toISOString();
    left -= until - from;
  }
  return null;
}

/** How many of the minutes between two instants lie within the party's hours and in none of the pauses. */
export function businessMinutesBetween(
  hours: Hours,
  from: Instant,
  until: Instant,
  pauses: readonly Pause[],
  holidays?: BusinessCalendar,
): number {
  const end = Date.parse(until);
  let sum = 0;
  if (hours.open.length === 0) return 0;
  for (const stretch of runningStretches(hours, Date.parse(from), pauses, holidays)) {
    if (stretch.from >= end) break;
    sum += Math.min(stretch.until, end) - stretch.from;
  }
  return sum / millisecondsAMinute;
}
