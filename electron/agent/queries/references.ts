import { type Mark, type Reference, nameKey, numberKey, partyNameMark } from '../../../shared/model/index.ts';
import type { Role, SubjectKind } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { nodeId } from '../facts/index.ts';
import { carrierNamed, carrierRef } from '../intake/carriers.ts';
import { type Asking, once, statement } from './asking.ts';

/** A record found by what the person typed. */
export interface Found {
  readonly subject: SubjectKind;
  readonly id: string;
  readonly cluster: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const tables = {
  party: 'party',
  project: 'project',
  order: '"order"',
  shipment: 'shipment',
  interaction: 'interaction',
  expectation: 'expectation',
  request: 'request',
  holding: 'holding',
  terms: 'terms',
  negotiation: 'negotiation',
} as const;

function byId({ database }: Asking, text: string): Found | null {
  const id = text.toLowerCase();
  const mark = statement<{ subject: string }>(database, 'SELECT subject FROM mark WHERE id = ?').get(id);
  for (const [subject, table] of Object.entries(tables) as [SubjectKind, string][]) {
    const row = statement<{ id: string; cluster: number }>(
      database,
      `SELECT id, cluster FROM ${table} WHERE id = ?`,
    ).get(mark?.subject ?? id);
    if (row !== undefined) return { subject, ...row };
  }
  return null;
}

function byNumber({ database }: Asking, text: string): Found[] {
  const key = numberKey(text);
  const orders = statement<Found>(
    database,
    `SELECT 'order' AS subject, id, cluster FROM "order" WHERE number_key = $key
     UNION
     SELECT 'order', o.id, o.cluster FROM other_number n CROSS JOIN "order" o ON o.id = n."order" WHERE n.number_key = $key`,
  ).all({ key });
  const shipments = statement<Found>(
    database,
    `SELECT 'shipment' AS subject, shipment.id, shipment.cluster FROM tracking
     JOIN shipment ON shipment.id = tracking.shipment WHERE tracking.number_key = ? ORDER BY shipment.sort_on DESC`,
  ).all(key);
  return [...orders, ...shipments];
}

/**
 * Finds the record that an id, an order number or a tracking number means; of a tracking number used twice the newest.
 * @throws AgentError `not_found`, `ambiguous`
 */
export function findRecord(asking: Asking, text: string): Found {
  const known = uuid.test(text) ? byId(asking, text) : null;
  if (known !== null) return known;
  const [first, second] = byNumber(asking, text);
  if (first === undefined) throw new AgentError('not_found', { ref: text, wanted: 'any' });
  if (second !== undefined && (first.subject === 'order' || second.subject !== first.subject)) {
    throw new AgentError('ambiguous', { ref: text });
  }
  return first;
}

/** The same, of one kind only. @throws AgentError `not_found`, `ambiguous`, `wrong_kind` */
export function findOf<K extends SubjectKind>(asking: Asking, kind: K, text: string): Found & { readonly subject: K } {
  const found = findRecord(asking, text);
  const { subject, ...rest } = found;
  if (subject !== kind) throw new AgentError('wrong_kind', { ref: text, kind: subject, wanted: kind });
  return { ...rest, subject: kind };
}

const webEnding = /\.(com|co\.uk|de|fr|it|es|nl|pl|co\.jp|jp|ca|com\.au|net|org|shop|store)$/;

/** Whether a name means a carrier. Of a vendor only the carrier's own name does: "Amazon" is a shop, "USPS" sells stamps. */
export function isCarriersName(text: string, role: Role | null): boolean {
  const carrier = carrierNamed(text);
  return carrier !== null && (role !== 'vendor' || nameKey(carrier.name) === nameKey(text));
}

/**
 * Finds a party by id, by name, or by a carrier's or shop's usual name ("Amazon" for "Amazon.com" where only one is known).
 * `role` is the one in which it is named, where that is known.
 */
export function findParty(asking: Asking, text: string, role: Role | null = null): Reference | null {
  const found = uuid.test(text) ? byId(asking, text) : null;
  if (found !== null) return partyById(asking, found.id);
  const known = (marks: readonly Mark[]): Reference | null =>
    marks.map((mark) => partyByMark(asking, nodeId(mark))).find((party) => party !== null) ?? null;
  const carrier = isCarriersName(text, role) ? carrierRef(text).marks : [];
  if (role === 'carrier' && carrier.length > 0) return known(carrier);
  return known([partyNameMark(text)]) ?? namedLike(asking, text) ?? known(carrier);
}

/** The only party whose name differs by no more than a web ending. */
function namedLike({ database }: Asking, text: string): Reference | null {
  const key = nameKey(text);
  if (key === '') return null;
  const near = statement<Reference>(
    database,
    'SELECT id, name FROM party WHERE name_key >= ? AND name_key < ? LIMIT 20',
  )
    .all(key, `${key}\u{10ffff}`)
    .filter(({ name }) => nameKey(name).replace(webEnding, '') === key.replace(webEnding, ''));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The party a list is narrowed to. @throws AgentError `not_found` */
export function partyWanted(asking: Asking, text: string, role: Role | null = null): Reference {
  const party = findParty(asking, text, role);
  if (party === null) throw new AgentError('not_found', { ref: text, wanted: 'party' });
  return party;
}

export function partyById({ database }: Asking, id: string): Reference | null {
  return statement<Reference>(database, 'SELECT id, name FROM party WHERE id = ?').get(id) ?? null;
}

/** The project a list is narrowed to, by id or name. @throws AgentError `not_found` */
export function projectWanted({ database }: Asking, text: string): Reference {
  const select = 'SELECT id, name FROM project WHERE';
  const known =
    statement<Reference>(database, `${select} id = ?`).get(text.toLowerCase()) ??
    statement<Reference>(database, `${select} name_key = ?`).get(nameKey(text));
  if (known === undefined) throw new AgentError('not_found', { ref: text, wanted: 'project' });
  return known;
}

/** The party that the id of a mark leads to. */
export function partyByMark(asking: Asking, mark: string | null): Reference | null {
  if (mark === null) return null;
  const select = 'SELECT party.id, party.name FROM mark JOIN party ON party.id = mark.subject WHERE mark.id = ?';
  return once(asking, mark, () => statement<Reference>(asking.database, select).get(mark) ?? null);
}

/** The project that the id of a mark leads to. */
export function projectByMark(asking: Asking, mark: string | null): Reference | null {
  if (mark === null) return null;
  const select =
    'SELECT project.id, project.name FROM mark JOIN project ON project.id = mark.subject WHERE mark.id = ?';
  return statement<Reference>(asking.database, select).get(mark) ?? null;
}

/** SQL for the ids of all marks that lead to one subject; takes its id twice. */
export const marksOfSubject = '(SELECT ? UNION ALL SELECT id FROM mark WHERE subject = ? AND subject <> id)';

/** SQL for a table of the same marks of several subjects, with whose they are; takes their ids as `$parties`, a JSON list. */
export const marksOfMany = `marks (whose, id) AS (SELECT value, value FROM json_each($parties)
  UNION ALL SELECT subject, mark.id FROM json_each($parties) CROSS JOIN mark ON subject = value AND subject <> mark.id)`;

/** The same marks of one as a list. */
export function marksOf({ database }: Asking, subject: string): string[] {
  return statement<{ id: string }>(database, 'SELECT id FROM mark WHERE subject = ? AND subject <> id')
    .all(subject)
    .map(({ id }) => id)
    .concat(subject);
}

/** A reference from two columns of a row. */
export function referenceOf(id: string | null, name: string | null): Reference | null {
  return id === null ? null : { id, name: name ?? '' };
}
