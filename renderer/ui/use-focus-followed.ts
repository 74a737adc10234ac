import { useEffect } from 'react';
import { focusOnceThere } from './focus-once-there.ts';
import { screenItself } from './use-focus-kept.ts';

/** Whether the keys were left where one chooses a screen. */
const isLeft = (): boolean => document.activeElement?.closest('.sidebar') != null;

/**
 * Lets keys that were left in the sidebar follow to the record that is gone to, else to the screen. Returns what stops it.
 */
export function followFocus(ref: string | null): () => void {
  let stop = () => {};
  // Two frames later, so that a sheet has given the keys back to what opened it.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (!isLeft()) return;
      stop = focusOnceThere(
        () => (ref === null ? screenItself() : document.querySelector<HTMLElement>('[data-story]')),
        () => !isLeft(),
      );
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

/** Who goes to a record from somewhere else, as by a sheet, goes on in its story. `ref` is null where one goes to a screen. */
export function useFocusFollowed(ref: string | null): void {
  useEffect(() => (ref === null ? undefined : followFocus(ref)), [ref]);
}
