import type { Basis, DateWindow, LocalDate, SettledVerdict } from '../model/index.ts';
import { type Grace, graceDaysOf, usualGrace } from './basis.ts';
import { addBusinessDays, businessDaysBetween, type BusinessCalendar } from './calendar.ts';
import { addDays } from './days.ts';
import { settleByTime, type PartInput } from './part.ts';
import { judgePerforming, type PerformingJudgement } from './performing.ts';
import { type Early, firmest, spoken, statedBy, type StatementInput } from './statements.ts';

export interface Judgement {
  readonly basis: Basis;
  /** In business days. */
  readonly graceDays: number;
  /** The oldest statement of the firmest tier: the one that is judged against. */
  readonly original: DateWindow;
  /** The newest one, to show the gap to it beside. */
  readonly current: DateWindow;
  /** The last day on which the original is still kept: its end plus grace. */
  readonly dueOn: LocalDate;
  /** Null while nothing is observed. */
  readonly settled: SettledVerdict | null;
  /** The courier's own; null where no courier is known to have had the parcel, or where it is not a delivery. */
  readonly performing: PerformingJudgement | null;
}

/** What the person said last about coming early, with whatever statement: nobody else says so. Else it is better. */
function earlyOf(made: readonly StatementInput[]): Early {
  return made.findLast(({ early }) => early !== null)?.early ?? 'exceeds';
}

function graceOf(
  { basis, window: { until }, agreed }: StatementInput,
  calendar: BusinessCalendar,
  grace: Grace,
): Pick<Judgement, 'graceDays' | 'dueOn'> {
  if (agreed?.counted === 'calendar_days') {
    const dueOn = addDays(until, agreed.days);
    return { graceDays: businessDaysBetween(calendar, until, dueOn), dueOn };
  }
  const graceDays = agreed?.days ?? graceDaysOf(basis, grace);
  return { graceDays, dueOn: addBusinessDays(calendar, until, graceDays) };
}

/**
 * Judges one part, for the accountable party and for the courier. Null where nothing had been stated by the day of the
 * outcome. Source of the rules: docs/judging.md.
 */
export function judgePart(part: PartInput, calendar: BusinessCalendar, grace: Grace = usualGrace): Judgement | null {
  const made = statedBy(part.statements, part.observed.kind === 'on' ? part.observed.on : null);
  const original = firmest(made)[0];
  const current = spoken(made).at(-1);
  if (original === undefined || current === undefined) return null;
  const early = earlyOf(made);
  const { graceDays, dueOn } = graceOf(original, calendar, grace);
  return {
    basis: original.agreed === undefined ? original.basis : 'promised',
    graceDays,
    original: original.window,
    current: current.window,
    dueOn,
    settled:
      part.observed.kind === 'on' && part.inFull === false
        ? 'missed'
        : settleByTime(part.observed, original.window, dueOn, early),
    performing: judgePerforming(
      part,
      made.filter(({ notPerforming }) => notPerforming !== true),
      early,
      calendar,
      grace,
    ),
  };
}
