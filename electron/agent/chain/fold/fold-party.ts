import { type Contact, type Mark, type Role, markOf, ranks, roles } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { PartyRecord, Subject } from '../records.ts';
import { becauseOf, isSaidAfter, ofKind, pick } from './pick.ts';

const valueOf = (mark: Mark): string => mark.slice(mark.indexOf(':', mark.indexOf(':') + 1) + 1);

type Described = StoredFact<'party.described'>;
interface Lists {
  readonly roles?: readonly Role[] | undefined;
  readonly contacts?: readonly Contact[] | undefined;
}

/**
 * What adds up, less what was taken out. What the person says of a thing outranks documents, its last word before the
 * others, so that no mail brings back what the person took out.
 */
function whatHolds<T>(
  described: readonly Described[],
  listOf: (lists: Lists) => readonly T[] | undefined,
  keyOf: (value: T) => string,
): T[] {
  const isPersons = ({ source }: Described): boolean => source.rank === ranks.person;
  const persons = described
    .filter(isPersons)
    .toSorted((one, other) => (one === other ? 0 : isSaidAfter(one, other) ? 1 : -1));
  const holding = new Map<string, T>();
  for (const { body } of [...described.filter((fact) => !isPersons(fact)), ...persons]) {
    for (const value of listOf(body) ?? []) holding.set(keyOf(value), value);
    for (const value of listOf(body.without ?? {}) ?? []) holding.delete(keyOf(value));
  }
  return [...holding.values()];
}

/** Folds what is known of a party. Roles, and ways to reach it, add up; the rest is decided by rank and time. */
export function foldParty({ id, facts }: Subject): PartyRecord | null {
  const described = ofKind(facts, 'party.described');
  const first = described[0]?.marks[0];
  if (first === undefined) return null;
  const name = pick(described, ({ body }) => body.name, 'first');
  const country = pick(described, ({ body }) => body.country);
  const hours = pick(described, ({ body }) => body.hours);
  const customerNumber = pick(described, ({ body }) => body.customerNumber);
  const notes = pick(described, ({ body }) => body.notes);
  const said = whatHolds(described, ({ roles: some }) => some, String);
  const contacts = whatHolds(
    described,
    ({ contacts: some }) => some,
    ({ channel, address }) => markOf('party', channel, address),
  );
  return {
    id,
    name: name?.value ?? valueOf(first),
    roles: roles.filter((role) => said.includes(role)),
    country: country?.value ?? null,
    hours: hours?.value ?? null,
    contacts,
    customerNumber: customerNumber?.value || null,
    notes: notes?.value ?? null,
    renamed: described.some(({ body }) => body.name !== undefined && body.name !== (name?.value ?? '')),
    because: becauseOf({
      name,
      country,
      hours,
      customerNumber,
      notes,
      roles: described.filter(({ body }) => (body.roles ?? body.without?.roles) !== undefined),
      contacts: described.filter(({ body }) => (body.contacts ?? body.without?.contacts) !== undefined),
    }),
  };
}
