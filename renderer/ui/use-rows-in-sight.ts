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

export interface Rows {
  readonly count: number;
  /** Height of every row and of the head that stays in sight, in pixels. */
  readonly rowHeight: number;
  readonly headHeight: number;
}

function sightOf(element: HTMLElement, { rowHeight }: Rows): RowsInSight {
  const top = Math.floor(element.scrollTop / rowHeight);
  const bottom = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
  return {
    first: Math.max(0, Math.floor((top - around) / atOnce) * atOnce),
    end: Math.ceil((bottom + around) / atOnce) * atOnce,
  };
}

/**
 * Which rows of a long list are in sight, with some around them. All rows are of one height, so where a row lies is a
 * product: a list of any length costs no more than a short one, also while it grows.
 */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, rows: Rows): RowsInSight {
  const { count, rowHeight, headHeight } = rows;
  const [sight, setSight] = useState<RowsInSight>({ first: 0, end: 2 * around });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () =>
      setSight((before) => {
        const now = sightOf(element, { count, rowHeight, headHeight });
        return now.first === before.first && now.end === before.end ? before : now;
      });
    // Drawn in the frame that scrolls, else that frame would show nothing where rows belong.
    const onScroll = () => flushSync(look);
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, [scroller, count, rowHeight, headHeight]);
  return { first: Math.min(sight.first, Math.max(0, count - 1)), end: Math.min(sight.end, count) };
}

/** Scrolls as little as brings a row into sight below the head. */
export function scrollToRow(element: HTMLElement, at: number, { rowHeight, headHeight }: Omit<Rows, 'count'>): void {
  const top = at * rowHeight;
  const room = element.clientHeight - headHeight - rowHeight;
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop < top - room) element.scrollTop = top - room;
}
