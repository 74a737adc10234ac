import type { ProjectRecord, Subject } from '../records.ts';
import { type Picked, becauseOf, ofKind, pick } from './pick.ts';

/** What it came to, against what was wanted: the last word on either. */
const judged = (...picked: readonly (Picked<unknown> | null)[]) => {
  const facts = picked.flatMap((each) => each?.facts[0] ?? []);
  return { verdict: facts, gapDays: facts };
};

/** Folds what the person wants to get done. */
export function foldProject({ id, facts }: Subject): ProjectRecord | null {
  const described = ofKind(facts, 'project.described');
  const name = pick(described, ({ body }) => body.name);
  if (name === null) return null;
  const until = pick(described, ({ body }) => body.until);
  const achieved = pick(described, ({ body }) => body.achieved);
  const achievedAt = pick(
    described,
    ({ body, occurred }) => body.achievedOn ?? (body.achieved === undefined ? undefined : occurred),
  );
  const notes = pick(described, ({ body }) => body.notes);
  return {
    id,
    name: name.value,
    until: until?.value ?? null,
    achieved: achieved?.value ?? null,
    achievedAt: achievedAt?.value ?? null,
    notes: notes?.value ?? null,
    because: becauseOf({ name, until, achieved, achievedOn: achievedAt, notes, ...judged(achieved, until) }),
  };
}
