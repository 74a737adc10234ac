import './awaited.css';

/**
 * Marks the place of a part that is still asked for. While there is one in what has the class `as-one`, this is kept out of
 * sight, but no longer than a moment: parts that come one after the other would push those below them about.
 */
export function Awaited() {
  return <span className="part-awaited" hidden />;
}
