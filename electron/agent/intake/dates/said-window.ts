import { dayOf, weekdayOf } from './calendar.ts';
import { timeWindowAt } from './clock.ts';
import { englishDates, placeOf } from './names.ts';
import type { DateLanguage } from './names.ts';
import { dateAt, dayNumber, skip, weekdayLead } from './said-date.ts';
import type { DateContext } from './said-date.ts';

export interface SaidWindow {
  readonly window: { readonly from: string | null; readonly until: string };
  readonly time: { readonly from: string | null; readonly until: string } | null;
  /** Where its first day begins, and where all of it ends. */
  readonly start: number;
  readonly end: number;
}

interface WindowForms {
  readonly lead: RegExp;
  readonly deadline: RegExp;
  readonly span: RegExp;
  /** A day that leaves its month to the window's end: "Monday 13" of "Monday 13 to Wednesday 15 April". */
  readonly partial: RegExp;
}

const formsByLanguage = new Map<DateLanguage, WindowForms>();

function formsOf(language: DateLanguage): WindowForms {
  let forms = formsByLanguage.get(language);
  if (!forms) {
    forms = {
      lead: new RegExp(`[\\s:,*–—-]*(?:(?:${language.lead})\\s+)*`, 'iy'),
      deadline: new RegExp(language.deadline, 'iy'),
      span: new RegExp(`\\s*(?:${language.span})\\s*`, 'iy'),
      partial: new RegExp(`${weekdayLead(language)}${dayNumber(language)}(?=[\\s–—-])`, 'iy'),
    };
    formsByLanguage.set(language, forms);
  }
  return forms;
}

const dayOnly = /([0-3]?\d)(?:st|nd|rd|th)?(?![\d/:.]|\s*(?:am|pm))(?:,?\s+(20\d\d))?/iy;

/**
 * Reads the window of days that begins at `at`: one day, "March 27 - 28", "Apr 30 – May 4", "between … and …", "by Friday".
 * A bare deadline has no `from`. A time of day before or after the day is taken along.
 */
export function windowAt(text: string, at: number, context: DateContext): SaidWindow | null {
  const { lead, deadline, span } = formsOf(context.language ?? englishDates);
  let place = skip(text, at, lead);
  const earlier = timeWindowAt(
    text,
    skip(text, place, /(?:by|before)\s+(?=\d{1,2}(?::\d\d)?\s*[ap]\.?m)/iy) === place ? place : place,
  );
  if (earlier) place = skip(text, earlier.end, /[\s,]*(?:on\s+)?/iy);
  const first = skip(text, place, deadline);
  const bare = first > place && !/before\s*$/i.test(text.slice(place, first));
  const from = dateAt(text, first, context);
  // "Monday 13 to Wednesday 15 April" begins with a day whose month comes later.
  const short = bare || (from && /\d/.test(from.text)) ? null : shortWindowAt(text, first, context);
  if (short || !from) return short;
  if (from.day === null) return null;
  const gap = skip(text, from.end, span);
  const until = gap > from.end ? secondDate(text, gap, from.day, from.monthFirst, context) : null;
  if (until && (until.day === null || until.day < from.day)) return null;
  const end = until?.end ?? from.end;
  const later = earlier ?? timeWindowAt(text, end);
  return {
    window: { from: bare ? null : from.day, until: until?.day ?? from.day },
    time: later && { from: later.from, until: later.until },
    start: first,
    end: later && !earlier ? later.end : end,
  };
}

/** A window whose first day has neither month nor year of its own. */
function shortWindowAt(text: string, at: number, context: DateContext): SaidWindow | null {
  const language = context.language ?? englishDates;
  const { partial, span } = formsOf(language);
  partial.lastIndex = at;
  const begun = partial.exec(text);
  if (!begun) return null;
  const [words, named, dayText] = begun;
  const gap = skip(text, at + words.length, span);
  const until = gap > at + words.length ? dateAt(text, gap, context) : null;
  if (!until || until.day === null) return null;
  const from = dayOf(Number(until.day.slice(0, 4)), Number(until.day.slice(5, 7)), Number(dayText));
  if (from === null || from > until.day) return null;
  if (named !== undefined && weekdayOf(from) !== placeOf(named, language.weekdays)) return null;
  return { window: { from, until: until.day }, time: null, start: at, end: until.end };
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
