import { dayOf, daysBetween, plusDays, weekdayOf } from './calendar.ts';
import { englishDates, placeOf } from './names.ts';
import type { DateLanguage } from './names.ts';

/** How to understand a date that does not say all of itself. */
export interface DateContext {
  /** The local day on which the words were written, `YYYY-MM-DD`; null where the document does not tell. */
  readonly today: string | null;
  /** Which comes first in `05/06/2026`, by the sender's country; null where that is not known. */
  readonly order: 'day' | 'month' | null;
  /** English, where it is left out. */
  readonly language?: DateLanguage;
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

interface Forms {
  readonly iso: RegExp;
  readonly slashed: RegExp;
  readonly dotted: RegExp | null;
  readonly monthDay: RegExp;
  readonly dayMonth: RegExp;
  readonly relative: RegExp;
  readonly weekday: RegExp;
}

const letter = 'a-zà-öø-ÿ';
/** Any of the names, or of their first spellings only; the longer first, lest a name end within its word. */
const anyOf = (names: readonly string[], whole = false): string =>
  names
    .flatMap((name) => name.split('|').slice(0, whole ? 1 : undefined))
    .toSorted((first, second) => second.length - first.length)
    .join('|');

/** The source of a pattern for a weekday before its day, its name in the first group. */
export const weekdayLead = ({ weekdays, article }: DateLanguage): string =>
  `(?:(${anyOf(weekdays)})(?![${letter}])\\.?[,\\s]\\s*(?:(?:${article})\\s+)?)?`;

/** The source of a pattern for a day's number, in the first group. */
export const dayNumber = ({ ordinal }: DateLanguage): string => `([0-3]?\\d)(?:${ordinal})?`;

const formsByLanguage = new Map<DateLanguage, Forms>();

function formsOf(language: DateLanguage): Forms {
  let forms = formsByLanguage.get(language);
  if (!forms) formsByLanguage.set(language, (forms = newForms(language)));
  return forms;
}

function newForms(language: DateLanguage): Forms {
  const month = `(${anyOf(language.months)})(?![${letter}])\\.?`;
  const day = dayNumber(language);
  const year = '(?:,?\\s+(20\\d\\d))?';
  const lead = weekdayLead(language);
  return {
    iso: /(20\d\d)-(\d\d)-(\d\d)(?!\d)/iy,
    slashed: new RegExp(`${lead}(\\d{1,2})([/.-])(\\d{1,2})\\3(20\\d\\d|\\d\\d)(?!\\d)`, 'iy'),
    dotted: language.dotted ? new RegExp(`${lead}([0-3]?\\d)\\.([01]?\\d)\\.(?!\\s?\\d)`, 'iy') : null,
    monthDay: new RegExp(`${lead}${month}\\s+${day}(?![\\d:])${year}`, 'iy'),
    dayMonth: new RegExp(`${lead}${day}\\s+(?:(?:${language.of})\\s+)?${month}${year}`, 'iy'),
    relative: new RegExp(`(${anyOf(Object.keys(language.relative))})(?![${letter}])`, 'iy'),
    weekday: new RegExp(`(${anyOf(language.weekdays, !language.shortAlone)})(?![${letter}])\\.?`, 'iy'),
  };
}

/** Reads the date that begins exactly at `at`, or null where none does. */
export function dateAt(text: string, at: number, context: DateContext): SaidDate | null {
  const language = context.language ?? englishDates;
  const forms = formsOf(language);
  const relative = match(forms.relative, text, at);
  if (relative) {
    // "today, September 11" names its day itself.
    const named = skip(text, relative.end, /[,\s(]*/y);
    const own = dateAt(text, named, context);
    if (own && named > relative.end && !isRelative(own.text, language) && !isBareWeekday(own.text)) return own;
    const days = language.relative[relative.text.toLowerCase()] ?? 0;
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
  const dotted = forms.dotted && match(forms.dotted, text, at);
  if (dotted) {
    const [named, dayText, monthText] = dotted.groups;
    return told(dotted, namedDay(dotted, named, Number(monthText), dayText, undefined, context));
  }
  const monthDay = match(forms.monthDay, text, at);
  if (monthDay) {
    const [named, monthName, dayText, yearText] = monthDay.groups;
    const found = placeOf(monthName ?? '', language.months);
    if (found) return told(monthDay, namedDay(monthDay, named, found, dayText, yearText, context), true);
  }
  const dayMonth = match(forms.dayMonth, text, at);
  if (dayMonth) {
    const [named, dayText, monthName, yearText] = dayMonth.groups;
    const found = placeOf(monthName ?? '', language.months);
    if (found) return told(dayMonth, namedDay(dayMonth, named, found, dayText, yearText, context));
  }
  const bare = match(forms.weekday, text, at);
  const place = bare && placeOf(bare.groups[0] ?? '', language.weekdays);
  return bare && place ? told(bare, nextWeekday(bare, place, context)) : null;
}

/** The place in the week of the weekday that stands with a date, or null. */
const placeOfWeekday = (named: string | undefined, { language }: DateContext): number | null =>
  named === undefined ? null : placeOf(named, (language ?? englishDates).weekdays);

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
const isRelative = (text: string, { relative }: DateLanguage): boolean => text.toLowerCase() in relative;
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
  const place = placeOfWeekday(named, context);
  if (place !== null) {
    const agreeing = new Set(orders.map(read).filter((day) => day !== null && weekdayOf(day) === place));
    const [day] = agreeing;
    // 01/08 and 08/01 may be of one weekday: then it settles nothing.
    if (day !== undefined) return agreeing.size === 1 || context.order !== null ? day : null;
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
  const place = placeOfWeekday(named, context);
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
