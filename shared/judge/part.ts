import { assertNever, type DateWindow, type LocalDate, type SettledVerdict } from '../model/index.ts';
import type { Early, StatementInput } from './statements.ts';

/**
 * What came of it. `on`: it happened that day (of a delivery: the first attempt). `never`: lost, given up or cancelled by
 * the vendor. `dropped`: the person cancelled, so that it no longer counts.
 */
export type Observed =
  | { readonly kind: 'on'; readonly on: LocalDate }
  | { readonly kind: 'never' }
  | { readonly kind: 'not_yet' }
  | { readonly kind: 'dropped' };

/** One thing that is judged by dates: a shipment's delivery, or a dispatch, refund, return, repair. */
export interface PartInput {
  readonly statements: readonly StatementInput[];
  readonly observed: Observed;
  /** False where items lacked or came broken or wrong; null where nobody said. */
  readonly inFull: boolean | null;
  /** When the courier got the parcel, and by when it ought to have; null where unknown or not a delivery. */
  readonly handedOverOn: LocalDate | null;
  readonly dispatchDueOn: LocalDate | null;
}

/** A day against a window. `early` says what earlier than the window is worth. */
function verdictOfDay(on: LocalDate, window: DateWindow, dueOn: LocalDate, early: Early): SettledVerdict {
  if (on > dueOn) return 'missed';
  if (window.from === null || on >= window.from) return 'met';
  switch (early) {
    case 'exceeds':
      return 'exceeded';
    case 'does_not_count':
      return 'met';
    case 'unwelcome':
      return 'missed';
    default:
      return assertNever(early);
  }
}

/** What was observed against a window, by time alone; null while nothing is. */
export function settleByTime(
  observed: Observed,
  window: DateWindow,
  dueOn: LocalDate,
  early: Early,
): SettledVerdict | null {
  switch (observed.kind) {
    case 'on':
      return verdictOfDay(observed.on, window, dueOn, early);
    case 'never':
      return 'missed';
    case 'dropped':
      return 'dropped';
    case 'not_yet':
      return null;
    default:
      return assertNever(observed);
  }
}
