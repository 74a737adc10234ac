import { z } from 'zod';
import { canonicalText } from '../proof/canonical.ts';
import { clause, type Clause } from './clause.ts';
import type { Schedule } from './schedule.ts';

const clauseId = z
  .string()
  .max(60)
  .regex(/^[a-z_]+(\.[A-Za-z]+)?$/, 'not a clause');
/** One point that a counter-offer would have otherwise: another wording of a clause, a new clause, or none. */
export const clauseChange = z.union([
  z.strictObject({ clause: clauseId, proposed: clause }),
  z.strictObject({ clause: clauseId, struck: z.literal(true) }),
]);
export type ClauseChange = z.infer<typeof clauseChange>;

/** Where two schedules differ, clause by clause: the first's wording and the second's; null where one has none. */
export interface ClauseDifference {
  readonly clause: string;
  readonly before: Clause | null;
  readonly after: Clause | null;
}

/** The clauses in which two schedules differ, in the first's order, then the second's. */
export function differences(before: Schedule, after: Schedule): readonly ClauseDifference[] {
  const ids = new Set([...before.clauses, ...after.clauses].map((it) => it.clause));
  const find = (of: Schedule, id: string): Clause | null => of.clauses.find((it) => it.clause === id) ?? null;
  return [...ids]
    .map((id) => ({ clause: id, before: find(before, id), after: find(after, id) }))
    .filter((it) => canonicalText(it.before) !== canonicalText(it.after));
}

/** What turns the first schedule into the second. */
export const changesBetween = (before: Schedule, after: Schedule): ClauseChange[] =>
  differences(before, after).map(({ clause: id, after: proposed }) =>
    proposed === null ? { clause: id, struck: true } : { clause: id, proposed },
  );

/** The schedule as it would be with the changes; clauses keep their places, new ones come last. */
export function changed(before: Schedule, changes: readonly ClauseChange[]): Schedule {
  const byId = new Map(before.clauses.map((it) => [it.clause, it]));
  for (const change of changes) {
    if ('struck' in change) byId.delete(change.clause);
    else byId.set(change.clause, change.proposed);
  }
  return { clauses: [...byId.values()] };
}
