/** Between a thing and its label, in px. */
const distance = 6;

/** How much of a thing is to be seen on either side of a label that stands over it, in px. */
const seen = 24;

/**
 * Where a label goes beside a thing: to its right if there is room, else to its left, else over its middle, so that one
 * sees where it begins and ends, and where it is too short for that, over its end. `room` is the label's own width,
 * `width` the drawing's, both in px.
 */
export function besideOf(
  thing: { readonly left: number; readonly right: number },
  room: number,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (width - thing.right - distance >= room) return { x: thing.right + distance, anchor: 'start' };
  if (thing.left - distance >= room) return { x: thing.left - distance, anchor: 'end' };
  if (thing.right - thing.left >= room + 2 * seen) return { x: (thing.left + thing.right) / 2, anchor: 'middle' };
  return { x: Math.min(width, Math.max(room, thing.right - distance)), anchor: 'end' };
}
