import type { Basis, DateWindow, LocalDate } from '../../../shared/model/index.ts';
import type { PartInput, StatementInput } from '../../../shared/judge/index.ts';

/** The week of the founding story: ordered on Sunday 1 March 2026. */
export const week = {
  sunday: '2026-03-01',
  monday: '2026-03-02',
  tuesday: '2026-03-03',
  wednesday: '2026-03-04',
  thursday: '2026-03-05',
  friday: '2026-03-06',
  saturday: '2026-03-07',
  nextMonday: '2026-03-09',
} as const;

export const on = (from: LocalDate | null, until: LocalDate): DateWindow => ({ from, until });

export function stated(
  statedOn: LocalDate,
  basis: Basis,
  window: DateWindow,
  more: Partial<StatementInput> = {},
): StatementInput {
  return {
    statedAt: `${statedOn}T20:00:00Z`,
    statedOn,
    basis,
    byRole: 'accountable',
    window,
    early: null,
    ...more,
  };
}

export function part(statements: readonly StatementInput[], more: Partial<PartInput> = {}): PartInput {
  return {
    statements,
    observed: { kind: 'not_yet' },
    inFull: null,
    handedOverOn: null,
    dispatchDueOn: null,
    ...more,
  };
}

export const arrived = (date: LocalDate): Pick<PartInput, 'observed'> => ({ observed: { kind: 'on', on: date } });
