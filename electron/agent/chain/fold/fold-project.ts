import type { ProjectRecord, Subject } from '../records.ts';
import { becauseOf, ofKind, pick } from './pick.ts';

/** Folds what the person wants to get done. */
export function foldProject({ id, facts }: Subject): ProjectRecord | null {
  const described = ofKind(facts, 'project.described');
  const name = pick(described, ({ body }) => body.name);
  if (name === null) return null;
  const until = pick(described, ({ body }) => body.until);
  const achieved = pick(described, ({ body }) => body.achieved);
  const notes = pick(described, ({ body }) => body.notes);
  return {
    id,
    name: name.value,
    until: until?.value ?? null,
    achieved: achieved?.value ?? null,
    notes: notes?.value ?? null,
    because: becauseOf({ name, until, achieved, notes }),
  };
}
