import { type Mark, markOf, roles } from '../../../../shared/model/index.ts';
import type { PartyRecord, Subject } from '../records.ts';
import { becauseOf, ofKind, pick } from './pick.ts';

const valueOf = (mark: Mark): string => mark.slice(mark.indexOf(':', mark.indexOf(':') + 1) + 1);

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
  const said = new Set(described.flatMap(({ body }) => body.roles ?? []));
  const contacts = new Map<string, PartyRecord['contacts'][number]>();
  for (const { body } of described) {
    for (const contact of body.contacts ?? []) contacts.set(markOf('party', contact.channel, contact.address), contact);
  }
  return {
    id,
    name: name?.value ?? valueOf(first),
    roles: roles.filter((role) => said.has(role)),
    country: country?.value ?? null,
    hours: hours?.value ?? null,
    contacts: [...contacts.values()],
    customerNumber: customerNumber?.value ?? null,
    notes: notes?.value ?? null,
    because: becauseOf({
      name,
      country,
      hours,
      customerNumber,
      notes,
      roles: described.filter(({ body }) => body.roles !== undefined),
      contacts: described.filter(({ body }) => body.contacts !== undefined),
    }),
  };
}
