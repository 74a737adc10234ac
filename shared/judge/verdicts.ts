import type { DateWindow, LocalDate, SettledVerdict, Verdict } from '../model/index.ts';
import { businessDaysBetween, type BusinessCalendar } from './calendar.ts';
import { daysBetween } from './days.ts';

/** The verdict as of `today`: what is settled, or else open until `dueOn` (grace included) has passed and overdue after. */
export function verdictOn(settled: SettledVerdict | null, dueOn: LocalDate, today: LocalDate): Verdict {
  return settled ?? (today <= dueOn ? 'open' : 'overdue');
}

/** From which end of the window to which day the gap is measured; null where there is no gap to speak of yet. */
function gapEnds(window: DateWindow, observedOn: LocalDate | null, today: LocalDate): [LocalDate, LocalDate] | null {
  const day = observedOn ?? today;
  if (day > window.until) return [window.until, day];
  if (observedOn === null) return null;
  if (window.from !== null && day < window.from) return [window.from, day];
  return [day, day];
}

/**
 * Days by which the window was missed: positive late, negative early, 0 inside. Early for a bare deadline is 0. Without
 * an observed day: days since the end so far, and null until then. Grace changes the verdict, not the gap.
 */
export function gapDays(window: DateWindow, observedOn: LocalDate | null, today: LocalDate): number | null {
  const ends = gapEnds(window, observedOn, today);
  return ends === null ? null : daysBetween(...ends);
}

/** The same in business days: how many of them lie after the window's end (late), or between the day and its begin (early). */
export function gapBusinessDays(
  window: DateWindow,
  observedOn: LocalDate | null,
  today: LocalDate,
  calendar: BusinessCalendar,
): number | null {
  const ends = gapEnds(window, observedOn, today);
  return ends === null ? null : businessDaysBetween(calendar, ...ends);
}

/** Worst first. What was dropped no longer counts. */
export const worstFirst = [
  'missed',
  'overdue',
  'open',
  'met',
  'exceeded',
  'dropped',
] as const satisfies readonly Verdict[];

/** An order's verdict from its parts': the worst; dropped only if all are; null without any. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? null;
}
