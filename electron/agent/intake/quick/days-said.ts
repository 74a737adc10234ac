import * as chrono from 'chrono-node';
import type { Span } from '../../../../shared/api.ts';
import { addDays, daysBetween } from '../../../../shared/judge/index.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import { claimed, type Line, type Said } from './line.ts';
import { monthFirstSaid } from './month-first-said.ts';
import { stretchesSaid } from './stretches-said.ts';
import { timeOf, timeWords } from './time-said.ts';

/** Where a day lies that is not told whole; the next is ahead, and of a weekday never today. */
export type Towards = 'past' | 'future' | 'next';

/** One mention of a day, or of a stretch of days. */
export interface DaySaid extends Span {
  readonly text: string;
  /** The day itself, once one knows where it lies from a day. */
  readonly day: (towards: Towards, from: LocalDate) => LocalDate;
  /** The last day of a stretch. */
  readonly last: ((from: LocalDate) => LocalDate) | null;
  /** Its year is not said, so that the nearest is meant. */
  readonly isOfAnyYear: boolean;
  /** The time on that day, where one stands beside it. */
  readonly time?: Said<string>;
}

/** Weeks, months and years are no day, and “now” is a word of many names. */
const noDay =
  /^(?:now|jetzt|tonight|heute nacht)$|\b(?:next|this|last|past|näch\w+|dies\w+|letzt\w+)\s+(?:week|month|year|quarter|woche|monat|jahr)/i;
/** Abbreviations and months that are words of other things too: a sat nav, a mon cheri, a march, “so”. */
const isShort = /^(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat|so|mo|di|mi|do|fr|sa)\.?$/i;
const beforeShort =
  /(?:^|[\s\u0001])(?:on|by|until|till|for|due|last|next|this|since|arrived|arriving|arrives|ordered|bought|shipped|sent|delivered|received|promised|am|bis|seit|für|zum|ab|bestellt|gekauft|geliefert|versandt)\s+$/i;

