import type { HoldingRecord, Subject } from '../records.ts';
import { partyNode } from './party-node.ts';
import { becauseOf, ofKind, pick } from './pick.ts';

/** Folds what the person said of one kind of data that one party holds. */
export function foldHolding({ id, facts }: Subject): HoldingRecord | null {
  const said = ofKind(facts, 'data.held');
  const party = pick(said, ({ body }) => body.party);
  const category = pick(said, ({ body }) => body.category);
  const holder = party === null ? null : partyNode(party.value);
  if (holder === null || category === null) return null;
  const held = pick(said, ({ body }) => body.held);
  const since = pick(said, ({ body }) => body.since);
  const keptUntil = pick(said, ({ body }) => body.keptUntil);
  const purpose = pick(said, ({ body }) => body.purpose);
  const notes = pick(said, ({ body }) => body.notes);
  return {
    id,
    party: holder,
    category: category.value,
    held: held?.value ?? true,
    since: since?.value ?? null,
    keptUntil: keptUntil?.value ?? null,
    purpose: purpose?.value ?? null,
    notes: notes?.value ?? null,
    because: becauseOf({ party, category, held, since, keptUntil, purposes: purpose, notes }),
  };
}
