import { addBusinessDays, addDays, businessCalendar } from '../../../../shared/judge/index.ts';
import type { Basis, DateWindow, LocalDate } from '../../../../shared/model/index.ts';
import { carrierSpelled } from '../carriers.ts';
import { claimed, type Line, type Said } from './line.ts';
import { basisWords, beforeCarrier } from './vocabulary.ts';

/** How long it is to take, before one knows since when. */
export interface DurationSaid {
  readonly said: Said<{ readonly from: number | null; readonly until: number; readonly inBusinessDays: boolean }>;
  /** What was paid for, where the line names a service. */
  readonly service: Said<string> | null;
  /** Only a number of days stands there: nobody is said to have promised it. */
  readonly isBare?: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  same: 0,
  next: 1,
  one: 1,
  two: 2,
  second: 2,
  '2nd': 2,
  three: 3,
  third: 3,
  '3rd': 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  ten: 10,
  zehn: 10,
};
const count = String.raw`\d{1,2}|one|two|three|four|five|six|seven|ten|eins?|zwei|drei|vier|fünf|sechs|sieben|zehn`;
const numberOf = (text: string): number => numbers[text.toLowerCase()] ?? Number(text);

/** A count as one writes it. */
export const countSaid = { form: count, read: numberOf };

const services =
  /(?<![\p{L}\d-])(?:(same|next|second|third|2nd|3rd|one|two|three|four|five|zwei|drei|vier|fünf|\d)[- ](?:business[- ])?(?:day|tage?s?)|(overnight))(?:[- ](?:air|shipping|delivery|service|versand|lieferung))?(?![\p{L}\d-])/giu;
const noun = /(?:air|shipping|delivery|service|versand|lieferung)$/i;
const range = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:in |takes |within |innerhalb von )?(${count})\s?(?:-|–|to|bis)\s?(${count}) ?(business |working )?(days|tagen?|werktagen?|arbeitstagen?|weeks|wochen)(?![\p{L}-])`,
  'iu',
);
const within = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:within|innerhalb(?: von)?|binnen) (${count}) ?(business |working )?(days?|tag|tagen?|werktagen?|arbeitstagen?|weeks?|wochen?)(?![\p{L}-])`,
  'iu',
);
/** Not for how long a thing is let, nor how often it comes, nor how long ago it was. */
const bare = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<!(?:for|für|every|alle|seit|since|in|vor|nach|after|last|letzten|past)\s)(${count}) (business |working )?(days?|tagen?|werktagen?|arbeitstagen?|weeks?|wochen?)(?![\p{L}-])(?!\s+ago)`,
  'giu',
);
/** How many days there are in so many of a unit. */
const daysIn = (number: string, unit: string): number => numberOf(number) * (/^w(?:eek|oche)/i.test(unit) ? 7 : 1);
const isBusiness = (word: string | undefined, unit: string): boolean =>
  word !== undefined || /^(?:werk|arbeits)/i.test(unit);

/**
 * A delivery service by the days it takes. Such words before another noun are that noun's: a three-day backpack. In German only
 * one that is joined is a service: “3 Tage” are days.
 */
export function serviceSaid(line: Line): DurationSaid | null {
  for (const match of line.free.matchAll(services)) {
    const [text, days = '', overnight] = match;
    if (!noun.test(text) && (isBeforeNoun(line, match) || /\stage?n?$/i.test(text))) continue;
    const until = overnight === undefined ? numberOf(days) : 1;
    const spans = [line.take(match)];
    return { said: { value: { from: until, until, inBusinessDays: true }, spans }, service: { value: text, spans } };
  }
  return null;
}

/** A number of days, or between two. */
export function durationSaid(line: Line): DurationSaid | null {
  const between = range.exec(line.free);
  if (between !== null) {
    const [, first = '', last = '', business, unit = ''] = between;
    const [from, until] = [daysIn(first, unit), daysIn(last, unit)];
    if (from > until) return null;
    return {
      said: { value: { from, until, inBusinessDays: isBusiness(business, unit) }, spans: [line.take(between)] },
      service: null,
    };
  }
  const most = within.exec(line.free);
  if (most === null) return null;
  return { said: untilIn(line, most), service: null };
}

function untilIn(line: Line, match: RegExpMatchArray): DurationSaid['said'] {
  const [, days = '', business, unit = ''] = match;
  const value = { from: null, until: daysIn(days, unit), inBusinessDays: isBusiness(business, unit) };
  return { value, spans: [line.take(match)] };
}

/** “3 days” and no more: how long it is likely to take. Before another noun they are that noun's: a 3 days pass. */
export function bareDaysSaid(line: Line): DurationSaid | null {
  for (const match of line.free.matchAll(bare)) {
    if (isBeforeNoun(line, match)) continue;
    return { said: untilIn(line, match), service: null, isBare: true };
  }
  return null;
}

/** The word right behind a match. */
export const wordBehind = (line: Line, match: RegExpMatchArray): string | undefined =>
  /^\s+([^\s,;\u0001]+)/.exec(line.free.slice((match.index ?? 0) + match[0].length))?.[1];

/** Whether what is no carrier's name goes on right behind a match. */
function isBeforeNoun(line: Line, match: RegExpMatchArray): boolean {
  const next = wordBehind(line, match);
  return next !== undefined && !beforeCarrier.test(next) && carrierSpelled(next) === null;
}

/** The window of a duration that begins with a day. A service's days begin with the next business day where that is none. */
export function windowSince(duration: DurationSaid, since: LocalDate, country: string): DateWindow {
  const { from, until, inBusinessDays } = duration.said.value;
  const calendar = businessCalendar(country);
  const start =
    duration.service !== null && !calendar.isBusinessDay(since) ? addBusinessDays(calendar, since, 1) : since;
  const after = (days: number) => (inBusinessDays ? addBusinessDays(calendar, start, days) : addDays(start, days));
  return { from: from === null ? null : after(from), until: after(until) };
}

/** Why one may expect it, where the line says so. */
export function basisSaid(line: Line, duration: DurationSaid | null): Said<Exclude<Basis, 'norm' | 'law'>> | null {
  for (const [basis, form] of basisWords) {
    const match = form.exec(line.text);
    if (match === null) continue;
    return { value: basis, spans: [{ from: match.index, until: match.index + match[0].length }] };
  }
  if (duration?.isBare === true) return { value: 'estimated', spans: duration.said.spans };
  return duration?.service == null ? null : { value: 'paid', spans: duration.service.spans };
}

/** Whether nothing but what was claimed, punctuation or the line's end stands on both sides: it is no part of a name. */
export const standsAlone = (line: Line, from: number, until: number): boolean =>
  /^$|[,;:(\u0001]/.test(line.before(from)) && new RegExp(`^$|[,;:).${claimed}]`).test(line.after(until));
