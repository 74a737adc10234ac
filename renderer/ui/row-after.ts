/** Whether a key goes with another that makes it mean something else. */
export const hasModifier = (event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.altKey || event.ctrlKey || event.metaKey;

/** How many rows a page of a list has: a little less than is seen of it, so that one knows where one is. */
export const rowsPerPage = (list: HTMLElement | null, rowHeight: number): number =>
  Math.max(1, Math.floor((list?.clientHeight ?? 0) / rowHeight) - 2);

function stepOf(key: string, page: number | null): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return page === null ? null : -page;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/** The row, of `count`, that a key leads to from the one at `at`; null where it leads to none. `page` is null where a list has no pages. */
export function rowAfter(key: string, at: number, count: number, page: number | null): number | null {
  const step = stepOf(key, page);
  return step === null ? null : Math.max(0, Math.min(count - 1, at + step));
}
