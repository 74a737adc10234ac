import { ranks } from '../../../../shared/model/index.ts';
import type { Event, Irrelevance } from '../../../../shared/model/index.ts';
import { plusDays } from '../dates/calendar.ts';
import { dateAt } from '../dates/said-date.ts';
import type { DateContext } from '../dates/said-date.ts';
import { windowAt } from '../dates/said-window.ts';
import type { Said, SaidParcel, SaidPromise } from '../said/said.ts';
import type { DigestPattern, SenderParty, SenderRule } from '../senders/sender-rule.ts';
import { allMatches } from './matches.ts';
import type { Message } from './forwarded.ts';

/** Reads a list of parcels under headings. `digest` where it lists none; null where the message is no digest. */
export function readDigest(
  rule: SenderRule,
  party: SenderParty,
  message: Message,
  warn: (sentence: string) => void,
): Said | Irrelevance | null {
  const { digest } = rule;
  if (!digest?.recognise.test(`${message.subject}\n${message.text.slice(0, 400)}`)) return null;
  const unsure: DateContext = { today: null, order: party.dateOrder, warn };
  const printed = digest.printedDay.exec(message.text)?.[1];
  const today = message.written?.day ?? (printed === undefined ? null : (dateAt(printed, 0, unsure)?.day ?? null));
  const parcels = sectionsOf(digest, message.text).flatMap((section) =>
    parcelsIn(section, rule, party, { ...unsure, today }),
  );
  const first = parcels[0];
  if (!first) return 'digest';
  return {
    vendor: null,
    by: rule.speaks,
    carrier: party.name,
    orderNumbers: [],
    placedOn: null,
    items: [],
    total: null,
    event: first.event ?? 'in_transit',
    eventOn: today,
    quote: first.quote,
    parcels,
    rank: ranks.rule,
    place: 'mail',
    saidAt: message.written?.instant ?? (today === null ? null : `${today}T12:00:00Z`),
  };
}

interface Section {
  readonly event: Event | null;
  readonly promises: boolean;
  /** The heading's words and what follows up to the next heading. */
  readonly heading: string;
  readonly day: string | undefined;
  readonly text: string;
}

function sectionsOf(digest: DigestPattern, text: string): Section[] {
  const found = digest.headings
    .flatMap(({ pattern, event, promises }) => [...text.matchAll(pattern)].map((match) => ({ match, event, promises })))
    .toSorted((a, b) => a.match.index - b.match.index);
  return found.map(({ match, event, promises }, index) => ({
    event,
    promises,
    heading: match[0],
    day: match[1]?.toLowerCase(),
    text: text.slice(match.index + match[0].length, found[index + 1]?.match.index ?? text.length),
  }));
}

function parcelsIn(section: Section, rule: SenderRule, party: SenderParty, dates: DateContext): SaidParcel[] {
  if (section.event === null) return [];
  const promise = section.promises ? promiseOf(section, dates) : null;
  return allMatches([section.text], rule.trackingNumbers).map((number) => ({
    carrier: party.name,
    trackingNumbers: [number],
    event: section.event,
    on: dates.today,
    at: null,
    quote: promise?.quote ?? section.heading,
    promise,
  }));
}

/** The day printed beside the heading; else the one that the heading's own word means. */
function promiseOf(section: Section, dates: DateContext): SaidPromise | null {
  const line = section.text.replace(/^\s*/, '').split('\n', 1)[0] ?? '';
  const printed = /\d/.test(line) ? windowAt(line, 0, dates) : null;
  const meant = dates.today === null ? null : plusDays(dates.today, section.day === 'tomorrow' ? 1 : 0);
  const window = printed?.window ?? (meant === null ? null : { from: meant, until: meant });
  const quote = printed ? `${section.heading} ${line}`.trim() : section.heading;
  return window && { window, time: null, basis: 'estimated', quote };
}
