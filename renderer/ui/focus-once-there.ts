/** So many frames what is to have the keys may take until it is drawn. */
const framesAwaited = 30;

export const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Whether a sheet or a question stands over the place. */
function isCovered(place: Element | null): boolean {
  const uppermost = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
  return uppermost !== undefined && !uppermost.contains(place);
}

/**
 * Gives the keys to a place as soon as it is drawn and the browser lets it have them: not while what had them is being
 * taken away. It leaves off once the keys are where they should be, and where something covers the place; it waits only
 * so long. Returns what stops it.
 */
export function focusOnceThere(
  find: () => HTMLElement | null,
  isDone: () => boolean,
  otherwise?: () => void,
): () => void {
  let frame = 0;
  const look = (left: number) => {
    const place = find();
    if (isDone() || isCovered(place)) return;
    place?.focus();
    if (isDone()) return;
    if (left === 0) otherwise?.();
    else frame = requestAnimationFrame(() => look(left - 1));
  };
  look(framesAwaited);
  return () => cancelAnimationFrame(frame);
}
