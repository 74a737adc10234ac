import { clocksOf, runClock } from '../../../../shared/judge/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { FoldContext, Subject } from '../records.ts';
import { foldRequest } from './fold-request.ts';

/**
 * The promise that the law makes of an answer to a request, with the time that follows from all that was reported of it: a
 * law's time that was lawfully extended is the longer one from the start. While the party waits for the person it promises
 * nothing. Beside it what moved the clock. Null where the law sets none.
 */
export function lawfulTime(
  subject: Subject,
  promise: StoredFact<'promise.stated'>,
  { country }: FoldContext,
): { readonly promises: readonly StoredFact<'promise.stated'>[]; readonly movedBy: readonly StoredFact[] } | null {
  const request = foldRequest(subject);
  if (request === null || request.sentOn === null) return null;
  const { jurisdiction, right, sentOn, because } = request;
  const clock = clocksOf(jurisdiction, right).find(({ step }) => step === 'answer');
  if (clock === undefined) return null;
  const { until } = runClock(clock, { ...request, sentOn }, country);
  const movedBy = because['clocks'] ?? [];
  if (until === null) return { promises: [], movedBy };
  return { promises: [{ ...promise, body: { ...promise.body, window: { from: null, until } } }], movedBy };
}
