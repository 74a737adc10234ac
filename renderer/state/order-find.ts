import type { InputOf, OrderSort, SortDirection } from '../../shared/api.ts';
import { orderSorts, usualDirection } from '../../shared/contract/order-list.ts';
import { orderStates, verdicts } from '../../shared/model/index.ts';

/** What narrows and sorts the list of orders. */
export type OrderFind = Omit<InputOf<'orders.list'>, 'limit' | 'after' | 'party'>;
/** The same without how it is sorted: what `orders.sum` is asked. */
export type OrderFilter = Omit<OrderFind, 'sort' | 'direction'>;

const fields = ['search', 'verdict', 'state', 'vendor', 'carrier', 'project', 'since', 'until'] as const;
export type FilterField = (typeof fields)[number];

/** What is asked for, without fields left empty and without a sort that is the usual one. */
export function tidyFind(find: OrderFind): OrderFind {
  const filled = fields.flatMap((field) => {
    const value = find[field]?.trim();
    return value === undefined || value === '' ? [] : [[field, value] as const];
  });
  const { sort = 'placed', direction } = find;
  return {
    ...Object.fromEntries(filled),
    ...(sort === 'placed' ? {} : { sort }),
    ...(direction === undefined || direction === usualDirection[sort] ? {} : { direction }),
  };
}

/** As it stands in an address. */
export function findText(find: OrderFind): string {
  return new URLSearchParams(Object.entries(tidyFind(find)) as [string, string][]).toString();
}

/** Reads an address; what is not ours in it is passed over. */
export function findOf(text: string): OrderFind {
  const given = new URLSearchParams(text);
  const one = <T extends string>(name: string, of: readonly T[]): Partial<Record<string, T>> => {
    const value = of.find((each) => each === given.get(name));
    return value === undefined ? {} : { [name]: value };
  };
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(given.get(name) ?? '') ? { [name]: given.get(name) } : {});
  const word = (name: string) => (given.has(name) ? { [name]: given.get(name) } : {});
  return tidyFind({
    ...word('search'),
    ...one('verdict', verdicts),
    ...one('state', orderStates),
    ...word('vendor'),
    ...word('carrier'),
    ...word('project'),
    ...day('since'),
    ...day('until'),
    ...one<OrderSort>('sort', orderSorts),
    ...one<SortDirection>('direction', ['ascending', 'descending']),
  });
}

export function filterOf(find: OrderFind): OrderFilter {
  const { sort: _sort, direction: _direction, ...filter } = tidyFind(find);
  return filter;
}

/** Sorted by a column, or the other way round where it is sorted by it already. */
export function sortedBy(find: OrderFind, sort: OrderSort): OrderFind {
  const { by, direction } = sortOf(find);
  const other = direction === 'ascending' ? 'descending' : 'ascending';
  return { ...find, sort, direction: by === sort ? other : usualDirection[sort] };
}

export function sortOf({ sort = 'placed', direction }: OrderFind): { by: OrderSort; direction: SortDirection } {
  return { by: sort, direction: direction ?? usualDirection[sort] };
}
