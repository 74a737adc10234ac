import { daysBetween } from '../dates/calendar.ts';
import { dateAt } from '../dates/said-date.ts';
import { windowAt } from '../dates/said-window.ts';
import type { Event } from '../../../../shared/model/index.ts';
import type { SaidPromise } from '../said/said.ts';
import { quoteAround } from '../text/quote.ts';
import type { ToldPromise } from './language.ts';
import { agreed, pattern, sentenceBefore, valuesAfter } from './wording.ts';
import type { Wording } from './wording.ts';

/** A day that the mail tells; `unclear` where words stand there that may mean one day or another. */
export type ToldDay = { readonly day: string; readonly quote: string } | 'unclear' | null;

/** A delivery is told of within so many days. */
const longestAgo = 14;
const longestSentence = 200;
/** So much of a mail is searched for days that are told without their words. */
const lookedThrough = 3000;

/** Of these a day of late that nothing is told of may be the one, and the mail's own day is then no answer. */
const arrivals: readonly Event[] = ['delivered', 'delivery_failed', 'ready_for_pickup'];

/** The day on which it happened, by the sentences that tell of it. */
export function happenedOn(wording: Wording, event: Event): ToldDay {
  const days: Exclude<ToldDay, null>[] = [];
  const words = wording.language.dated[event];
  for (const match of words ? wording.flow.matchAll(words) : []) {
    if (wording.language.conditional.test(sentenceBefore(wording.flow, match.index))) continue;
    const day = dayInSentence(wording, match.index, match.index + match[0].length);
    // "It has been shipped, and will come on Friday 13 March" names no day of dispatch.
    const isAhead = day !== null && day !== 'unclear' && (wording.dates.today ?? day.day) < day.day;
    if (day !== null && !(isAhead && event === 'shipped')) days.push(day);
  }
  const told = theOne(days, wording);
  return told === null && arrivals.includes(event) && namesLateDay(wording) ? 'unclear' : told;
}

function namesLateDay({ flow, dates, language }: Wording): boolean {
  const placed = new Set([...valuesAfter(flow, language.labels.placedOn)].map(({ at }) => at));
  for (const { index } of flow.slice(0, lookedThrough).matchAll(/(?<![\p{L}\d.:/-])(?=[\p{L}\d])/gu)) {
    const date = placed.has(index) ? null : dateAt(flow, index, { ...dates, warn: () => undefined });
    if (!date || !/\d/.test(date.text)) continue;
    const distance = date.day !== null && dates.today !== null ? daysBetween(date.day, dates.today) : null;
    if (distance === null || (distance > 0 && distance <= longestAgo)) return true;
  }
  return false;
}

/** The day of the order, by its label. */
export function placedOn(wording: Wording): ToldDay {
  const days = [...valuesAfter(wording.text, wording.language.labels.placedOn)].flatMap(
    ({ start, at }): Exclude<ToldDay, null>[] => {
      const date = dateAt(wording.text, at, wording.dates);
      if (!date) return [];
      return date.day === null ? ['unclear'] : [{ day: date.day, quote: quoteAround(wording.text, start, date.end) }];
    },
  );
  return theOne(days, wording, Infinity);
}

function theOne(days: readonly Exclude<ToldDay, null>[], { dates }: Wording, ago = longestAgo): ToldDay {
  if (days.length === 0) return null;
  const told = agreed(days, (one) => (one === 'unclear' ? one : one.day));
  if (told === null || told === 'unclear' || dates.today === null) return told ?? 'unclear';
  const distance = daysBetween(told.day, dates.today);
  return distance < 0 || distance > ago ? 'unclear' : told;
}

