import {
  type Draft,
  type Instant,
  type PartyRef,
  type Role,
  markOf,
  partyNameMark,
} from '../../../shared/model/index.ts';
import { carrierRef } from '../intake/carriers.ts';
import { findParty, isCarriersName } from '../queries/index.ts';
import { type Acting, said } from './acting.ts';

/** How the person's word for a party is kept: a reference to the known one, or facts that make it known. */
export interface NamedParty {
  readonly ref: PartyRef;
  readonly drafts: readonly Draft[];
}

/** Finds a party by name or id; one not known yet, or not in this role, is described by the fact that names it. */
export function nameParty(acting: Acting, text: string, role: Role | null, occurred: Instant): NamedParty {
  const known = findParty(acting, text, role);
  const carrier = role === 'carrier' || isCarriersName(text, role) ? carrierRef(text) : null;
  const ref: PartyRef =
    known === null
      ? (carrier ?? { name: text.trim(), marks: [partyNameMark(text)] })
      : { name: known.name, marks: [markOf('party', 'id', known.id)] };
  const described = said('party.described', occurred, ref.marks, {
    ...(known === null ? { name: ref.name } : {}),
    ...(role === null ? {} : { roles: [role] }),
  });
  return { ref, drafts: known !== null && role === null ? [] : [described] };
}
