import type { ExpectationItem, Statement } from '../../../shared/model/index.ts';

/** A statement of a window of dates, made on a day at noon in the tests' zone. */
export function said(on: string, from: string | null, until: string): Statement {
  return { statedAt: `${on}T12:00:00Z`, by: null, window: { from, until }, document: null };
}

/** A delivery promised for Wednesday, 4 March 2026, with what is different about it. */
export function expectation(different: Partial<ExpectationItem>): ExpectationItem {
  const window = { from: '2026-03-04', until: '2026-03-04' };
  return {
    id: 'e',
    kind: 'delivery',
    words: null,
    order: null,
    shipment: null,
    interaction: null,
    accountable: null,
    performing: null,
    basis: 'promised',
    graceDays: 0,
    original: window,
    current: window,
    statements: [said('2026-03-01', '2026-03-04', '2026-03-04')],
    observedOn: null,
    verdict: 'open',
    performerVerdict: null,
    gapDays: null,
    gapBusinessDays: null,
    gapDaysCurrent: null,
    overruled: null,
    ...different,
  };
}
