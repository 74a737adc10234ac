import type { LocalDate } from '../../shared/model/index.ts';
import { dayAfter } from './day-after.ts';

/** The days from one to another, both included. */
export interface DayStretch {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** From Monday to Sunday. */
function weekOf(date: LocalDate): DayStretch {
  const since = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: dayAfter(date, -since), until: dayAfter(date, 6 - since) };
}

function lastOfMonth(date: LocalDate): LocalDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const thisEnd = /^(?:end (?:this )?month|months? end|monatsende|ende (?:des|dieses) monats)$/;
const nextEnd = /^(?:end next month|ende (?:des )?nachsten monats)$/;
const namedEnd = /^(?:end|ende) (\p{L}+)$/u;

/** The last day of a month, as `plain` leaves what says it. `read` reads one day. */
export function monthsEnd(said: string, today: LocalDate, read: (said: string) => LocalDate | null): LocalDate | null {
  if (thisEnd.test(said)) return lastOfMonth(today);
  if (nextEnd.test(said)) return lastOfMonth(dayAfter(lastOfMonth(today), 1));
  const month = namedEnd.exec(said)?.[1];
  const inside = month === undefined ? null : read(`15 ${month}`);
  return inside === null ? null : lastOfMonth(inside);
}

const two =
  /^(?:between|from|zwischen|von|vom)? ?(?:dem )?(.+?) ?(?:-|–| to | until | and | und | bis )(?:zum |dem )? ?(.+)$/;

/** Two days and those between, as `plain` leaves what says them: "next week", "24 to 26 november", "3-5 dec", "2-3 days". */
export function stretchIn(said: string, today: LocalDate, read: (said: string) => LocalDate | null): DayStretch | null {
  if (/^(?:next week|nachste[rn]? woche)$/.test(said)) return weekOf(dayAfter(today, 7));
  const [, first = '', last = ''] = two.exec(said) ?? [];
  if (!/\p{L}/u.test(said) || first === '') return null;
  const isNumber = (text: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text);
  const unit = /^\d+ ?(\p{L}+)$/u.exec(last)?.[1];
  const month = /\p{L}{2,}/u.exec(first)?.[0];
  // A bare number has its month, or what it counts, from the other.
  const from = isNumber(first) && unit !== undefined ? read(`${first} ${unit}`) : read(first);
  const until = isNumber(last) && month !== undefined ? read(`${last} ${month}`) : read(last);
  return from === null || until === null || from >= until ? null : { from, until };
}
