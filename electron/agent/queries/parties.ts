import type { ParsedInputOf } from '../../../shared/api.ts';
import type { Hours, PartyItem, Role } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyWanted } from './references.ts';

interface Row {
  readonly id: string;
  readonly sort: string;
  readonly name: string;
  readonly roles: string;
  readonly country: string | null;
  readonly hours: string | null;
  readonly contacts: string;
  readonly notes: string | null;
}

const select = 'SELECT id, name_key AS sort, name, roles, country, hours, contacts, notes FROM party';

export function listParties(asking: Asking, input: ParsedInputOf<'parties.list'>): Page<PartyItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(name_key, id) > (?, ?)', key.sort, key.id);
  if (input.party !== undefined) conditions.add('id = ?', partyWanted(asking, input.party).id);
  if (input.role !== undefined) conditions.add('EXISTS (SELECT 1 FROM json_each(roles) WHERE value = ?)', input.role);
  const sql = `${select} ${conditions.where} ORDER BY name_key, id LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
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
    notes: row.notes,
  };
}
