import type { LocalDate } from '../../../shared/model/index.ts';
import { readDay, type ReadDayOptions, words } from '../../language/index.ts';
import { unreadDay } from './unread-day.ts';

/** How a day is read on which something happened already. */
export const readingPast = (today: LocalDate): ReadDayOptions => ({ today, from: today, towards: 'past' });

/** Why a text is no day on which something can have happened; undefined where it is one. */
export function pastDayError(text: string, today: LocalDate): string | undefined {
  const day = readDay(text, readingPast(today));
  if (day === null) return unreadDay(text, readingPast(today));
  return day > today ? words.entering.error.future : undefined;
}