function dayInSentence(wording: Wording, start: number, from: number): Exclude<ToldDay, null> | null {
  const { flow, dates } = wording;
  const rest = flow.slice(from, from + longestSentence);
  // A full stop after a day's number, or in "p.m.", ends no sentence.
  const stop = rest.search(/\n|(?<!\b[ap]\.?m|(?<![\d:h])\d{1,2})[.!?](?=\s|$)/i);
  const until = from + (stop < 0 ? rest.length : stop);
  for (let at = from; at < until; at += 1) {
    if (/[\p{L}\d]/u.test(flow[at - 1] ?? '') || flow[at] === ' ') continue;
    const date = dateAt(flow, at, dates);
    // A weekday alone looks ahead, not back.
    if (!date || !(/\d/.test(date.text) || isRelative(wording, date.text))) continue;
    return date.day === null ? 'unclear' : { day: date.day, quote: quoteAround(wording.text, start, date.end) };
  }
  return null;
}

const isRelative = ({ language }: Wording, text: string): boolean => text.toLowerCase() in language.dates.relative;

/** The newest promise of the mail: where it names a newer day, that one alone. A delay's is none but a newer one. */
export function promiseTold(wording: Wording, event: Event): SaidPromise | null {
  const newer = wording.language.promises.filter((one) => one.newer);
  const found = promisesBy(wording, newer);
  if (found !== 'none') return found;
  if (event === 'delayed') return null;
  const other = promisesBy(
    wording,
    wording.language.promises.filter((one) => !one.newer),
  );
  return other === 'none' ? null : other;
}

function promisesBy(wording: Wording, promises: readonly ToldPromise[]): SaidPromise | null | 'none' {
  const found: (SaidPromise | 'unclear')[] = [];
  for (const promise of promises) {
    for (const place of placesOf(wording, promise)) {
      const said = promiseAt(wording, promise, place);
      if (said !== null) found.push(said);
    }
  }
  if (found.length === 0) return 'none';
  const windows = new Set(found.map((one) => (one === 'unclear' ? one : `${one.window.from}–${one.window.until}`)));
  if (windows.size > 1) wording.dates.warn('The mail names several days of delivery; none was taken.');
  const [first] = found;
  return windows.size > 1 || first === undefined || first === 'unclear' ? null : first;
}

function placesOf(
  { language, text, flow }: Wording,
  { label, sentence }: ToldPromise,
): { start: number; at: number }[] {
  const rows = label === null ? [] : [...valuesAfter(text, label)];
  const sentences =
    sentence === null
      ? []
      : [...flow.matchAll(pattern(sentence))]
          .map((match) => ({ start: match.index, at: match.index + match[0].length }))
          .filter(({ start }) => {
            const before = sentenceBefore(flow, start);
            return !language.conditional.test(before) && !language.negation.test(before);
          });
  return [...rows, ...sentences];
}

function promiseAt(
  wording: Wording,
  promise: ToldPromise,
  { start, at }: { start: number; at: number },
): SaidPromise | 'unclear' | null {
  const { dates, language } = wording;
  const lineEnd = wording.flow.indexOf('\n', at);
  const flow = lineEnd < 0 ? wording.flow : wording.flow.slice(0, lineEnd);
  const said = windowAt(flow, at, dates);
  if (!said) {
    const rest = flow.slice(at, at + 24);
    return promise.newer || /^[^\n]{0,14}\d{1,2}[./-]\d/.test(rest) ? 'unclear' : null;
  }
  const words = flow.slice(at, said.start);
  // "From 9 April", "9 April or later" and "Monday 13" are no day.
  const open = pattern(
    `^\\s*(?:${language.dates.span})(?![\\p{L}\\d])|^\\s*(?:\\+|\\d{1,2}(?![\\d:.h]|\\s?[ap]\\.?m))`,
    'iu',
  );
  const alone = said.window.from === said.window.until;
  if (open.test(flow.slice(said.end, said.end + 12)) || (alone && language.dates.begins.test(words))) return 'unclear';
  if (dates.today !== null && said.window.until < dates.today) return 'unclear';
  return {
    window: said.window,
    time: said.time,
    basis: promise.basis,
    quote: quoteAround(wording.text, start, said.end),
  };
}
