import { dayOf } from './calendar.ts';
import { timeWindowAt } from './clock.ts';
import { dateAt, skip } from './said-date.ts';
import type { DateContext } from './said-date.ts';

export interface SaidWindow {
  readonly window: { readonly from: string | null; readonly until: string };
  readonly time: { readonly from: string | null; readonly until: string } | null;
  readonly end: number;
}

const lead = /[\s:,*–—-]*(?:(?:is|are|be|on|for|between|from|of|the)\s+)*/iy;
const deadline = /(?:by|before|no later than|until)\s+(?:(?:end of day|the end of)\s+)?(?:on\s+)?/iy;
const span = /\s*(?:-|–|—|to|and|through|until|or)\s*/iy;
const dayOnly = /([0-3]?\d)(?:st|nd|rd|th)?(?![\d/:.]|\s*(?:am|pm))(?:,?\s+(20\d\d))?/iy;

/**
 * Reads the window of days that begins at `at`: one day, "March 27 - 28", "Apr 30 – May 4", "between … and …", "by Friday".
 * A bare deadline has no `from`. A time of day before or after the day is taken along.
 */
export function windowAt(text: string, at: number, context: DateContext): SaidWindow | null {
  let place = skip(text, at, lead);
  const earlier = timeWindowAt(
    text,
    skip(text, place, /(?:by|before)\s+(?=\d{1,2}(?::\d\d)?\s*[ap]\.?m)/iy) === place ? place : place,
  );
  if (earlier) place = skip(text, earlier.end, /[\s,]*(?:on\s+)?/iy);
  const first = skip(text, place, deadline);
  const bare = first > place && !/before\s*$/i.test(text.slice(place, first));
  const from = dateAt(text, first, context);
  if (!from || from.day === null) return null;
  const gap = skip(text, from.end, span);
  const until = gap > from.end ? secondDate(text, gap, from.day, from.monthFirst, context) : null;
  if (until && (until.day === null || until.day < from.day)) return null;
  const end = until?.end ?? from.end;
  const later = earlier ?? timeWindowAt(text, end);
  return {
    window: { from: bare ? null : from.day, until: until?.day ?? from.day },
    time: later && { from: later.from, until: later.until },
    end: later && !earlier ? later.end : end,
  };
}

function secondDate(
  text: string,
  at: number,
  first: string,
  monthFirst: boolean,
  context: DateContext,
): { day: string | null; end: number } | null {
  const whole = dateAt(text, at, { ...context, today: context.today ?? first });
  if (whole) return whole;
  if (!monthFirst) return null;
  dayOnly.lastIndex = at;
  const found = dayOnly.exec(text);
  if (!found) return null;
  return {
    day: dayOf(Number(found[2] ?? first.slice(0, 4)), Number(first.slice(5, 7)), Number(found[1])),
    end: at + found[0].length,
  };
}
