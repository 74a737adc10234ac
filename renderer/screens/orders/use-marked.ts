import { useMemo, useState } from 'react';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { useOrders } from '../../state/orders.ts';

/** As many as the agent takes in one command. */
const mostMarked = 1000;

export interface Marked {
  readonly keys: ReadonlySet<string>;
  readonly orders: readonly OrderListItem[];
  /** True where all were wanted, but more fit than can be marked. */
  readonly isPart: boolean;
  readonly mark: (keys: ReadonlySet<string>) => void;
  readonly markAll: () => Promise<void>;
}

/** The marked orders of those listed. Only what is in the list counts, so that nothing unseen is changed. */
export function useMarked(items: readonly OrderListItem[]): Marked {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const orders = useMemo(() => (keys.size === 0 ? [] : items.filter(({ id }) => keys.has(id))), [items, keys]);
  const mark = (wanted: ReadonlySet<string>) => setKeys(new Set([...wanted].slice(0, mostMarked)));
  return {
    keys,
    orders,
    isPart: keys.size === mostMarked && items.length > mostMarked,
    mark,
    markAll: async () => {
      while (useOrders.getState().items.length <= mostMarked && useOrders.getState().next !== null)
        await useOrders.getState().more();
      mark(new Set(useOrders.getState().items.map(({ id }) => id)));
    },
  };
}
