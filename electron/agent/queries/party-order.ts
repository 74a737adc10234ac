import type { Role } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import type { PageKey } from './paging.ts';
import { partyByMark } from './references.ts';
import { listStandings } from './standings.ts';

/** By what parties are ordered, the greatest first; those without one come last. */
function valuesOf(asking: Asking, sort: 'standing' | 'orders', role: Role | undefined): Map<string, number> {
  if (sort === 'standing') {
    const standings = listStandings(asking, { role: role ?? 'vendor' });
    // Ranks, as equals in utility are in an order too.
    return new Map(standings.map(({ party }, rank) => [party.id, standings.length - rank]));
  }
  const values = new Map<string, number>();
  const rows = statement<{ vendor: string; count: number }>(
    asking.database,
    'SELECT vendor, count(*) AS count FROM "order" WHERE vendor IS NOT NULL GROUP BY vendor',
  ).all();
  for (const { vendor, count } of rows) {
    const party = partyByMark(asking, vendor);
    if (party !== null) values.set(party.id, (values.get(party.id) ?? 0) + count);
  }
  return values;
}

interface Named {
  readonly id: string;
  readonly name_key: string;
}

/**
 * A page of ids in an order that no index has. The parties are few beside their orders, so they are put in order whole;
 * where a page ends is told by its last value, name and id.
 */
export function pageInOrder<T extends Named>(
  asking: Asking,
  candidates: readonly T[],
  order: { readonly sort: 'standing' | 'orders'; readonly role: Role | undefined },
  after: PageKey | null,
  limit: number,
): (T & PageKey)[] {
  const values = valuesOf(asking, order.sort, order.role);
  // Taken from a number of seven digits: so the greatest comes first, and text compares as the number does.
  const keyed = candidates.map((party) => ({
    ...party,
    sort: `${String(9_999_999 - (values.get(party.id) ?? 0)).padStart(7, '0')} ${party.name_key}`,
  }));
  const compare = (one: PageKey, other: PageKey): number =>
    one.sort === other.sort ? (one.id < other.id ? -1 : Number(one.id > other.id)) : one.sort < other.sort ? -1 : 1;
  return keyed
    .toSorted(compare)
    .filter((party) => after === null || compare(party, after) > 0)
    .slice(0, limit);
}
