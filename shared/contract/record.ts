// What the person says by hand: the input of each command that records.
import { z } from 'zod';
import {
  basis,
  channel,
  contact,
  direction,
  expectationKinds,
  hours,
  instant,
  localDate,
  money,
  reference,
  replyBasis,
  role,
  topic,
  verdict,
} from '../model/index.ts';
import { ref } from './operation.ts';

/** What every command that keeps a fact answers: the subject it is about, and the transaction that undo takes back. */
export const recorded = z.object({ subject: reference, transaction: z.string() });

export const orderRecord = z.strictObject({
  order: ref.optional(),
  vendor: z.string().trim().min(1).optional(),
  orderNumber: z.string().min(1).optional(),
  placedOn: localDate.optional(),
  total: money.optional(),
  items: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        quantity: z.int().positive().max(1_000_000).default(1),
        price: money.nullable().default(null),
      }),
    )
    .optional(),
  /** By id or name, made known where it is new; null for none after all. */
  project: z.string().trim().min(1).nullable().optional(),
  country: z.string().length(2).optional(),
  notes: z.string().optional(),
  cancelledOn: localDate.optional(),
  cancelledBy: z.enum(['vendor', 'person']).optional(),
});
export const shipmentRecord = z.strictObject({
  shipment: ref.optional(),
  order: z.union([ref, z.array(ref)]).optional(),
  carrier: z.string().trim().min(1).optional(),
  trackingNumber: z.string().min(1).optional(),
  trackingNumbers: z.array(z.string().min(1)).optional(),
  service: z.string().optional(),
  shippedOn: localDate.optional(),
  event: z
    .enum(['shipped', 'in_transit', 'out_for_delivery', 'delayed', 'ready_for_pickup', 'delivery_failed', 'returned'])
    .optional(),
  on: localDate.optional(),
  items: z
    .array(z.strictObject({ name: z.string().min(1), quantity: z.int().positive().max(1_000_000).default(1) }))
    .optional(),
  /** Numbers that were never its own. */
  without: z.strictObject({ trackingNumbers: z.array(z.string().min(1)).optional() }).optional(),
});
export const expectationRecord = z.strictObject({
  kind: z.enum(expectationKinds).default('delivery'),
  order: ref.optional(),
  shipment: ref.optional(),
  expectation: ref.optional(),
  party: z.string().trim().min(1).optional(),
  basis: basis.default('promised'),
  from: localDate.nullable().optional(),
  until: localDate.optional(),
  window: z.strictObject({ from: localDate.nullable(), until: localDate }).optional(),
  /** A party's name; the person where left out and the basis is `wish` or `norm`, else the accountable party. */
  by: z.string().trim().min(1).optional(),
  statedAt: z.union([instant, localDate]).optional(),
  words: z.string().optional(),
  early: z.enum(['exceeds', 'does_not_count', 'unwelcome']).optional(),
  /** The fact whose statement was misread: this is what the same party said instead, then or at `statedAt`. */
  corrects: ref.optional(),
});
export const outcomeRecord = z.strictObject({
  order: ref.optional(),
  shipment: ref.optional(),
  expectation: ref.optional(),
  event: z.enum(['delivered', 'attempted', 'never_came', 'fulfilled']).default('delivered'),
  on: localDate.optional(),
  inFull: z.boolean().optional(),
  problem: z.string().optional(),
  /** Of what is no delivery only a part came, so that it is still awaited: by these words from now on. */
  rest: z.string().min(1).optional(),
  /** Overrules the verdict; needs a reason. */
  verdict: verdict.optional(),
  reason: z.string().min(1).optional(),
});
export const interactionRecord = z.strictObject({
  /** The contact that more is said of; without it, channel, direction and summary are needed. */
  interaction: ref.optional(),
  channel: channel.optional(),
  direction: direction.optional(),
  party: z.string().trim().min(1).optional(),
  order: ref.optional(),
  /** The project it serves, by id or name; null for none after all. */
  project: z.string().trim().min(1).nullable().optional(),
  inReplyTo: z.string().optional(),
  summary: z.string().min(1).optional(),
  heldAt: instant.optional(),
  felt: z.int().min(-2).max(2).optional(),
  topic: topic.optional(),
  awaitsReply: z.boolean().optional(),
  replyUntil: instant.optional(),
  replyWithinMinutes: z.int().positive().optional(),
  /** Whose word the time is: they promised it (as where left out of a new contact), or it is hoped for. */
  replyBasis: replyBasis.optional(),
  awaitsMe: z.boolean().optional(),
});
export const partyRecord = z.strictObject({
  party: ref.optional(),
  name: z.string().trim().min(1).optional(),
  roles: z.array(role).optional(),
  country: z.string().length(2).optional(),
  /** Null where they are not known after all. */
  hours: hours.nullable().optional(),
  /** Further ways to reach it. */
  contacts: z.array(contact).optional(),
  /** What no longer holds. */
  without: z.strictObject({ roles: z.array(role).optional(), contacts: z.array(contact).optional() }).optional(),
  customerNumber: z.string().optional(),
  notes: z.string().optional(),
});
export const projectRecord = z.strictObject({
  project: ref.optional(),
  name: z.string().trim().min(1).optional(),
  /** Null takes the day back. */
  until: localDate.nullable().optional(),
  achieved: z.boolean().optional(),
  /** The day it was achieved or given up; today where left out. */
  achievedOn: localDate.optional(),
  notes: z.string().optional(),
});
