import './awaited.css';

/** Says to the whole that one more of its parts is asked for, until that is there. */
function awaitIn(place: HTMLElement) {
  const whole = place.closest<HTMLElement>('.as-one');
  if (whole === null) return undefined;
  const count = (by: number) => {
    const awaited = Number(whole.dataset.awaited ?? 0) + by;
    if (awaited === 0) delete whole.dataset.awaited;
    else whole.dataset.awaited = String(awaited);
  };
  count(1);
  return () => {
    count(-1);
  };
}

/**
 * Marks the place of a part that is still asked for. While there is one in what has the class `as-one`, this is kept out of
 * sight, but no longer than a moment: parts that come one after the other would push those below them about. The whole is
 * marked by hand, since `:has()` is dear where much changes.
 */
export function Awaited() {
  return <span ref={awaitIn} hidden />;
}
