import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { scrollToRow } from '../../ui/use-rows-in-sight.ts';

/** Which row has the keys; it is kept drawn wherever the list is scrolled to. */
export interface Walk {
  readonly at: number | null;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const headHeight = 36;

const rowAround = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;

/**
 * The arrow keys, Page Up and Down, Home and End walk from row to row, as they do in the other lists. Each row is marked
 * with its place, `data-at`; its first link or button takes the keys.
 */
export function useWalk(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): Walk {
  const [at, setAt] = useState<number | null>(null);
  const go = (to: number) => {
    const element = scroller.current;
    if (element === null) return;
    const next = Math.max(0, Math.min(count - 1, to));
    // It may be far out of sight, and must be there to take the keys.
    flushSync(() => setAt(next));
    element.querySelector<HTMLElement>(`[data-at="${next}"] :is(a, button)`)?.focus({ preventScroll: true });
    scrollToRow(element, next, rowHeight, headHeight);
  };
  return {
    at,
    onFocus: ({ target }) => {
      const row = rowAround(target);
      if (row !== null) setAt(Number(row.dataset['at']));
    },
    onKeyDown: (event) => {
      const row = rowAround(event.target);
      if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const here = Number(row.dataset['at']);
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
      const to: Readonly<Record<string, number>> = {
        ArrowDown: here + 1,
        ArrowUp: here - 1,
        PageDown: here + page,
        PageUp: here - page,
        Home: 0,
        End: count - 1,
      };
      const next = to[event.key];
      if (next === undefined) return;
      event.preventDefault();
      go(next);
    },
  };
}
