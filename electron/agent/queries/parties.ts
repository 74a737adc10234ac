import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Hours, type PartyItem, type Role, searchWords } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, countWhere, pageKeyOf, pageOf } from './paging.ts';
import { pageInOrder } from './party-order.ts';
import { marksOfSubject, partyWanted } from './references.ts';
import { spentOn } from './spending.ts';

interface Row {
  readonly id: string;
  readonly name_key: string;
  readonly name: string;
  readonly roles: string;
  readonly country: string | null;
  readonly hours: string | null;
  readonly contacts: string;
  readonly customer_number: string | null;
  readonly notes: string | null;
}

const select = 'SELECT id, name_key, name, roles, country, hours, contacts, customer_number, notes FROM party';

/** Each typed word begins a word of the name: as the full-text index is asked for it. */
export const nameMatch = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' AND ');

function narrowed({ role, search }: ParsedInputOf<'parties.count'>): Conditions {
  const conditions = new Conditions();
  if (role !== undefined) conditions.add('EXISTS (SELECT 1 FROM json_each(roles) WHERE value = ?)', role);
  const words = searchWords(search);
  if (words.length > 0)
    conditions.add('seq IN (SELECT rowid FROM party_text WHERE party_text MATCH ?)', nameMatch(words));
  return conditions;
}

/** How many parties a list narrows to. */
export function countParties(asking: Asking, input: ParsedInputOf<'parties.count'>): number {
  return countWhere(asking, 'party', narrowed(input));
}

export function listParties(asking: Asking, input: ParsedInputOf<'parties.list'>): Page<PartyItem> {
  const { sort, role, search, limit } = input;
  const conditions = narrowed({ role, search });
  const key = pageKeyOf(input.after);
  if (input.party !== undefined) conditions.add('id = ?', partyWanted(asking, input.party).id);
  if (sort === 'name') {
    if (key !== null) conditions.add('(name_key, id) > (?, ?)', key.sort, key.id);
    const sql = `${select} ${conditions.where} ORDER BY name_key, id LIMIT ?`;
    const rows = statement<Row>(asking.database, sql).all(...conditions.values, limit + 1);
    return pageOf(
      rows.map((row) => ({ ...row, sort: row.name_key })),
      limit,
      (row) => itemOf(asking, row),
    );
  }
  const rows = statement<Row>(asking.database, `${select} ${conditions.where}`).all(...conditions.values);
  return pageOf(pageInOrder(asking, rows, { sort, role }, key, limit + 1), limit, (row) => itemOf(asking, row));
}

export function partyItemById(asking: Asking, id: string): PartyItem | null {
  const row = statement<Row>(asking.database, `${select} WHERE id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

function itemOf({ database }: Asking, row: Row): PartyItem {
  const orders = statement<{ count: number }>(
    database,
    `SELECT count(*) AS count FROM "order" WHERE vendor IN ${marksOfSubject}`,
  ).get(row.id, row.id);
  return {
    id: row.id,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    country: row.country,
    orderCount: orders?.count ?? 0,
    hours: row.hours === null ? null : (JSON.parse(row.hours) as Hours),
    contacts: JSON.parse(row.contacts) as PartyItem['contacts'],
    customerNumber: row.customer_number,
    notes: row.notes,
  };
}

/** What dealing with a party amounts to. @throws AgentError `not_found` */
export function showPartyFigures(
  asking: Asking,
  { party: wanted }: ParsedInputOf<'parties.figures'>,
): OutputOf<'parties.figures'> {
  const party = partyWanted(asking, wanted);
  const parcels = statement<{ count: number }>(
    asking.database,
    `SELECT count(*) AS count FROM shipment WHERE carrier IN ${marksOfSubject}`,
  ).get(party.id, party.id);
  return { party, spent: spentOn(asking, 'vendor', party.id), parcelCount: parcels?.count ?? 0 };
}
