import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { hasModifier, rowAfter, rowsPerPage } from '../../ui/row-after.ts';
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
    // It may be far out of sight, and must be there to take the keys.
    flushSync(() => setAt(to));
    element.querySelector<HTMLElement>(`[data-at="${to}"] :is(a, button)`)?.focus({ preventScroll: true });
    scrollToRow(element, to, rowHeight, headHeight);
  };
  return {
    at,
    onFocus: ({ target }) => {
      const row = rowAround(target);
      if (row !== null) setAt(Number(row.dataset['at']));
    },
    onKeyDown: (event) => {
      const row = rowAround(event.target);
      if (row === null || hasModifier(event)) return;
      const to = rowAfter(event.key, Number(row.dataset['at']), count, rowsPerPage(scroller.current, rowHeight));
      if (to === null) return;
      event.preventDefault();
      go(to);
    },
  };
}
