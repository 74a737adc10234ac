import { create } from 'zustand';
import type { Failure, InputOf, OutputOf } from '../../shared/api.ts';
import type { OrderListItem } from '../../shared/model/index.ts';
import { call } from './client.ts';
import { type OrderFind, tidyFind } from './order-find.ts';

/** A window's worth and some: what is typed wants its answer at once. */
const firstPage = 100;
/** Who scrolls on wants more at once. */
const pageSize = 500;
/** The contract's largest page. */
const largestPage = 1000;

export interface OrderList {
  /** What was asked for last; a search as it is typed. */
  readonly find: OrderFind;
  /** What was asked for of which `items` are the answer. */
  readonly of: OrderFind;
  readonly items: readonly OrderListItem[];
  /** The key of the page after the last; null where all are here. */
  readonly next: string | null;
  /** False until the first answer. */
  readonly answered: boolean;
  readonly failure: Failure | null;
  readonly narrow: (find: OrderFind) => void;
  /** Asks again for as many as are shown; the old ones stay until the answer is here. */
  readonly refresh: () => Promise<void>;
  /** Asks for the next page, unless it is under way or there is none. */
  readonly more: () => Promise<void>;
  /** Asks for all that is left, in the largest pages: for whoever presses End. */
  readonly rest: () => Promise<void>;
}

type Page = OutputOf<'orders.list'>;

/** The list of orders, by pages. Of several askings under way only the latest counts. */
export const useOrders = create<OrderList>()((set, get) => {
  let asked = 0;
  let busy: Promise<void> | null = null;

  const question = (after: string | null, limit: number): InputOf<'orders.list'> => {
    return { ...tidyFind(get().find), after, limit };
  };

  /** Reads pages from `after` until there are `count` or no more; null if overtaken by a newer asking, or failed. */
  const read = async (after: string | null, count: number, size: number, mine: number): Promise<Page | null> => {
    const items: OrderListItem[] = [];
    let next = after;
    do {
      const result = await call('orders.list', question(next, Math.min(size, largestPage)));
      if (mine !== asked) return null;
      if (!result.ok) {
        set({ failure: result.error });
        return null;
      }
      items.push(...result.value.items);
      next = result.value.next;
    } while (next !== null && items.length < count);
    return { items, next };
  };

  /** How many orders the next answer is to have. */
  let wanted = firstPage;
  let answering: Promise<void> | null = null;
  const answerLatest = async (): Promise<void> => {
    // What is wished in one go, as when the screen comes, is asked once.
    await Promise.resolve();
    try {
      for (let mine = -1; mine !== asked;) {
        mine = asked;
        const page = await read(null, wanted, wanted, mine);
        if (page !== null) set({ ...page, of: get().find, answered: true, failure: null });
      }
    } finally {
      answering = null;
    }
  };
  /** One asking at a time: what is typed meanwhile is passed over but for the newest, which the agent then has at once. */
  const answer = (count: number): Promise<void> => {
    asked += 1;
    wanted = count;
    answering ??= answerLatest();
    return answering;
  };

  const append = async (count: number, size: number): Promise<void> => {
    const { next, items } = get();
    if (next === null) return;
    const page = await read(next, count, size, asked);
    if (page !== null) set({ items: [...items, ...page.items], next: page.next, failure: null });
  };
  /** One appending at a time: two would append the same page twice. */
  const appendOnce = (count: number, size: number): Promise<void> => {
    busy ??= append(count, size).finally(() => {
      busy = null;
    });
    return busy;
  };

  return {
    find: {},
    of: {},
    items: [],
    next: null,
    answered: false,
    failure: null,
    narrow: (find) => {
      set({ find });
      // The shown ones are another question's: a first page is enough.
      void answer(firstPage);
    },
    refresh: () => {
      const { find, of, items } = get();
      return answer(of === find ? Math.max(firstPage, items.length) : firstPage);
    },
    more: () => appendOnce(pageSize, pageSize),
    rest: async () => {
      await busy;
      await appendOnce(Number.POSITIVE_INFINITY, largestPage);
    },
  };
});
