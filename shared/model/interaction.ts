import { z } from 'zod';
import { channel, reference } from './party.ts';
import { instant } from './time.ts';
import { verdict } from './verdict.ts';

export const direction = z.enum(['inbound', 'outbound']);
export type Direction = z.infer<typeof direction>;

export const interactionItem = z.object({
  id: z.string(),
  heldAt: instant,
  channel,
  direction,
  party: reference.nullable(),
  order: reference.nullable(),
  summary: z.string(),
  /** How it felt, from -2 (bad) to 2 (good). */
  felt: z.int().min(-2).max(2).nullable(),
  awaitingReplyUntil: instant.nullable(),
  repliedAt: instant.nullable(),
  verdict: verdict.nullable(),
});
export type InteractionItem = z.infer<typeof interactionItem>;
