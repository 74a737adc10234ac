/** Between a thing and its label, in px. */
const distance = 6;
/** A letter's mean width at the drawing's 12 px, taken generously, in px. */
const letterWidth = 6.6;

/** The room a label takes, in px. */
export const roomOf = (text: string): number => text.length * letterWidth;

const narrow = /[\s,.:;'’()|·iIjlftr-]/;
const wide = /[MWmw%@]/;
const inkOf = (letter: string): number => (narrow.test(letter) ? 3.5 : wide.test(letter) ? 9.7 : 6.7);

/** How wide a label's letters really are, in px, for what is drawn behind them. */
export const inkWidthOf = (text: string): number => text.split('').reduce((width, letter) => width + inkOf(letter), 0);

/** Where a label goes beside a thing: to its right if there is room, else to its left, else over its end. */
export function besideOf(
  thing: { readonly left: number; readonly right: number },
  text: string,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const room = roomOf(text);
  if (width - thing.right - distance >= room) return { x: thing.right + distance, anchor: 'start' };
  if (thing.left - distance >= room) return { x: thing.left - distance, anchor: 'end' };
  return { x: Math.min(width, thing.right - distance), anchor: 'end' };
}
