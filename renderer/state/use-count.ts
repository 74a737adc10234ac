import { useEffect } from 'react';
import type { InputOf } from '../../shared/api.ts';
import type { AnswerStore } from './answer.ts';
import { useChanges } from './changes.ts';

/** How long typing rests before what follows it is asked, in milliseconds. */
export const typingRest = 300;

/** How many of a list fit: asked once typing rests, since it reads them all, and where it `isPart` only; null until it is known. */
export function useCount<N extends 'orders.sum' | 'parties.count' | 'data.count'>(
  store: AnswerStore<N>,
  filter: InputOf<N>,
  isPart = true,
): number | null {
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
