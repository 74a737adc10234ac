import { ranks } from '../../../../shared/model/index.ts';
import type { Event } from '../../../../shared/model/index.ts';
import { timeAt, timeWindowAt } from '../dates/clock.ts';
import { instantOf } from '../dates/calendar.ts';
import { dateAt, skip } from '../dates/said-date.ts';
import type { DateContext } from '../dates/said-date.ts';
import { windowAt } from '../dates/said-window.ts';
import { isOver } from '../plain/events-told.ts';
import { carrierNamed } from '../carriers.ts';
import { numberAsPrinted } from '../numbers/printed-number.ts';
import { parseMoney } from '../money.ts';
import type { Said, SaidPromise } from '../said/said.ts';
import type { EventPattern, SenderParty, SenderRule } from '../senders/sender-rule.ts';
import { quoteAround } from '../text/quote.ts';
import type { Message } from './forwarded.ts';
import { allMatches } from './matches.ts';
import type { Mail } from './parse-mail.ts';

const longestSentence = 200;
/** How often one wording is looked at in a mail: more would be no person's order. */
const mostPromises = 40;

/** Reads a message by its sender's rule. Null where the rule finds no event, or nothing that the event is about. */
export function applyRule(
  rule: SenderRule,
  party: SenderParty,
  message: Message,
  mail: Mail,
  warn: (sentence: string) => void,
): Said | null {
  const body = trimmed(message.text, rule.ends);
  const found = firstEvent(rule.events, message.subject, body);
  if (!found) return null;
  const orderNumbers = allMatches([message.subject, body], rule.orderNumbers);
  if (orderNumbers.length === 0) orderNumbers.push(...allMatches(hrefs(mail), rule.linkedOrderNumbers));
  const trackingNumbers = trackingNumbersIn(rule, body, message.subject);
  if (orderNumbers.length === 0 && trackingNumbers.length === 0) return null;

  const dates: DateContext = { today: message.written?.day ?? null, order: party.dateOrder, warn };
  const happened = happenedOn(rule, found.pattern.event, body, dates, message);
  const promise = isOver(found.pattern.event) ? null : promiseIn(rule, message.subject, body, dates);
  const { event } = found.pattern;
  // A mail that lost its date still tells the day where it speaks of today's delivery.
  const sameDay = event === 'out_for_delivery' ? (promise?.window.from ?? null) : null;
  const on = happened?.day ?? message.written?.day ?? sameDay;
  const carrier = rule.speaks === 'performing' ? party.name : carrierIn(rule, body);
  return {
    vendor:
      rule.speaks === 'accountable'
        ? { name: party.name, domain: party.domain, country: party.country }
        : shipperIn(rule, body),
    by: rule.speaks,
    carrier,
    orderNumbers,
    placedOn: event === 'ordered' ? on : null,
    items: [],
    total: event === 'ordered' ? totalIn(rule, body, party) : null,
    event,
    eventOn: on,
    quote: found.quote,
    parcels: [{ carrier, trackingNumbers, event, on, at: happened?.at ?? null, quote: found.quote, promise }],
    rank: ranks.rule,
    place: 'mail',
    saidAt: message.written?.instant ?? (on === null ? null : `${on}T12:00:00Z`),
  };
}

function trimmed(text: string, ends: readonly RegExp[]): string {
  const places = ends.map((end) => text.search(end)).filter((place) => place >= 0);
  return text.slice(0, Math.min(text.length, ...places));
}

/** Words as they run on over the lines of a layout; every place stays where it is. */
function unbroken(text: string): string {
  return text.replaceAll('\n', ' ');
}

interface FoundEvent {
  readonly pattern: EventPattern;
  readonly quote: string;
}

function firstEvent(patterns: readonly EventPattern[], subject: string, body: string): FoundEvent | null {
  for (const pattern of patterns) {
    const inSubject = pattern.where === 'body' ? null : pattern.pattern.exec(subject);
    const inBody =
      pattern.where === 'subject' ? null : (pattern.pattern.exec(body) ?? pattern.pattern.exec(unbroken(body)));
    if (inBody) {
      const end = inBody.index + inBody[0].length;
      return { pattern, quote: quoteAround(body, inBody.index, end) };
    }
    if (inSubject) return { pattern, quote: subject };
  }
  return null;
}

interface Happened {
  readonly day: string;
  /** The instant, where a time of day stands beside the day: taken to be in the mail's own offset. */
  readonly at: string | null;
}

