import { useEffect } from 'react';
import { focusOnceThere } from './focus-once-there.ts';

/** Whether the keys were left where one chooses a screen. */
const isLeft = (): boolean => document.activeElement?.closest('.sidebar') != null;

/**
 * Who goes to a record from somewhere else, as by a sheet or the palette, goes on in its story: keys that were left in
 * the sidebar follow. `ref` is the record that is gone to; null where one goes to a screen.
 */
export function useFocusFollowed(ref: string | null): void {
  useEffect(() => {
    if (ref === null) return undefined;
    let stop = () => {};
    // Two frames later, so that a sheet has given the keys back to what opened it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (!isLeft()) return;
        stop = focusOnceThere(
          () => document.querySelector<HTMLElement>('[data-story]'),
          () => !isLeft(),
        );
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [ref]);
}
