import { ranks } from '../../../../shared/model/index.ts';
import type { Event } from '../../../../shared/model/index.ts';
import { timeAt } from '../dates/clock.ts';
import { dateAt, skip } from '../dates/said-date.ts';
import type { DateContext } from '../dates/said-date.ts';
import { windowAt } from '../dates/said-window.ts';
import { carrierNamed } from '../carriers.ts';
import { parseMoney } from '../money.ts';
import type { Said, SaidPromise } from '../said/said.ts';
import type { EventPattern, SenderParty, SenderRule } from '../senders/sender-rule.ts';
import { quoteAround } from '../text/quote.ts';
import type { Message } from './forwarded.ts';
import type { Mail } from './parse-mail.ts';

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
  const orderNumbers = distinct([message.subject, body], rule.orderNumbers);
  if (orderNumbers.length === 0) orderNumbers.push(...distinct(hrefs(mail), rule.linkedOrderNumbers));
  const trackingNumbers = distinct([body, message.subject], rule.trackingNumbers).map((number) =>
    number.replace(/[\s-]/g, '').toUpperCase(),
  );
  if (orderNumbers.length === 0 && trackingNumbers.length === 0) return null;

  const dates: DateContext = { today: message.written?.day ?? null, order: party.dateOrder, warn };
  const happened = found.pattern.dated ? dateAfter(body, found, dates, message) : null;
  const promise = isOver(found.pattern.event) ? null : firstPromise(rule, message.subject, body, dates);
  const on = happened?.day ?? message.written?.day ?? promise?.window.from ?? null;
  const carrier = rule.speaks === 'performing' ? party.name : carrierIn(rule, body);
  const { event } = found.pattern;
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

const isOver = (event: Event): boolean =>
  event === 'delivered' ||
  event === 'cancelled' ||
  event === 'refunded' ||
  event === 'returned' ||
  event === 'ready_for_pickup';

interface FoundEvent {
  readonly pattern: EventPattern;
  readonly quote: string;
  /** Where the words end in the body; null for words of the subject. */
  readonly end: number | null;
}

function firstEvent(patterns: readonly EventPattern[], subject: string, body: string): FoundEvent | null {
  for (const pattern of patterns) {
    const inSubject = pattern.where === 'body' ? null : pattern.pattern.exec(subject);
    const inBody = pattern.where === 'subject' ? null : pattern.pattern.exec(body);
    if (inBody) {
      const end = inBody.index + inBody[0].length;
      return { pattern, quote: quoteAround(body, inBody.index, end), end };
    }
    if (inSubject) return { pattern, quote: subject, end: null };
  }
  return null;
}

/** The first date in the rest of the sentence, and the time of day beside it, placed in the mail's own offset. */
function dateAfter(
  body: string,
  found: FoundEvent,
  dates: DateContext,
  message: Message,
): { day: string; at: string | null } | null {
  if (found.end === null) return null;
  const stop = body.slice(found.end).search(/[.!?](?=\s)/);
  const until = stop < 0 ? Math.min(body.length, found.end + 160) : found.end + stop;
  let clock: string | null = null;
  for (let at = found.end; at < until; at += 1) {
    if (/\w/.test(body[at - 1] ?? '')) continue;
    const time = timeAt(body, at);
    if (time && clock === null) clock = time.time;
    const date = dateAt(body, at, dates);
    if (date?.day) {
      const next = timeAt(body, skip(body, date.end, /[\s,]*(?:at\s+)?/iy));
      const time = clock ?? next?.time ?? null;
      const at =
        time === null || !message.written
          ? null
          : new Date(`${date.day}T${time}:00${message.written.offset}`).toISOString();
      return { day: date.day, at };
    }
  }
  return null;
}

function firstPromise(rule: SenderRule, subject: string, body: string, dates: DateContext): SaidPromise | null {
  for (const { where, lead, basis } of rule.promises) {
    const text = where === 'subject' ? subject : body;
    for (const match of text.matchAll(lead)) {
      const end = match.index + match[0].length;
      const said = windowAt(text, end, dates);
      if (said) return { window: said.window, time: said.time, basis, quote: quoteAround(text, match.index, said.end) };
    }
  }
  return null;
}

function distinct(texts: readonly string[], patterns: readonly RegExp[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern))
        if (match[1] !== undefined && /\d/.test(match[1])) found.add(match[1]);
    }
  }
  return [...found];
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
