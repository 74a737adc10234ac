import { pointerOf } from './pointer.ts';
import { reason, type Reason } from './reason.ts';

/** How tags, comments and declarations of HTML begin. */
const markup = /<[a-z!/?]/i;

function* placesOf(value: unknown, path: readonly PropertyKey[]): Generator<string> {
  if (typeof value === 'string') {
    if (markup.test(value)) yield pointerOf(path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* placesOf(member, [...path, name]);
  }
}

/** Refuses HTML in what the other side wrote. It would be shown as the text it is; but no honest text here has any. */
export const markupReasons = (written: object): Reason[] =>
  [...placesOf(written, [])].map((where) => reason('markup', where));
