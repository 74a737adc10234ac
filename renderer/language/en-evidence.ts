import type { Event, RequestEvent } from '../../shared/model/index.ts';
import { countText, plural } from './numbers.ts';

/** What a standing is reckoned from, as texts. */
interface Weighing {
  readonly before: string;
  readonly keptBefore: string;
  readonly counted: string;
  readonly kept: string;
  readonly share: string;
  readonly halfLifeDays: number | null;
}

/** Why a figure is what it is: facts, and what they say, in English. */
export const englishEvidence = {
  why: {
    ask: 'Why?',
    label: (figure: string): string => `Why? ${figure}`,
    title: (figure: string): string => `Why: ${figure}`,
    facts: 'What was said and done, in order',
    /** Above facts that are the first and the newest of many dealings. */
    partOf: {
      orders: (newest: number, count: number): string =>
        `The first, and the newest ${countText(newest)} of ${countText(count)} orders`,
      parcels: (newest: number, count: number): string =>
        `The first, and the newest ${countText(newest)} of ${countText(count)} parcels`,
      interactions: (newest: number, count: number): string =>
        `The first, and the newest ${countText(newest)} of ${countText(count)} contacts`,
    },
    therefore: 'Therefore:',
    rule: 'The rule',
    /** What stands in the part of a mail that only programs see; `time` is the hour it names, `20:00`. */
    forPrograms: (window: string, time: string | null): string =>
      `The mail tells programs: expected arrival ${window}${time === null ? '' : `, until ${time}`}.`,
    asWritten: 'Its times in full:',
    noFacts: 'No fact speaks of this.',
    decisive: 'This decided it',
    /** Where in a table it stands: `3`, or `3–5`. */
    row: (rows: string): string => `row ${rows}`,
    unseen: 'Not in these words: it was read from a part of the document that only programs see.',
    counted: (count: number): string => `What it counts, the newest first: ${countText(count)} in all`,
    more: 'Show more',
    factsShort: 'Facts',
    factsOf: (name: string): string => `Facts of ${name}`,
    weight: (weight: string): string => `counts ${weight}`,
    /** What came of so many promises, and what is added of which the person has not seen. */
    keptOf: (kept: number, all: number): string =>
      kept === all
        ? all === 1
          ? 'The one was kept.'
          : `All ${countText(all)} were kept.`
        : `${countText(kept)} of ${countText(all)} were kept.`,
    weighing: ({ before, keptBefore, share }: Weighing): string =>
      `What is usual of anybody is added, as if ${keptBefore} of ${before} earlier ones had been kept; so a few verdicts alone decide little. Together: ${share}.`,
    weighed: ({ before, keptBefore, counted, kept, halfLifeDays }: Weighing): string =>
      `In numbers: (${kept} + ${keptBefore}) of (${counted} + ${before}). ${halfLifeDays === null ? 'All verdicts count alike, however old.' : `A verdict counts half after ${plural(halfLifeDays, 'day', 'days')}, so those above weigh ${counted} by now.`}`,
    rank: {
      10: 'by its wording',
      20: 'from a part of the mail that only programs see',
      30: 'from an export',
    } as Readonly<Record<number, string>>,
    you: 'Written down by you',
    again: (count: number): string => `and ${countText(count)} more that ${count === 1 ? 'says' : 'say'} the same`,
    lastWord: 'Of what you said, the last counts.',
    read: (name: string): string => `Read it: ${name}`,
    hide: (name: string): string => `Close ${name}`,
    open: 'Read it',
    close: 'Close',
  },
  fact: {
    'party.described': 'Party named',
    'project.described': 'Project named',
    'order.placed': 'Order placed',
    'order.reported': 'Order changed',
    'shipment.reported': 'Parcel reported',
    'promise.stated': 'Promise stated',
    'delivery.observed': 'Delivery observed',
    'outcome.observed': 'Outcome observed',
    'interaction.held': 'In touch',
    'verdict.overruled': 'Verdict overruled',
    'subjects.joined': 'Merged with another',
    'subjects.parted': 'Split in two',
    'document.attached': 'Document attached',
    'request.made': 'Request drafted',
    'request.reported': 'Heard of a request',
    'data.held': 'Data held',
    'terms.stated': 'Terms stated',
    'offer.asked': 'Asked for my terms',
    'offer.made': 'Offer made',
    'offer.reported': 'Heard of an offer',
    'agreement.held': 'Agreement held',
    'clause.broken': 'Clause broken',
    'fact.retracted': 'Taken back',
  } as Readonly<Record<string, string>>,
  /** What a fact says is called, by the names of its body. */
  says: {
    name: 'name',
    roles: 'roles',
    country: 'country',
    hours: 'hours',
    contacts: 'ways to reach it',
    without: 'no longer',
    customerNumber: 'customer number',
    notes: 'notes',
    until: 'until',
    achieved: 'achieved',
    achievedOn: 'on',
    vendor: 'vendor',
    project: 'project',
    orderNumber: 'order number',
    placedOn: 'placed on',
    items: 'items',
    total: 'total',
    event: 'event',
    on: 'on',
    by: 'by',
    amount: 'amount',
    carrier: 'courier',
    trackingNumbers: 'tracking',
    service: 'service',
    expects: 'what',
    window: 'when',
    time: 'time of day',
    basis: 'how firm',
    corrects: 'instead of',
    of: 'of',
    words: 'words',
    early: 'if earlier',
    inFull: 'in full',
    problem: 'problem',
    rest: 'in part',
    channel: 'channel',
    direction: 'direction',
    party: 'with',
    summary: 'about',
    felt: 'felt',
    topic: 'kind of message',
    awaitsReply: 'answer awaited',
    awaitsMe: 'awaits me',
    verdict: 'verdict',
    reason: 'reason',
    jurisdiction: 'under the law of',
    right: 'asks for',
    category: 'kind of data',
    held: 'held',
    since: 'since',
    keptUntil: 'kept until',
    purpose: 'for',
    asEverybody: 'as for everybody',
    clause: 'point',
    agreement: 'terms',
    version: 'wording',
    validThrough: 'stands until',
    at: 'at',
    note: 'note',
    takenOff: 'taken off',
  } as Readonly<Record<string, string>>,
  event: {
    ordered: 'ordered',
    shipped: 'sent',
    in_transit: 'on its way',
    out_for_delivery: 'out for delivery',
    delivered: 'delivered',
    attempted: 'delivery attempted',
    never_came: 'never came',
    not_as_ordered: 'not as ordered',
    delayed: 'delayed',
    ready_for_pickup: 'ready to collect',
    delivery_failed: 'delivery failed',
    cancelled: 'cancelled',
    refunded: 'refunded',
    returned: 'returned',
    other: 'reported',
  } satisfies Record<Event | 'attempted' | 'never_came' | 'not_as_ordered', string>,
  requestEvent: {
    sent: 'sent',
    received: 'it reached them',
    acknowledged: 'receipt confirmed',
    identity_asked: 'they asked who I am',
    details_asked: 'they asked what exactly I mean',
    replied: 'I answered what they asked',
    extended: 'more time announced',
    reminded: 'reminded',
    answered: 'answered',
    denied: 'denied',
    complained: 'complained to the authority',
    revoked: 'withdrawn',
    expired: 'never answered',
  } satisfies Record<RequestEvent, string>,
  offerEvent: {
    sent: 'sent',
    accepted: 'accepted',
    countered: 'counter-offer made',
    declined: 'declined',
    ended: 'ended',
  },
  jurisdiction: { EU: 'European Union (GDPR)', UK: 'United Kingdom (UK GDPR)', 'US-CA': 'California (CCPA)' },
  early: {
    exceeds: 'better than promised',
    does_not_count: 'as promised, no better',
    unwelcome: 'as bad as late',
  },
  /** Who cancelled an order. */
  sender: { vendor: 'the vendor', person: 'you' },
  /** Whether an order or a contact was put into a project or taken out of one. */
  inProject: { put: 'put into one', taken: 'taken out of it' },
  yes: 'yes',
  no: 'no',
};
