import { type RefObject, useEffect, useRef } from 'react';

/**
 * Listens to the keys pressed within an element. The browser's own events, not React's: what is pressed in a note that
 * was opened from the element, but lies elsewhere in the page, is not meant.
 */
export function useKeys(ref: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  }, [onKey]);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const listener = (event: KeyboardEvent) => latest.current(event);
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  }, [ref]);
}
