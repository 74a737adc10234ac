import type { ParsedInputOf } from '../../../shared/api.ts';
import type { DataCategory, DataHolder, Holding, HoldingItem, Reference } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyByMark, partyWanted } from './references.ts';

type Because = Holding['because'];

/** Which kinds of data a kind of dealing gives away. `sure` where there is no dealing of that kind without them. */
const given: Readonly<Record<'orders' | 'parcels', readonly { category: DataCategory; sure: boolean }[]>> = {
  orders: [
    { category: 'purchases', sure: true },
    { category: 'name', sure: false },
    { category: 'postal_address', sure: false },
    { category: 'email_address', sure: false },
    { category: 'payment_details', sure: false },
  ],
  parcels: [
    { category: 'parcels', sure: true },
    { category: 'name', sure: true },
    { category: 'postal_address', sure: true },
  ],
};

interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

const spans = {
  orders: `SELECT min(sort_on) AS first, max(sort_on) AS last FROM "order" WHERE vendor IN ${marksOfSubject}`,
  parcels: `SELECT min(sort_on) AS first, max(sort_on) AS last FROM shipment WHERE carrier IN ${marksOfSubject}`,
} as const;

/** Which party holds which kind of data: what the dealings tell, then what the person said, which outranks it. */
export function mapData(asking: Asking, input: ParsedInputOf<'data.map'>): Page<DataHolder> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(name_key, id) > (?, ?)', key.sort, key.id);
  if (input.party !== undefined) conditions.add('id = ?', partyWanted(asking, input.party).id);
  const sql = `SELECT id, name, name_key AS sort FROM party ${conditions.where} ORDER BY name_key, id LIMIT ?`;
  const rows = statement<Reference & { sort: string }>(asking.database, sql).all(...conditions.values, input.limit + 1);
  const { items, next } = pageOf(rows, input.limit, ({ id, name }) => holderOf(asking, { id, name }));
  return { items: items.filter(({ holdings, openRequests }) => holdings.length > 0 || openRequests > 0), next };
}

function holderOf(asking: Asking, party: Reference): DataHolder {
  const requests = statement<{ count: number }>(
    asking.database,
    `SELECT count(*) AS count FROM request WHERE party IN ${marksOfSubject} AND state IN ('draft', 'open', 'in_progress')`,
  ).get(party.id, party.id);
  return { party, holdings: holdingsOf(asking, party.id), openRequests: requests?.count ?? 0 };
}

/** What one party holds. */
export function holdingsOf(asking: Asking, party: string): Holding[] {
  const { database } = asking;
  const known = new Map<string, Holding>();
  const add = (category: string, because: Because, sure: boolean, { first, last }: Span): void => {
    const before = known.get(category);
    if (before !== undefined && before.sure && !sure) return;
    const none = { purpose: null, keptUntil: null, held: true, notes: null };
    known.set(category, {
      category,
      because,
      sure,
      since: earlier(before?.since ?? null, first),
      last: later(before?.last ?? null, last),
      ...none,
    });
  };
  for (const kind of ['orders', 'parcels'] as const) {
    const span = statement<Span>(database, spans[kind]).get(party, party);
    if (span === undefined || span.first === null) continue;
    for (const { category, sure } of given[kind]) add(category, kind, sure, span);
  }
  const contacts = statement<Span & { channel: string }>(
    database,
    `SELECT channel, min(held_at) AS first, max(held_at) AS last FROM interaction WHERE party IN ${marksOfSubject}
     GROUP BY channel`,
  ).all(party, party);
  for (const { channel, first, last } of contacts) {
    const span = { first: first?.slice(0, 10) ?? null, last: last?.slice(0, 10) ?? null };
    add('messages', 'interactions', true, span);
    if (channel === 'email' || channel === 'form') add('email_address', 'interactions', true, span);
    if (channel === 'phone') add('phone_number', 'interactions', false, span);
    if (channel === 'letter') add('postal_address', 'interactions', true, span);
  }
  for (const said of saidOf(asking, party)) {
    const before = known.get(said.category);
    known.set(said.category, { ...said, since: said.since ?? before?.since ?? null, last: before?.last ?? null });
  }
  return [...known.values()].toSorted((one, other) => one.category.localeCompare(other.category));
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

interface SaidRow extends Omit<Holding, 'because' | 'sure' | 'last' | 'held'> {
  readonly id: string;
  readonly party: string;
  readonly held: number;
}

const selectSaid = `SELECT id, party, category, held, since, kept_until AS keptUntil, purpose, notes FROM holding`;

const holdingOf = ({ id: _id, party: _party, held, ...row }: SaidRow): Holding => ({
  ...row,
  because: 'person',
  sure: true,
  last: null,
  held: held === 1,
});

function saidOf({ database }: Asking, party: string): Holding[] {
  const sql = `${selectSaid} WHERE party IN ${marksOfSubject} ORDER BY category, id`;
  return statement<SaidRow>(database, sql).all(party, party).map(holdingOf);
}

export function holdingById(asking: Asking, id: string): HoldingItem | null {
  const row = statement<SaidRow>(asking.database, `${selectSaid} WHERE id = ?`).get(id);
  if (row === undefined) return null;
  return { id, party: partyByMark(asking, row.party) ?? { id: row.party, name: '' }, ...holdingOf(row) };
}
