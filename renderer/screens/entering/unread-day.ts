import { noSuchDay, type ReadDayOptions, words } from '../../language/index.ts';

/** Why a text could not be read as a day: it says one that there is not, or none at all. */
export function unreadDay(text: string, reading: ReadDayOptions): string {
  const none = noSuchDay(text, reading);
  return none === null ? words.entering.error.day : words.entering.error.noDay(none);
}
