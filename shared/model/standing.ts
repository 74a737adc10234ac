import { z } from 'zod';
import { reference, role } from './party.ts';
import { localDate } from './time.ts';

export const standing = z.object({
  party: reference,
  role,
  counts: z.object({ missed: z.int(), overdue: z.int(), met: z.int(), exceeded: z.int() }),
  /** How likely this party is to keep its word: mean and credible interval at `level`. */
  kept: z.object({ mean: z.number(), low: z.number(), high: z.number(), level: z.literal(0.9) }),
  utility: z.number(),
  /** True where the difference to the next party is not clear; null for the last one. */
  closeToNext: z.boolean().nullable(),
  /** Probability that this party is better than the next; null for the last one. */
  better: z.number().nullable(),
});
export type Standing = z.infer<typeof standing>;

/** How a party's standing in one role came about: a point for each month that brought a verdict, oldest first. */
export const standingHistory = z.object({
  party: reference,
  role,
  points: z.array(
    z.object({
      /** The last day that counts: a month's last, or today. */
      on: localDate,
      /** The verdicts of that month alone. */
      counts: z.object({ missed: z.int(), met: z.int(), exceeded: z.int() }),
      kept: standing.shape.kept,
    }),
  ),
});
export type StandingHistory = z.infer<typeof standingHistory>;
