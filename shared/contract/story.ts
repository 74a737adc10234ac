// A record with its story: the facts behind it, in order.
import { z } from 'zod';
import { storyDocument } from './attach.ts';
import {
  dataRequestItem,
  holdingItem,
  expectationItem,
  instant,
  localDate,
  interactionItem,
  orderItem,
  orderListItem,
  money,
  partyItem,
  projectItem,
  reference,
  shipmentListItem,
  standing,
  verdict,
} from '../model/index.ts';
import { negotiationItem, termsVersion } from './terms.ts';
import { pageOf, ref } from './operation.ts';
import { halfLifeDays } from './settings.ts';
import { ruleCodes } from './rules.ts';

/** One fact as a story tells it. `source` is null where the person said it. */
export const evidence = z.object({
  fact: z.string(),
  kind: z.string(),
  occurred: instant,
  recorded: instant,
  rank: z.int(),
  /** One without a text cannot be read, only saved. */
  document: reference.extend({ hasText: z.boolean() }).nullable(),
  place: z.string().nullable(),
  quote: z.string().nullable(),
  says: z.record(z.string(), z.unknown()),
  /** True for the fact that decided the value, where one was asked about. */
  decisive: z.boolean(),
});
export type Evidence = z.infer<typeof evidence>;

export const subjectRecord = z.discriminatedUnion('subject', [
  z.object({
    subject: z.literal('order'),
    record: orderListItem,
    items: z.array(orderItem),
    /** Those of the orders that it was made one from; each finds it, like its own. */
    otherNumbers: z.array(z.string()),
  }),
  z.object({ subject: z.literal('shipment'), record: shipmentListItem }),
  z.object({ subject: z.literal('party'), record: partyItem }),
  z.object({ subject: z.literal('project'), record: projectItem }),
  z.object({ subject: z.literal('interaction'), record: interactionItem }),
  z.object({ subject: z.literal('expectation'), record: expectationItem }),
  z.object({ subject: z.literal('request'), record: dataRequestItem }),
  z.object({ subject: z.literal('holding'), record: holdingItem }),
  z.object({ subject: z.literal('terms'), record: termsVersion }),
  z.object({ subject: z.literal('negotiation'), record: negotiationItem }),
]);

export const story = z.intersection(
  subjectRecord,
  z.object({
    expectations: z.array(expectationItem),
    interactions: z.array(interactionItem),
    /** True where it was made one from several, by the person or by documents: it can be parted. */
    isJoined: z.boolean(),
    /** Those attached, and those that speak of the record, the newest first. */
    documents: z.array(storyDocument),
    evidence: z.array(evidence),
  }),
);
export type Story = z.infer<typeof story>;

/** `field` is one of the record's list shape, or a figure that others make: a party's `spent`, `standing.vendor`. */
export const whyInput = z.strictObject({
  ref,
  field: z.string().min(1),
  /** Of a figure that many records make: the page of them. */
  after: z.string().nullable().default(null),
  /** Of a standing: another half-life, as it is tried out. */
  halfLifeDays: halfLifeDays.optional(),
});

/** One record that a figure counts or adds up. */
const part = z.object({
  /** What tells of it. */
  record: reference.extend({ subject: z.enum(['order', 'shipment', 'interaction', 'expectation']) }),
  on: localDate.nullable(),
  amount: money.nullable(),
  verdict: verdict.nullable(),
  /** What a verdict counts for by its age, from 1 down to 0; null where nothing is weighed. */
  weight: z.number().nullable(),
  /** The ids of the facts among the evidence that make it count. */
  facts: z.array(z.string()),
});

const tally = z.object({ missed: z.number(), met: z.number(), exceeded: z.number() });

export const explanation = z.object({
  subject: reference,
  field: z.string(),
  value: z.unknown(),
  /** The rule that turned the facts into the value, in an English sentence and by its code. */
  rule: z.string(),
  ruleCode: z.enum(ruleCodes),
  evidence: z.array(evidence),
  /** Of a figure that many records make, the newest of them; null for what facts say themselves. */
  parts: pageOf(part).extend({ count: z.int() }).nullable(),
  /** Of a standing: what was believed before the first verdict, and what the verdicts weigh by now. */
  weighing: z
    .object({ halfLifeDays: z.number().nullable(), before: tally, counted: tally, counts: standing.shape.counts })
    .nullable(),
  /** Dealings of which there are more than the evidence holds: it holds the first and so many of the newest. */
  partOf: z.array(
    z.object({ dealings: z.enum(['orders', 'parcels', 'interactions']), newest: z.int(), count: z.int() }),
  ),
});
export type Explanation = z.infer<typeof explanation>;
