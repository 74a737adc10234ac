import { z } from 'zod';
import { channel, reference } from './party.ts';
import { instant } from './time.ts';
import { verdict } from './verdict.ts';

export const direction = z.enum(['inbound', 'outbound']);
export type Direction = z.infer<typeof direction>;

/** What a contact may be about. */
export const topics = ['service', 'marketing', 'news', 'surveys'] as const;
export const topic = z.enum(topics);
export type Topic = z.infer<typeof topic>;

export const interactionItem = z.object({
  id: z.string(),
  heldAt: instant,
  channel,
  direction,
  party: reference.nullable(),
  order: reference.nullable(),
  /** The project it serves itself, beside that of its order. */
  project: reference.nullable(),
  summary: z.string(),
  /** How it felt, from -2 (bad) to 2 (good). */
  felt: z.int().min(-2).max(2).nullable(),
  /** What kind of message it was, where the person said so. */
  topic: topic.nullable(),
  awaitingReplyUntil: instant.nullable(),
  repliedAt: instant.nullable(),
  verdict: verdict.nullable(),
});
export type InteractionItem = z.infer<typeof interactionItem>;

/** The clock of one awaited answer. */
export const replyClock = z.object({
  /** The contact that asked. */
  interaction: z.string(),
  askedAt: instant,
  /** Null while the clock stands still without an end. */
  until: instant.nullable(),
  repliedAt: instant.nullable(),
  verdict,
  /** While it waited for me; null for the end of one that lasts. */
  pauses: z.array(z.object({ from: instant, until: instant.nullable() })),
});
export type ReplyClockItem = z.infer<typeof replyClock>;

/** Contacts that answer each other, or that one party and I had about one order, oldest first. */
export const interactionThread = z.object({ interactions: z.array(interactionItem), clocks: z.array(replyClock) });
export type InteractionThread = z.infer<typeof interactionThread>;
