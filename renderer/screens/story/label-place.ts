/** Between a thing and its label, in px. */
const distance = 6;

/**
 * Where a label goes beside a thing: to its right if there is room, else to its left, else over its end. `room` is the
 * label's own width, `width` the drawing's, both in px.
 */
export function besideOf(
  thing: { readonly left: number; readonly right: number },
  room: number,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  if (width - thing.right - distance >= room) return { x: thing.right + distance, anchor: 'start' };
  if (thing.left - distance >= room) return { x: thing.left - distance, anchor: 'end' };
  return { x: Math.min(width, Math.max(room, thing.right - distance)), anchor: 'end' };
}
