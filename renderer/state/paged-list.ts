import { create } from 'zustand';
import type { Failure, InputOf, OperationName, OutputOf } from '../../shared/api.ts';
import { call } from './client.ts';

/** The queries that answer by pages. */
export type ListOperation =
  Extract<
    OperationName,
    `${string}s.list` | 'transactions.facts' | 'today.older' | 'today.sort' | 'data.map' | 'terms.breaches'
  > extends infer N
    ? N extends OperationName
      ? OutputOf<N> extends { readonly items: readonly unknown[]; readonly next: string | null }
        ? N
        : never
      : never
    : never;
export type ItemOf<N extends ListOperation> = OutputOf<N>['items'][number];
/** What narrows a list; which page of it is the store's own matter. */
export type Narrowing<N extends ListOperation> = Omit<InputOf<N>, 'limit' | 'after'>;

export interface PagedList<N extends ListOperation> {
  /** What was asked of which `items` are the answer; null before the first one. */
  readonly of: Narrowing<N> | null;
  readonly items: readonly ItemOf<N>[];
  readonly next: string | null;
  readonly failure: Failure | null;
  /** Asks from the beginning, for as many as are shown if it is the same question; the old ones stay until then. */
  readonly ask: (narrowing: Narrowing<N>) => Promise<void>;
  /** Asks for the next page, unless it is under way or there is none. */
  readonly more: () => Promise<void>;
  /** Asks for all that is left: for whoever presses End. */
  readonly rest: () => Promise<void>;
}

const usualSize = 200;
/** The contract's largest page. */
const largestPage = 1000;

/** A store that holds a list by pages. Of several askings under way only the latest counts. */
export function createPagedList<N extends ListOperation>(operation: N, pageSize = usualSize) {
  let asked = 0;
  let busy: Promise<void> | null = null;
  return create<PagedList<N>>()((set, get) => {
    interface Page {
      readonly items: readonly ItemOf<N>[];
      readonly next: string | null;
    }
    /** Reads pages from `after` until there are `count` or no more; null if overtaken by a newer asking, or failed. */
    const read = async (narrowing: Narrowing<N>, after: string | null, count: number): Promise<Page | null> => {
      const mine = asked;
      const items: ItemOf<N>[] = [];
      let next = after;
      do {
        const limit = Math.min(largestPage, Math.max(pageSize, count - items.length));
        const result = await call(operation, { ...narrowing, after: next, limit } as InputOf<N>);
        if (mine !== asked) return null;
        if (!result.ok) {
          set({ failure: result.error });
          return null;
        }
        const page = result.value as Page;
        items.push(...page.items);
        next = page.next;
      } while (next !== null && items.length < count);
      return { items, next };
    };
    /** One appending at a time: two would append the same page twice. */
    const append = (count: number): Promise<void> => {
      const go = async () => {
        const { of, items, next } = get();
        if (of === null || next === null) return;
        const page = await read(of, next, count);
        if (page !== null) set({ items: [...items, ...page.items], next: page.next, failure: null });
      };
      busy ??= go().finally(() => {
        busy = null;
      });
      return busy;
    };
    return {
      of: null,
      items: [],
      next: null,
      failure: null,
      ask: async (narrowing) => {
        const { of, items } = get();
        asked += 1;
        const isSame = JSON.stringify(of) === JSON.stringify(narrowing);
        const page = await read(narrowing, null, isSame ? Math.max(pageSize, items.length) : pageSize);
        if (page !== null) set({ of: narrowing, ...page, failure: null });
      },
      more: () => append(pageSize),
      rest: async () => {
        await busy;
        await append(Number.POSITIVE_INFINITY);
      },
    };
  });
}
export type PagedListStore<N extends ListOperation> = ReturnType<typeof createPagedList<N>>;
