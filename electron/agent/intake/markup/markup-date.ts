import { instantOf } from '../dates/calendar.ts';
import { dateAt } from '../dates/said-date.ts';
import type { DateContext } from '../dates/said-date.ts';

/** What a date of markup tells: its calendar day as written, and the instant where it has a time and an offset. */
export interface MarkupDate {
  readonly day: string;
  readonly instant: string | null;
}

/** ISO 8601 as schema.org asks for, or the words that shops write instead ("Apr 26, 2026"). Null where it is no date. */
export function markupDate(text: string, context: DateContext): MarkupDate | null {
  const said = dateAt(text.trim(), 0, context);
  if (!said?.day) return null;
  const iso = text
    .trim()
    .replace(' ', 'T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const timed = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(
    iso,
  );
  return { day: said.day, instant: timed ? instantOf(iso) : null };
}
