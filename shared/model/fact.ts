import { z } from 'zod';
import { dataRight, denialReason, jurisdiction, requestEvent } from './data-request.ts';
import { event } from './event.ts';
import { expectationKind, window } from './expectation.ts';
import { direction, topic } from './interaction.ts';
import { mark } from './mark.ts';
import { money } from './money.ts';
import { channel, contact, hours, partyRef, role } from './party.ts';
import { instant, localDate, timeWindow } from './time.ts';
import { basis, replyBasis, verdict } from './verdict.ts';

/** What can become of an offer of terms; the names are those of `shared/terms/negotiation.ts`. */
export const offerEvents = ['sent', 'accepted', 'countered', 'declined', 'ended'] as const;

/** One line of an order. `key` tells lines of one source apart, so that the same line read twice is one line. */
export const itemLine = z.object({
  key: z.string(),
  name: z.string(),
  quantity: z.int().positive(),
  price: money.nullable(),
  /** What this line adds to the order's total (tax, shipping and discounts included), where the source says so. */
  owed: money.optional(),
});
export type ItemLine = z.infer<typeof itemLine>;

/** A body says only what its source says: a field that is absent was not stated. */
export const factBodies = {
  'party.described': z.object({
    name: z.string().min(1).optional(),
    roles: z.array(role).optional(),
    country: z.string().length(2).optional(),
    /** Null takes what was said of them back. */
    hours: hours.nullable().optional(),
    contacts: z.array(contact).optional(),
    /** Roles and ways to reach it that are no longer so, or never were. */
    without: z.object({ roles: z.array(role).optional(), contacts: z.array(contact).optional() }).optional(),
    customerNumber: z.string().optional(),
    notes: z.string().optional(),
  }),
  'project.described': z.object({
    name: z.string().min(1).optional(),
    /** Null where there is no such day after all. */
    until: localDate.nullable().optional(),
    achieved: z.boolean().optional(),
    /** The day it was, where that is not the day one says so. */
    achievedOn: localDate.optional(),
    notes: z.string().optional(),
  }),
  'order.placed': z.object({
    vendor: partyRef.optional(),
    orderNumber: z.string().optional(),
    placedOn: localDate.optional(),
    items: z.array(itemLine).optional(),
    total: money.optional(),
    /** Null where it serves none after all. */
    project: mark.nullable().optional(),
    /** ISO 3166 country of the place of delivery: its business days count. */
    country: z.string().length(2).optional(),
    notes: z.string().optional(),
  }),
  /** What happened to the order as a whole. */
  'order.reported': z.object({
    event: z.enum(['cancelled', 'refunded', 'returned']),
    on: localDate,
    by: z.enum(['vendor', 'person']).optional(),
    amount: money.optional(),
  }),
  /** What happened to a parcel, short of its delivery. Marked by its tracking numbers, else by its order. */
  'shipment.reported': z.object({
    event: event.exclude(['ordered', 'delivered', 'cancelled', 'refunded']),
    on: localDate,
    orders: z.array(mark).optional(),
    carrier: partyRef.optional(),
    trackingNumbers: z.array(z.string()).optional(),
    service: z.string().optional(),
    items: z.array(itemLine).optional(),
    /** Numbers that were never its own. */
    without: z.object({ trackingNumbers: z.array(z.string()).optional() }).optional(),
  }),
  'promise.stated': z.object({
    expects: expectationKind,
    window,
    time: timeWindow.optional(),
    basis,
    /** Who stated it; the person where absent. */
    by: partyRef.optional(),
    byRole: z.enum(['accountable', 'performing', 'person']),
    orders: z.array(mark).optional(),
    carrier: partyRef.optional(),
    trackingNumbers: z.array(z.string()).optional(),
    /** Of whom it is expected, where no order or shipment tells. */
    of: partyRef.optional(),
    words: z.string().optional(),
    /** May early count? Left out, it counts as exceeding. */
    early: z.enum(['exceeds', 'does_not_count', 'unwelcome']).optional(),
    /** The clause of an agreement that promises it. */
    clause: z.string().optional(),
    /** What the same party was misread to have said, then or at the time given: those wordings count no more. */
    corrects: z.object({ window, basis, statedAt: instant.optional() }).optional(),
  }),
  /** A parcel's end: it came, was tried at the door, or never came. */
  'delivery.observed': z.object({
    event: z.enum(['delivered', 'attempted', 'never_came']),
    on: localDate,
    orders: z.array(mark).optional(),
    carrier: partyRef.optional(),
    trackingNumbers: z.array(z.string()).optional(),
    inFull: z.boolean().optional(),
    problem: z.string().optional(),
  }),
  /** What was observed of an expectation other than a delivery. `on` is null where it never came. */
  'outcome.observed': z.object({
    expects: expectationKind,
    on: z.union([localDate, instant]).nullable(),
    inFull: z.boolean().optional(),
    problem: z.string().optional(),
    /** Only a part came, so that it is still awaited: what came, and what is still to come, in words. */
    rest: z.string().optional(),
  }),
  /** Of one contact the first says channel, direction and summary; a correction only what is other. */
  'interaction.held': z.object({
    channel: channel.optional(),
    direction: direction.optional(),
    party: partyRef.optional(),
    order: mark.optional(),
    /** Null where it serves none after all. */
    project: mark.nullable().optional(),
    inReplyTo: z.array(mark).optional(),
    summary: z.string().optional(),
    felt: z.int().min(-2).max(2).optional(),
    topic: topic.optional(),
    /** I await their answer: by an instant, within minutes of their hours, or by the channel's norm. */
    awaitsReply: z
      .object({
        until: instant.optional(),
        withinMinutes: z.int().positive().optional(),
        /** Whose word that time is: theirs where left out, else my own hope. */
        basis: replyBasis.optional(),
      })
      .optional(),
    /** They await mine: their clock pauses until I answer. */
    awaitsMe: z.boolean().optional(),
  }),
  /** `verdict` null takes an earlier overruling back. */
  'verdict.overruled': z.object({ expects: expectationKind, verdict: verdict.nullable(), reason: z.string().min(1) }),
  /** A request about personal data, drafted to one party. */
  'request.made': z.object({ party: partyRef, jurisdiction, right: dataRight, notes: z.string().optional() }),
  'request.reported': z.object({
    event: requestEvent,
    on: localDate,
    reason: denialReason.optional(),
    notes: z.string().optional(),
  }),
  /** Which company holds which kind of data on the person, as the person says it. */
  'data.held': z.object({
    party: partyRef,
    category: z.string().min(1),
    held: z.boolean().optional(),
    /** Null takes back what was said. */
    since: localDate.nullable().optional(),
    keptUntil: localDate.nullable().optional(),
    purpose: z.string().optional(),
    notes: z.string().optional(),
  }),
  /** A version of the person's terms, for everybody or for one party; `schedule` is of `shared/terms`. Without an agreement: none are asked for. */
  'terms.stated': z.object({
    party: partyRef.optional(),
    agreement: z.string().optional(),
    schedule: z.unknown().optional(),
    /** True where a party's own variant was given up for the terms for everybody. */
    asEverybody: z.boolean().optional(),
  }),
  /** A company asked the person on which terms they deal. */
  'offer.asked': z.object({ party: partyRef, at: instant, channel: channel.optional(), note: z.string().optional() }),
  /** An offer was composed; its file is the source. */
  'offer.made': z.object({
    party: partyRef,
    /** Its `urn:uuid:`. */
    offer: z.string(),
    agreement: z.string(),
    version: z.string(),
    validThrough: instant,
    /** The agreement that it would amend, or the offer that was accepted without a file. */
    amends: z.string().optional(),
  }),
  /** What became of it; the source is the answer's file where there is one. */
  'offer.reported': z.object({
    event: z.enum(offerEvents),
    at: instant,
    channel: channel.optional(),
    reason: z.string().optional(),
    note: z.string().optional(),
    /** Until when the company stands by its counter-offer. */
    validThrough: instant.optional(),
    /** Who answered, and with which `did:key`. */
    name: z.string().optional(),
    key: z.string().optional(),
  }),
  /** What both then hold: the agreement's file is the source. */
  'agreement.held': z.object({ agreement: z.string(), digest: z.string() }),
  /** A clause of the marked agreement was not kept; the source is its place in the agreement's file. */
  'clause.broken': z.object({
    clause: z.string().min(1),
    on: localDate,
    /** What shows it: a record by its kind and id, or a document by its hash. */
    evidence: z
      .object({ subject: z.enum(['interaction', 'order', 'expectation', 'document']), id: z.string().min(1) })
      .optional(),
    note: z.string().optional(),
  }),
  /** The person says that the marked subjects are one. */
  'subjects.joined': z.object({}),
  /** The person says that the marked subjects are not one. */
  'subjects.parted': z.object({}),
  /** The person keeps a document, which is the fact's source, with a record. `name` is what the file was called. */
  'document.attached': z.object({
    name: z.string().min(1),
    /** It lay with the record by mistake, and no longer does. */
    takenOff: z.literal(true).optional(),
  }),
  'fact.retracted': z.object({
    facts: z.array(z.string()).optional(),
    transactions: z.array(z.string()).optional(),
  }),
} as const;

export type FactKind = keyof typeof factBodies;
export type FactBody<K extends FactKind> = z.infer<(typeof factBodies)[K]>;

/** How near a source is to the truth: a person's word outranks any document, an export outranks a mail's wording. */
export const ranks = { rule: 10, markup: 20, export: 30, person: 100 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** Where a fact comes from. `document` is the hash of a document; null for the person. */
export interface Source {
  readonly document: string | null;
  /** The place in the document, such as `row 17` or `html`. */
  readonly place: string | null;
  /** The words that say so, as the reader of the document saw them. */
  readonly quote: string | null;
  readonly rank: Rank;
}

/** A fact before it is kept: it has no id, no time of recording and no transaction yet. */
export type Draft<K extends FactKind = FactKind> = {
  [P in K]: {
    readonly kind: P;
    readonly occurred: string;
    readonly source: Source;
    readonly marks: readonly z.infer<typeof mark>[];
    readonly body: FactBody<P>;
  };
}[K];

/** One immutable statement with its source. `id` is a UUIDv7, `occurred` and `recorded` are instants in UTC. */
export type Fact<K extends FactKind = FactKind> = {
  [P in K]: Draft<P> & { readonly id: string; readonly recorded: string; readonly transaction: string };
}[K];
