import { noSuchDay, type ReadDayOptions, saysBusinessDays, words } from '../../language/index.ts';

/** Why a text could not be read as a day: it says one that there is not, counts business days, or says none at all. */
export function unreadDay(text: string, reading: ReadDayOptions, unknown = words.entering.error.day): string {
  const none = noSuchDay(text, reading);
  if (none !== null) return words.entering.error.noDay(none);
  return saysBusinessDays(text) ? words.entering.error.businessDays : unknown;
}
