// One line as a person jots it down: what was understood of it, each value with the part of the line that says it.
import { z } from 'zod';
import { basis, channel, dateWindow, direction, localDate, money, reference } from '../model/index.ts';
import { expectationRecord, interactionRecord, orderRecord, outcomeRecord, shipmentRecord } from './record.ts';
import { ref } from './operation.ts';

/** Where in the line, in UTF-16 units, the end not included. */
export const span = z.object({ from: z.int().min(0), until: z.int() });
export type Span = z.infer<typeof span>;

/** A value with where the line says it; null where it does not, or may mean several. */
const said = <T extends z.ZodType>(value: T) => z.object({ value, spans: z.array(span).min(1) }).nullable();

/** Why a part of the line was not taken: a wrong value is worse than a missing one. */
export const unclearReasons = [
  'amount',
  'noAmount',
  'currency',
  'carrier',
  'date',
  'vendor',
  'number',
  'order',
  'since',
  'channel',
  'words',
  /** A price of one of several things, and how many there are is not said. */
  'each',
  /** Money that came back, and no refund is awaited that it could be. */
  'refund',
  /** What is still to come came to nothing yet. */
  'notYet',
  /** What went back to the vendor, which no record of one line tells. */
  'returned',
  /** Understood, and the record that the line comes to has no place for it. */
  'notKept',
] as const;

export const quickRead = z.strictObject({
  line: z.string().max(500),
  /** A BCP 47 tag: whose words for days are tried first, and whether 3/4 is in March or in April. */
  locale: z.string().default('en-US'),
  /** What an amount without a sign is in. */
  currency: z.string().length(3).optional(),
  /** The order in sight, which “it” then is. */
  order: ref.optional(),
});

/** An order as a form names it, before it is recorded: neither need be known. */
export const orderNamed = z.strictObject({ vendor: z.string(), orderNumber: z.string() });

/** A contact whose answer is awaited, and its order, which the answer is about as well. */
const question = reference.extend({ channel, order: reference.nullable() });

export const quickDraft = z.object({
  /** What recording it would keep. */
  says: z.enum(['nothing', 'order', 'parcel', 'outcome', 'expectation', 'interaction']),
  /** Who was bought from, owes, or was spoken to. */
  party: said(z.string()),
  item: said(z.object({ name: z.string(), quantity: z.int().positive() })),
  total: said(money),
  orderNumber: said(z.string()),
  placedOn: said(localDate),
  /** Nothing that it says lies behind, and no day is in doubt: an order may be of today, which durations are counted from then. */
  isOfToday: z.boolean(),
  project: said(z.string()),
  carrier: said(z.string()),
  service: said(z.string()),
  trackingNumber: said(z.string()),
  shippedOn: said(localDate),
  window: said(dateWindow),
  basis: said(basis),
  event: said(z.enum(['delivered', 'never_came', 'cancelled', 'refunded'])),
  cancelledBy: said(z.enum(['vendor', 'person'])),
  /** The day of the event, or of the contact. */
  on: said(localDate),
  expects: said(z.enum(['refund', 'return', 'repair'])),
  channel: said(channel),
  direction: said(direction),
  /** That an answer is awaited, by a day or without one. */
  awaitsReply: said(z.literal(true)),
  /** The last day for the answer that is awaited. */
  replyUntil: said(localDate),
  /** The time on that day, as 14:00, where one is said. */
  replyTime: said(z.string()),
  /** The contact that it answers, where the line tells of an answer: the newest of `questions`. */
  inReplyTo: said(question),
  /** Those that a contact from the party may answer, the newest first. */
  questions: z.array(question),
  /** The known order that is spoken of; where a refund came or never did, the promise of it. */
  order: said(reference),
  /** Those it may mean where that is not clear. */
  candidates: z.array(reference),
  /** Days that no calendar has, and what each is said to be the day of: “arriving 31 February”. */
  noDays: z.array(z.object({ span, of: z.enum(['placed', 'shipped', 'arrived', 'promised']) })),
  unclear: z.array(z.object({ span, why: z.enum(unclearReasons) })),
});
export type QuickDraft = z.infer<typeof quickDraft>;

/**
 * What belongs together and is taken back together: an order with its parcel, its promise and its arrival. The parts speak
 * of the order recorded with them; without one, of what they name themselves.
 */
export const quickRecord = z
  .strictObject({
    order: orderRecord.optional(),
    shipment: shipmentRecord.optional(),
    expectation: expectationRecord.optional(),
    outcome: outcomeRecord.optional(),
    interaction: interactionRecord.optional(),
  })
  .refine((parts) => Object.values(parts).some((part) => part !== undefined), 'there is nothing to record');