/** When the event was, by the words that tell it or by their own label; never later than it is told. */
function happenedOn(
  rule: SenderRule,
  event: Event,
  body: string,
  dates: DateContext,
  message: Message,
): Happened | null {
  for (const { pattern, dated, datedBy } of rule.events.filter((one) => one.event === event)) {
    for (const lead of [dated ? pattern : null, datedBy ?? null]) {
      const found = lead && (lead.exec(body) ?? lead.exec(unbroken(body)));
      const happened = found ? dateAfter(body, found.index + found[0].length, dates, message) : null;
      if (happened && (!message.written || happened.day <= message.written.day)) return happened;
    }
  }
  return null;
}

/** The first date in the rest of the sentence that begins at `start`, and the time of day beside it. */
function dateAfter(body: string, start: number, dates: DateContext, message: Message): Happened | null {
  const stop = body.slice(start).search(/(?<!\b[ap]\.?m)[.!?](?=\s)/i);
  const until = Math.min(body.length, start + longestSentence, stop < 0 ? body.length : start + stop);
  let clock: string | null = null;
  for (let at = start; at < until; at += 1) {
    if (/\w/.test(body[at - 1] ?? '')) continue;
    clock ??= timeAt(body, at)?.time ?? null;
    const date = dateAt(body, at, dates);
    // A weekday alone may be a town's name, and looks ahead, not back.
    if (!date?.day || !/\d|today|tonight/i.test(date.text)) continue;
    const time = clock ?? timeAt(body, skip(body, date.end, /[\s,]*(?:at\s+)?/iy))?.time ?? null;
    return {
      day: date.day,
      at: time && message.written ? instantOf(`${date.day}T${time}:00${message.written.offset}`) : null,
    };
  }
  return null;
}

/**
 * The promise by the first wording in the rule's order that tells any: those of a new date stand before those of an old
 * one. Where one wording tells of several days, nobody can say which holds for which parcel, so none is taken.
 */
function promiseIn(rule: SenderRule, subject: string, body: string, dates: DateContext): SaidPromise | null {
  for (const { where, lead, basis } of rule.promises) {
    const text = where === 'subject' ? subject : body;
    const leads = [text, unbroken(text)].flatMap((one) => one.matchAll(lead).take(mostPromises).toArray());
    const promises = leads.flatMap((match): SaidPromise[] => {
      const said = windowAt(text, match.index + match[0].length, dates);
      const quote = said && quoteAround(text, match.index, said.end);
      return said && quote ? [{ window: said.window, time: said.time ?? timeBeside(rule, body), basis, quote }] : [];
    });
    const days = new Set(promises.map(({ window }) => `${window.from ?? '…'} – ${window.until}`));
    if (days.size > 1) dates.warn(`The mail names several days of delivery (${[...days].join(', ')}); none was taken.`);
    if (promises[0]) return days.size > 1 ? null : promises[0];
  }
  return null;
}

function timeBeside(rule: SenderRule, body: string): SaidPromise['time'] {
  for (const lead of rule.times) {
    for (const match of body.matchAll(lead)) {
      const time = timeWindowAt(body, match.index + match[0].length);
      if (time) return { from: time.from, until: time.until };
    }
  }
  return null;
}

/** The text's numbers; the subject's only where the text shows none. */
function trackingNumbersIn(rule: SenderRule, body: string, subject: string): string[] {
  const inBody = allMatches([body], rule.trackingNumbers);
  const numbers = inBody.length > 0 ? inBody : allMatches([subject], rule.trackingNumbers);
  return [...new Set(numbers.map(numberAsPrinted))];
}

function hrefs(mail: Mail): string[] {
  return mail.links.map(({ href }) => href);
}

function carrierIn(rule: SenderRule, body: string): string | null {
  for (const pattern of rule.carriers) {
    for (const match of body.matchAll(pattern)) {
      const known = match[1] === undefined ? null : carrierNamed(match[1]);
      if (known) return known.name;
    }
  }
  return null;
}

function shipperIn(rule: SenderRule, body: string): Said['vendor'] {
  for (const pattern of rule.shippers) {
    for (const match of body.matchAll(pattern)) {
      const name = match[1]?.trim() ?? '';
      if (name !== '' && !/https?:|[?!]|\.\s/.test(name)) return { name, domain: null, country: null };
    }
  }
  return null;
}

function totalIn(rule: SenderRule, body: string, party: SenderParty): Said['total'] {
  for (const pattern of rule.totals) {
    for (const match of body.matchAll(pattern)) {
      const amount = parseMoney(match[1] ?? '', party.country);
      if (amount) return amount;
    }
  }
  return null;
}
