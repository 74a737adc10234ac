import type { Basis, DateWindow, Instant, LocalDate } from '../model/index.ts';
import { tierOf } from './basis.ts';

export type Early = 'exceeds' | 'does_not_count' | 'unwelcome';

/** One wording of an expectation's time. `statedOn` is the day of `statedAt` at the place concerned. */
export interface StatementInput {
  readonly statedAt: Instant;
  readonly statedOn: LocalDate;
  readonly basis: Basis;
  readonly byRole: 'accountable' | 'performing' | 'person';
  readonly window: DateWindow;
  /** What the person said with it of coming before the window: better, the same, or as bad as late; null where nothing. */
  readonly early: Early | null;
  /** Where it was agreed that such a wording is a promise: that, with so much grace. */
  readonly agreed?: AgreedGrace;
  /** True where it binds nobody but the accountable party: its agreement with the person. No courier knows of it. */
  readonly notPerforming?: boolean;
}

/** Days after a window's end in which it is still kept, as two sides agreed on them. */
export interface AgreedGrace {
  readonly days: number;
  readonly counted: 'calendar_days' | 'business_days';
}

/** Instants may carry different offsets; in UTC and of one length their text sorts as they do. */
export function compareInstants(first: Instant, second: Instant): number {
  if (first === second) return 0;
  if (first.length === second.length && first.endsWith('Z') && second.endsWith('Z')) return first < second ? -1 : 1;
  return Date.parse(first) - Date.parse(second);
}

const compareTexts = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

/** Oldest first; what was stated at one instant by firmness, then window, so that the order of input never matters. */
export function compareStatements(first: StatementInput, second: StatementInput): number {
  return (
    compareInstants(first.statedAt, second.statedAt) ||
    tierOf(first.basis) - tierOf(second.basis) ||
    compareTexts(first.window.until, second.window.until) ||
    compareTexts(first.window.from ?? '', second.window.from ?? '') ||
    compareTexts(first.basis, second.basis) ||
    compareTexts(first.byRole, second.byRole) ||
    compareTexts(first.early ?? '', second.early ?? '')
  );
}

/** The statements made by a day, oldest first; all where the day is null. */
export function statedBy(statements: readonly StatementInput[], day: LocalDate | null): StatementInput[] {
  const made = day === null ? [...statements] : statements.filter(({ statedOn }) => statedOn <= day);
  return made.length > 1 ? made.sort(compareStatements) : made;
}

/** Of statements: those of the firmest tier that there is. */
export function firmest(statements: readonly StatementInput[]): readonly StatementInput[] {
  const tier = Math.min(...statements.map(({ basis }) => tierOf(basis)));
  return statements.filter(({ basis }) => tierOf(basis) === tier);
}

/** Of statements: all that somebody is bound by (paid, law, promised, estimated); without any, the norms, else the wishes. */
export function spoken(statements: readonly StatementInput[]): readonly StatementInput[] {
  const bound = statements.filter(({ basis }) => tierOf(basis) <= 1);
  return bound.length > 0 ? bound : firmest(statements);
}
