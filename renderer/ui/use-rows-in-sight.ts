import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn beyond those in sight, on either side, so that scrolling finds them there. */
const around = 12;
/** The rows drawn change by so many at a time. */
const atOnce = 4;

export interface RowsInSight {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

function sightOf(element: HTMLElement, rowHeight: number): RowsInSight {
  const top = Math.floor(element.scrollTop / rowHeight);
  const bottom = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
  return {
    first: Math.max(0, Math.floor((top - around) / atOnce) * atOnce),
    end: Math.ceil((bottom + around) / atOnce) * atOnce,
  };
}

/**
 * Which of `count` rows are in sight, with some around them. All rows are `rowHeight` pixels high, so where a row lies is
 * a product: a list of any length costs no more than a short one, also while it grows.
 */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowsInSight {
  const [sight, setSight] = useState<RowsInSight>({ first: 0, end: 2 * around });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const now = sightOf(element, rowHeight);
      // Drawn in the frame that scrolls, else that frame would show nothing where rows belong.
      flushSync(() => setSight((before) => (now.first === before.first && now.end === before.end ? before : now)));
    };
    // Both are told when the page is laid out anyway: looking at other times would lay it out once more.
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [scroller, rowHeight]);
  // A list that became shorter scrolls back to its last rows, but tells so a frame later.
  const first = Math.min(sight.first, Math.max(0, count - (sight.end - sight.first)));
  return { first, end: Math.min(sight.end, count) };
}

/** Scrolls as little as brings a row into sight below the head; heights in pixels. */
export function scrollToRow(element: HTMLElement, at: number, rowHeight: number, headHeight: number): void {
  const top = at * rowHeight;
  const room = element.clientHeight - headHeight - rowHeight;
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop < top - room) element.scrollTop = top - room;
}
