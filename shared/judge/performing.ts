import type { DateWindow, LocalDate, SettledVerdict } from '../model/index.ts';
import { type Grace, graceDaysOf } from './basis.ts';
import { addBusinessDays, type BusinessCalendar } from './calendar.ts';
import { addDays, daysBetween } from './days.ts';
import { settleByTime, type PartInput } from './part.ts';
import { type Early, spoken, type StatementInput } from './statements.ts';

export interface PerformingJudgement {
  readonly window: DateWindow;
  readonly dueOn: LocalDate;
  readonly settled: SettledVerdict | null;
}

/** The courier's own first statement, else the one that was in force when it got the parcel. */
function statementFor(made: readonly StatementInput[], handedOverOn: LocalDate | null): StatementInput | undefined {
  const own = made.filter(({ byRole }) => byRole === 'performing');
  if (own.length > 0) return spoken(own)[0];
  const all = spoken(made);
  if (handedOverOn === null) return all.at(-1);
  return all.findLast(({ statedOn }) => statedOn <= handedOverOn) ?? all[0];
}

/** By how many days the parcel was handed over late, where the statement could not know of it; else 0. */
function lateHandOverDays({ statedOn }: StatementInput, { handedOverOn, dispatchDueOn }: PartInput): number {
  if (handedOverOn === null || dispatchDueOn === null || statedOn >= handedOverOn) return 0;
  return Math.max(0, daysBetween(dispatchDueOn, handedOverOn));
}

function moved(window: DateWindow, days: number): DateWindow {
  if (days === 0) return window;
  return { from: window.from === null ? null : addDays(window.from, days), until: addDays(window.until, days) };
}

/**
 * Judges the courier. `made` are the statements made before the outcome, oldest first. It is judged by time alone: what
 * lacks in a parcel is mostly the packer's doing, and who broke it is not known, so `inFull` is not held against it.
 * Where a parcel never came and nothing shows that a courier ever had it, no courier is judged: null.
 */
export function judgePerforming(
  part: PartInput,
  made: readonly StatementInput[],
  early: Early,
  calendar: BusinessCalendar,
  grace: Grace,
): PerformingJudgement | null {
  const statement = statementFor(made, part.handedOverOn);
  if (statement === undefined) return null;
  if (part.observed.kind === 'never' && part.handedOverOn === null && statement.byRole !== 'performing') return null;
  const window = moved(statement.window, lateHandOverDays(statement, part));
  const dueOn = addBusinessDays(calendar, window.until, graceDaysOf(statement.basis, grace));
  return { window, dueOn, settled: settleByTime(part.observed, window, dueOn, early) };
}
