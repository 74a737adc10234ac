import { dayOf, daysBetween, plusDays, weekdayOf } from './calendar.ts';
import { englishNames, placeOf } from './names.ts';

/** How to understand a date that does not say all of itself. */
export interface DateContext {
  /** The local day on which the words were written, `YYYY-MM-DD`; null where the document does not tell. */
  readonly today: string | null;
  /** Which comes first in `05/06/2026`, by the sender's country; null where that is not known. */
  readonly order: 'day' | 'month' | null;
  /** Takes a sentence about a date that cannot be. */
  readonly warn: (sentence: string) => void;
}

export interface SaidDate {
  /** Null where the words name no day there is. */
  readonly day: string | null;
  readonly text: string;
  readonly end: number;
  /** The month the words name, which a second half such as "- 28" leaves out. */
  readonly monthFirst: boolean;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?)';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(20\\d\\d))?';
const lead = `(?:(${weekday})[,\\s]\\s*(?:the\\s+)?)?`;

const forms = {
  iso: /(20\d\d)-(\d\d)-(\d\d)(?!\d)/iy,
  slashed: new RegExp(`${lead}(\\d{1,2})([/.-])(\\d{1,2})\\3(20\\d\\d|\\d\\d)(?!\\d)`, 'iy'),
  monthDay: new RegExp(`${lead}(${month})\\s+(${day})(?![\\d:])${year}`, 'iy'),
  dayMonth: new RegExp(`${lead}(${day})\\s+(?:of\\s+)?(${month})(?![a-z])${year}`, 'iy'),
  relative: /(today|tonight|tomorrow)(?![a-z])/iy,
  weekday: new RegExp(`(${weekday})(?![a-z])`, 'iy'),
};

/** Reads the date that begins exactly at `at`, or null where none does. */
export function dateAt(text: string, at: number, context: DateContext): SaidDate | null {
  const relative = match(forms.relative, text, at);
  if (relative) {
    // "today, September 11" names its day itself.
    const named = skip(text, relative.end, /[,\s(]*/y);
    const own = dateAt(text, named, context);
    if (own && named > relative.end && !forms.relative.test(own.text) && !isBareWeekday(own.text)) return own;
    const days = relative.groups[0]?.toLowerCase() === 'tomorrow' ? 1 : 0;
    return {
      day: context.today && plusDays(context.today, days),
      text: relative.text,
      end: relative.end,
      monthFirst: false,
    };
  }
  const iso = match(forms.iso, text, at);
  if (iso) return told(iso, real(iso, Number(iso.groups[0]), Number(iso.groups[1]), Number(iso.groups[2]), context));
  const slashed = match(forms.slashed, text, at);
  if (slashed) return told(slashed, slashedDay(slashed, context));
  const monthDay = match(forms.monthDay, text, at);
  if (monthDay) {
    const [named, monthName, dayText, yearText] = monthDay.groups;
    const found = placeOf(monthName ?? '', englishNames.months);
    if (found) return told(monthDay, namedDay(monthDay, named, found, dayText, yearText, context), true);
  }
  const dayMonth = match(forms.dayMonth, text, at);
  if (dayMonth) {
    const [named, dayText, monthName, yearText] = dayMonth.groups;
    const found = placeOf(monthName ?? '', englishNames.months);
    if (found) return told(dayMonth, namedDay(dayMonth, named, found, dayText, yearText, context));
  }
  const bare = match(forms.weekday, text, at);
  const place = bare && placeOf(bare.groups[0] ?? '', englishNames.weekdays);
  return bare && place ? told(bare, nextWeekday(bare, place, context)) : null;
}

interface Match {
  readonly text: string;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

function match(form: RegExp, text: string, at: number): Match | null {
  form.lastIndex = at;
  const found = form.exec(text);
  return found && { text: found[0], end: at + found[0].length, groups: found.slice(1) };
}

/** The place after what `form` (sticky) matches at `at`. */
export function skip(text: string, at: number, form: RegExp): number {
  form.lastIndex = at;
  return at + (form.exec(text)?.[0].length ?? 0);
}

const told = (found: Match, day: string | null, monthFirst = false): SaidDate => ({
  day,
  text: found.text,
  end: found.end,
  monthFirst,
});
const isBareWeekday = (text: string): boolean => !/\d/.test(text);

function real(found: Match, year: number, month: number, dayNumber: number, context: DateContext): string | null {
  const day = dayOf(year, month, dayNumber);
  if (day === null) context.warn(`The date “${found.text.trim()}” does not exist.`);
  return day;
}

/** By the sender's order; a weekday that stands with the date settles it, or shows that it cannot be. */
function slashedDay(found: Match, context: DateContext): string | null {
  const [named, first, , second, yearText] = found.groups;
  const year = yearText?.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const read = (order: 'day' | 'month'): string | null =>
    order === 'day' ? dayOf(year, Number(second), Number(first)) : dayOf(year, Number(first), Number(second));
  const orders = context.order === 'day' ? (['day', 'month'] as const) : (['month', 'day'] as const);
  const place = named === undefined ? null : placeOf(named, englishNames.weekdays);
  if (place !== null) {
    const agreeing = orders.map(read).find((day) => day !== null && weekdayOf(day) === place);
    if (agreeing !== undefined) return agreeing;
    context.warn(`“${found.text.trim()}” is no date: its weekday is another.`);
    return null;
  }
  if (context.order === null && Number(first) <= 12 && Number(second) <= 12 && first !== second) return null;
  const day = read(orders[0]);
  // 25/12/2026 cannot be month first, whatever the sender's country.
  const other = day === null && Number(first) > 12 !== Number(second) > 12 ? read(orders[1]) : null;
  if (day === null && other === null) context.warn(`The date “${found.text.trim()}” does not exist.`);
  return day ?? other;
}

function namedDay(
  found: Match,
  named: string | undefined,
  monthNumber: number,
  dayText: string | undefined,
  yearText: string | undefined,
  context: DateContext,
): string | null {
  const dayNumber = Number.parseInt(dayText ?? '', 10);
  const place = named === undefined ? null : placeOf(named, englishNames.weekdays);
  if (yearText !== undefined) {
    const day = real(found, Number(yearText), monthNumber, dayNumber, context);
    if (day === null || place === null || weekdayOf(day) === place) return day;
    context.warn(`“${found.text.trim()}” is no date: its weekday is another.`);
    return null;
  }
  const { today } = context;
  if (today === null) return null;
  const writtenIn = Number(today.slice(0, 4));
  const days = [writtenIn - 1, writtenIn, writtenIn + 1]
    .map((one) => dayOf(one, monthNumber, dayNumber))
    .filter((one) => one !== null);
  const nearest = days.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  const agreeing = nearest.find((one) => place === null || weekdayOf(one) === place);
  if (agreeing === undefined) {
    const cannotBe = nearest.length === 0 ? 'does not exist' : 'is on another weekday';
    context.warn(`The date “${found.text.trim()}” ${cannotBe}.`);
  }
  return agreeing ?? null;
}

/** The next day of that name; the same weekday as today's is left open, since it may mean today or in a week. */
function nextWeekday(found: Match, place: number, context: DateContext): string | null {
  if (context.today === null) return null;
  const ahead = (place - weekdayOf(context.today) + 7) % 7;
  if (ahead !== 0) return plusDays(context.today, ahead);
  context.warn(`“${found.text.trim()}” may mean the day of writing or a week later.`);
  return null;
}
