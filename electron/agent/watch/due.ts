import { type Asking, statement } from '../queries/asking.ts';

/**
 * Whether something fell due from `since` until now that is judged by the minute and not by the day: a reply awaited, an
 * offer that lapses. Asked of the index of what is open, for that short while alone.
 */
export function hasFallenDue(asking: Asking, since: Date): boolean {
  const sql = `SELECT 1 FROM expectation
      WHERE settled IS NULL AND due_on >= $since AND due_on < $now AND length(due_on) > 10
    UNION ALL SELECT 1 FROM negotiation
      WHERE state IN ('initiated', 'pending_response') AND valid_through >= $since AND valid_through < $now
    LIMIT 1`;
  const span = { since: since.toISOString(), now: asking.now.toISOString() };
  return statement(asking.database, sql).get(span) !== undefined;
}
