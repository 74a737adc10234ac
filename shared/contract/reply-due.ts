// By when an answer to a question is awaited, before it is asked.
import { z } from 'zod';
import { basis, channel, instant } from '../model/index.ts';

/** The party is named by id or name; one that is not known yet has the usual hours. */
export const replyDueInput = z.strictObject({
  party: z.string().trim().min(1).optional(),
  channel,
  heldAt: instant.optional(),
});
export const replyDue = z.object({
  until: instant,
  /** `norm` for what is usual on the channel, `promised` for what an agreement says. */
  basis,
  /** How long that is, and on which clock: the party's opening hours, all hours of the days it is open, or all hours. */
  minutes: z.int().positive(),
  clock: z.enum(['open_hours', 'open_days', 'all_hours']),
});
