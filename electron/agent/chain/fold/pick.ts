import { ranks } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';

export interface Picked<T> {
  readonly value: T;
  /** The facts that stated the field, the decisive one first. */
  readonly facts: readonly StoredFact[];
}

/** Whether the person said this after the other, whenever either happened: a correction may move a day either way. */
export function isSaidAfter(fact: StoredFact, other: StoredFact): boolean {
  return fact.recorded === other.recorded ? fact.id > other.id : fact.recorded > other.recorded;
}

/**
 * Decides one field among facts in folding order: what the person says outranks documents, the more specific document
 * outranks the less specific, and of equals the last one counts (`first` for what does not change by being told again).
 * Of what the person says, the last word counts.
 */
export function pick<F extends StoredFact, T>(
  facts: readonly F[],
  field: (fact: F) => T | undefined,
  prefer: 'first' | 'last' = 'last',
): Picked<T> | null {
  let decisive: F | null = null;
  let value: T | undefined;
  const stated: F[] = [];
  for (const fact of facts) {
    const candidate = field(fact);
    if (candidate === undefined) continue;
    stated.push(fact);
    if (decisive !== null && !outranks(fact, decisive, prefer)) continue;
    decisive = fact;
    value = candidate;
  }
  if (decisive === null || value === undefined) return null;
  return { value, facts: stated.length === 1 ? stated : [decisive, ...stated.filter((fact) => fact !== decisive)] };
}

function outranks(fact: StoredFact, decisive: StoredFact, prefer: 'first' | 'last'): boolean {
  if (fact.source.rank !== decisive.source.rank) return fact.source.rank > decisive.source.rank;
  return fact.source.rank === ranks.person ? isSaidAfter(fact, decisive) : prefer === 'last';
}

/** The facts of some kinds, with their type. */
export function ofKind<K extends StoredFact['kind']>(
  facts: readonly StoredFact[],
  ...kinds: K[]
): Extract<StoredFact, { kind: K }>[] {
  const wanted: readonly string[] = kinds;
  return facts.filter((fact): fact is Extract<StoredFact, { kind: K }> => wanted.includes(fact.kind));
}

/** Collects what decided each field, leaving out fields that nothing stated. */
export function becauseOf(
  fields: Readonly<Record<string, Picked<unknown> | readonly StoredFact[] | null>>,
): Record<string, readonly StoredFact[]> {
  const because: Record<string, readonly StoredFact[]> = {};
  for (const [name, entry] of Object.entries(fields)) {
    if (entry === null) continue;
    because[name] = 'facts' in entry ? entry.facts : entry;
  }
  return because;
}
