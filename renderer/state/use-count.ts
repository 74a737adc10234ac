import { useEffect } from 'react';
import type { InputOf } from '../../shared/api.ts';
import type { AnswerStore } from './answer.ts';
import { useChanges } from './changes.ts';

/** How long typing rests before what follows it is asked, in milliseconds. */
export const typingRest = 300;

type Counting =
  'orders.sum' | `${'parties' | 'data' | 'interactions' | 'projects' | 'requests' | 'terms' | 'transactions'}.count`;

/** How many of a list fit: asked once typing rests, since it reads them all, and where it `isPart` only; null until it is known. */
export function useCount<N extends Counting>(store: AnswerStore<N>, filter: InputOf<N>, isPart = true): number | null {
  const seen = useChanges((state) => state.seen);
  const key = JSON.stringify(filter);
  const { of, value } = store();
  useEffect(() => {
    if (!isPart) return undefined;
    const timer = setTimeout(() => void store.getState().ask(JSON.parse(key) as InputOf<N>), typingRest);
    return () => clearTimeout(timer);
  }, [store, key, seen, isPart]);
  return value !== null && JSON.stringify(of) === key ? value.count : null;
}

interface Listed {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** How many a list says that it has: all that fit, or those that are here and that there are more, until that is known. */
export function useShown<N extends Counting>(
  store: AnswerStore<N>,
  filter: InputOf<N>,
  { items, next }: Listed,
): [number: number, more: boolean] {
  const counted = useCount(store, filter, next !== null);
  return next === null || counted === null ? [items.length, next !== null] : [counted, false];
}
