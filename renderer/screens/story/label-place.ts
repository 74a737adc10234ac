/** Between a thing and its label, in px. */
const distance = 6;
/** A letter's mean width at the drawing's 12 px, taken generously, in px. */
const letterWidth = 6.6;

/** The room a label takes, in px. */
export const roomOf = (text: string): number => text.length * letterWidth;

/** Where a label goes beside a thing: to its right if there is room, else to its left, else wherever there is more. */
export function besideOf(
  thing: { readonly left: number; readonly right: number },
  text: string,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const right = width - thing.right - distance;
  const left = thing.left - distance;
  const isRight = right >= roomOf(text) || (left < roomOf(text) && right >= left);
  return isRight ? { x: thing.right + distance, anchor: 'start' } : { x: left, anchor: 'end' };
}
