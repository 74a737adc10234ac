import type { ParsedInputOf } from '../../../shared/api.ts';
import { type DataHolder, type Reference, searchWords } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { byParty, holdingsOfAll } from './holdings.ts';
import { Conditions, type Page, type PageKey, pageKeyOf, pageOf } from './paging.ts';
import { nameMatch } from './parties.ts';
import { marksOfMany, partyWanted } from './references.ts';

type Input = ParsedInputOf<'data.map'>;
type PartyRow = Reference & PageKey;

/** Which party holds which kind of data, by the party's name. A page is full unless it is the last. */
export function mapData(asking: Asking, input: Input): Page<DataHolder> {
  const found: (DataHolder & PageKey)[] = [];
  let key = pageKeyOf(input.after);
  for (;;) {
    const rows = partiesAfter(asking, input, key);
    const holdersOf = holders(asking, rows);
    for (const { id, name, sort } of rows) {
      const holder = holdersOf({ id, name });
      if (isWanted(holder, input)) found.push({ ...holder, sort, id });
      if (found.length > input.limit) break;
    }
    key = rows.at(-1) ?? null;
    if (rows.length <= input.limit || found.length > input.limit) break;
  }
  return pageOf(found, input.limit, ({ sort: _sort, id: _id, ...holder }) => holder);
}

/** How many hold data: all are looked at, as the list does page by page. */
export function countHolders(asking: Asking, filter: ParsedInputOf<'data.count'>): number {
  const limit = 1000;
  let count = 0;
  for (let after: string | null = null; ;) {
    const { items, next }: Page<DataHolder> = mapData(asking, { ...filter, after, limit });
    count += items.length;
    if (next === null) return count;
    after = next;
  }
}

function partiesAfter(asking: Asking, { party, search, limit }: Input, key: PageKey | null): PartyRow[] {
  const conditions = new Conditions();
  if (key !== null) conditions.add('(name_key, id) > (?, ?)', key.sort, key.id);
  if (party !== undefined) conditions.add('id = ?', partyWanted(asking, party).id);
  const words = searchWords(search);
  if (words.length > 0)
    conditions.add('seq IN (SELECT rowid FROM party_text WHERE party_text MATCH ?)', nameMatch(words));
  const sql = `SELECT id, name, name_key AS sort FROM party ${conditions.where} ORDER BY name_key, id LIMIT ?`;
  return statement<PartyRow>(asking.database, sql).all(...conditions.values, limit + 1);
}

/** A party that is asked for by name is told of even where it holds nothing. */
function isWanted({ holdings, openRequests }: DataHolder, { category, party }: Input): boolean {
  if (category === undefined) return party !== undefined || holdings.length > 0 || openRequests > 0;
  return holdings.some((holding) => holding.held && holding.category.toLowerCase() === category.toLowerCase());
}

/** What was only drafted is not under way. */
const openRequests = `WITH ${marksOfMany} SELECT whose, count(*) AS count FROM marks
  CROSS JOIN request ON party = marks.id WHERE state IN ('open', 'in_progress') GROUP BY whose`;

function holders(asking: Asking, parties: readonly Reference[]): (party: Reference) => DataHolder {
  const ids = parties.map(({ id }) => id);
  const holdings = holdingsOfAll(asking, ids);
  const open = byParty<{ count: number }>(asking, openRequests, ids);
  return (party) => ({
    party,
    holdings: holdings(party.id),
    openRequests: open.get(party.id)?.reduce((sum, { count }) => sum + count, 0) ?? 0,
  });
}
