import { useEffect } from 'react';
import { focusOnceThere, isNowhere } from './focus-once-there.ts';

/** The nearest thing around what is gone that still stands and takes the keys. */
const around = (way: readonly HTMLElement[]): HTMLElement | null =>
  way.find((element) => element.isConnected && element.tabIndex >= -1 && element.hasAttribute('tabindex')) ?? null;

/** The list, else the heading of the screen, which is made to take the keys. */
export function screenItself(): HTMLElement | null {
  const list = document.querySelector<HTMLElement>('main [role="grid"]');
  if (list !== null) return list;
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading !== null && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

/** What had the focus, and what it stood in, from the inside. */
function wayTo(target: EventTarget | null): HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at = target instanceof HTMLElement ? target : null; at !== null; at = at.parentElement) way.push(at);
  return way;
}

/**
 * Keeps the keys somewhere sensible. What had the focus is often gone after a command: its button, its line, its sheet.
 * The browser then gives the focus to the page, from where Tab begins at the top. Here it goes to what stood around it,
 * else to the record's story, else to the list or the heading of the screen. Who finds a better place at once keeps it.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let way: readonly HTMLElement[] = [];
    let stop = () => {};
    const note = ({ target }: FocusEvent) => {
      way = wayTo(target);
    };
    const find = () => around(way) ?? document.querySelector<HTMLElement>('[data-story]');
    const gone = new MutationObserver(() => {
      const [holder] = way;
      if (holder === undefined || holder.isConnected || !isNowhere()) return;
      stop();
      // Two frames later, so that a sheet has given the keys back to what opened it.
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          stop = focusOnceThere(
            find,
            () => !isNowhere(),
            () => screenItself()?.focus(),
          );
        });
      });
      stop = () => cancelAnimationFrame(frame);
    });
    document.addEventListener('focusin', note);
    gone.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      gone.disconnect();
      stop();
    };
  }, []);
}