const isoOf = (parts: chrono.ParsedComponents): LocalDate =>
  [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');

function parserOf(language: string, isMonthFirst: boolean): chrono.Chrono {
  if (language === 'de') return chrono.de.casual;
  return isMonthFirst ? chrono.en.casual : chrono.en.GB;
}

/** “12.11.” as German writes it; the library wants a year. */
const dayAndMonth = /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/g;

/**
 * Every mention of a day, in the order of the line. Numbers are read in the manner of the locale's region. Of what is told
 * of days to come, today's weekday is the next one and in no doubt.
 */
export function daysSaid(line: Line, locale: string, today: LocalDate, isAhead = false): DaySaid[] {
  const { language, region } = placeOf(locale);
  const isMonthFirst = ['US', 'PH', 'FM', 'MH', 'PW'].includes(region);
  // Noon in UTC, so that no zone and no summer time moves the day.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const found: DaySaid[] = [];
  const add = (day: DaySaid) => {
    if (found.every(({ from, until }) => day.until <= from || day.from >= until)) found.push(day);
  };
  for (const stretch of stretchesSaid(line, today)) add(stretch);
  for (const match of line.free.matchAll(dayAndMonth)) {
    const [text, day = '', month = ''] = match;
    const near = nearYear(Number(month), Number(day), today);
    if (near === null) continue;
    const until = match.index + text.length;
    add({
      from: match.index,
      until,
      text,
      day: (towards, from) => yearTowards(near, towards, from),
      last: null,
      isOfAnyYear: true,
    });
  }
  const first = language === 'de' ? 'de' : 'en';
  for (const each of [first, first === 'de' ? 'en' : 'de']) {
    for (const result of parserOf(each, isMonthFirst).parse(line.free, reference)) {
      if (isAmbiguous(result, isAhead ? null : today)) {
        line.doubt({ from: result.index, until: result.index + result.text.replace(/[\s,]+$/, '').length }, 'date');
        continue;
      }
      const day = dayOf(result, line, today);
      if (day !== null) add(day);
    }
  }
  for (const day of monthsFirst(line, today)) add(day);
  return stretched(
    line,
    found.toSorted((one, other) => one.from - other.from),
  );
}

function monthsFirst(line: Line, today: LocalDate): DaySaid[] {
  return monthFirstSaid(line).flatMap(({ match, month, first, last, year }): DaySaid[] => {
    const dayIn = (day: number): DaySaid['day'] | null => {
      const date =
        year === null
          ? nearYear(month, day, today)
          : dateIn(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      return date === null ? null : year === null ? (towards, from) => yearTowards(date, towards, from) : () => date;
    };
    const day = dayIn(first);
    const until = last === null ? null : dayIn(last);
    if (day === null || (last !== null && until === null)) return [];
    return [
      {
        from: match.index,
        until: match.index + match[0].length,
        text: match[0],
        day,
        last: until === null ? null : (after) => until('future', after),
        isOfAnyYear: year === null,
      },
    ];
  });
}

/** “between Dec 3 and Dec 5” is one stretch of days. */
function stretched(line: Line, days: readonly DaySaid[]): DaySaid[] {
  return days.flatMap((day, at): DaySaid[] => {
    const [previous, next] = [days[at - 1], days[at + 1]];
    if (previous !== undefined && isStretch(line, previous, day)) return [];
    if (next === undefined || !isStretch(line, day, next)) return [begunBefore(line, day)];
    const from = line.free.slice(0, day.from).search(between);
    return [
      {
        ...day,
        from,
        until: next.until,
        text: line.text.slice(from, next.until),
        last: (after) => next.day('future', after),
      },
    ];
  });
}

/** “between 24 and 26 November”: the first day has its month from the last. */
function begunBefore(line: Line, last: DaySaid): DaySaid {
  const begun = dayBefore.exec(line.free.slice(0, last.from));
  if (begun === null || last.last !== null) return last;
  const first = (end: LocalDate): LocalDate => `${end.slice(0, 8)}${(begun[1] ?? '').padStart(2, '0')}`;
  return {
    from: begun.index,
    until: last.until,
    text: line.text.slice(begun.index, last.until),
    day: (towards, from) => first(last.day(towards, from)),
    last: (after) => last.day('future', after),
    isOfAnyYear: last.isOfAnyYear,
  };
}

const dayBefore =
  /(?:between|zwischen)\s+(?:the\s+|dem\s+)?([0-3]?\d)(?:st|nd|rd|th|\.)?\s+(?:and|und)\s+(?:the\s+|dem\s+)?$/i;
const between = /(?:between|zwischen)\s+(?:dem\s+)?$/i;
const isStretch = (line: Line, first: DaySaid, second: DaySaid): boolean =>
  between.test(line.free.slice(0, first.from)) &&
  /^\s+(?:and|und)\s+(?:dem\s+)?$/i.test(line.free.slice(first.until, second.from));

/** A locale's language and region. */
export function placeOf(locale: string): { language: string; region: string } {
  try {
    const { language, region = 'US' } = new Intl.Locale(locale).maximize();
    return { language, region };
  } catch (error) {
    // No tag of any language: the manner of the default is as good as any.
    if (error instanceof RangeError) return { language: 'en', region: 'US' };
    throw error;
  }
}

/** Said on a Monday, “Monday” may be today or a week away; and “next Friday” is for some the one after the next. */
function isAmbiguous({ text, start }: chrono.ParsedResult, today: LocalDate | null): boolean {
  if (start.isCertain('day') || !start.isCertain('weekday') || isShort.test(text)) return false;
  const isNext = /^(?:next|näch\w+|kommend\w+)\s/i.test(text);
  return isNext || (today !== null && !/\s/.test(text) && start.get('weekday') === weekdayOf(today));
}

function dayOf(result: chrono.ParsedResult, line: Line, today: LocalDate): DaySaid | null {
  const { start, end } = result;
  // “Forever 21 yesterday”: the number before is no time of that day, as it is the day of “2 November”.
  const extra =
    /^\d+\s+(?!jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])(?=\p{L}+$)/iu.exec(result.text)?.[0]
      .length ?? 0;
  const [from, text] = [result.index + extra, result.text.slice(extra)];
  const until = from + text.length;
  if (noDay.test(text) || text.includes(claimed) || isPartOfWord(line, from, until)) return null;
  if (isShort.test(text) && !beforeShort.test(line.text.slice(0, from)) && !isLast(line, until)) return null;
  const time = end == null ? timeOf(start, text, from) : null;
  const words = time === null ? text : text.replace(timeWords, '').trim();
  const day = readerOf(start, words, today);
  if (day === null) return null;
  const last = end == null ? null : readerOf(end, text, today);
  return {
    from,
    until,
    text,
    day,
    last: last === null ? null : (after) => last('future', after),
    isOfAnyYear: start.isCertain('day') && !start.isCertain('year'),
    ...(time === null ? {} : { time }),
  };
}

/** A hyphen or a letter at its side makes it a part of another word: “mon-amie”, “2026-03-04x”. */
function isPartOfWord(line: Line, from: number, until: number): boolean {
  return /[\p{L}\p{N}-]$/u.test(line.text.slice(0, from)) || /^[-\p{L}\p{N}]/u.test(line.text.slice(until));
}

const isLast = (line: Line, until: number): boolean => /^[\s.,;!\u0001]*$/.test(line.free.slice(until));

function readerOf(parts: chrono.ParsedComponents, text: string, today: LocalDate): DaySaid['day'] | null {
  const date = isoOf(parts);
  if (!parts.isCertain('day')) {
    if (!parts.isCertain('weekday')) return null;
    // “last Friday” says itself which one it is, “on Friday” does not.
    if (/\s/.test(text.replace(/^(?:on|am)\s+/i, '')) && !/\b(?:to|until|and|bis|und)\b|[–-]/i.test(text))
      return () => date;
    return (towards, from) => weekdayTowards(weekdayOf(date), towards, from);
  }
  if (parts.isCertain('year')) return () => date;
  const near = nearYear(Number(date.slice(5, 7)), Number(date.slice(8)), today);
  return near === null ? null : (towards, from) => yearTowards(near, towards, from);
}

const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

function weekdayTowards(weekday: number, towards: Towards, from: LocalDate): LocalDate {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (towards === 'next') return addDays(from, ahead === 0 ? 7 : ahead);
  return addDays(from, towards === 'future' || ahead === 0 ? ahead : ahead - 7);
}

const dateIn = (year: number, monthDay: string): LocalDate | null => {
  const text = `${String(year).padStart(4, '0')}-${monthDay}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
};

/** The day of the year that lies nearest to today. */
function nearYear(month: number, day: number, today: LocalDate): LocalDate | null {
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const year = Number(today.slice(0, 4));
  const near = [year, year - 1, year + 1].map((each) => dateIn(each, monthDay)).filter((date) => date !== null);
  return (
    near.toSorted((one, other) => Math.abs(daysBetween(one, today)) - Math.abs(daysBetween(other, today)))[0] ?? null
  );
}

/** A day so little behind is hardly that of the next year: what was promised for it is late. */
export const lateAtMost = 90;

function yearTowards(near: LocalDate, towards: Towards, from: LocalDate): LocalDate {
  const isNext = towards !== 'past' && daysBetween(near, from) > lateAtMost;
  const step = towards === 'past' && near > from ? -1 : isNext ? 1 : 0;
  return dateIn(Number(near.slice(0, 4)) + step, near.slice(5)) ?? near;
}
