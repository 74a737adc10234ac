import { z } from 'zod';
import { money } from './money.ts';
import { localDate } from './time.ts';
import { verdict } from './verdict.ts';

export const projectItem = z.object({
  id: z.string(),
  name: z.string(),
  until: localDate.nullable(),
  /** Null while it is under way, false where it was given up. */
  achieved: z.boolean().nullable(),
  /** The day it was achieved or given up. */
  achievedOn: localDate.nullable(),
  /** Against "by when", which is judged as the person's own wish; null without one. */
  verdict: verdict.nullable(),
  /** Days after "by when"; null where there is nothing to measure. */
  gapDays: z.int().nullable(),
  orderCount: z.int(),
  /** Orders that were not cancelled, returned or refunded, and how many of those arrived. */
  boughtCount: z.int(),
  arrivedCount: z.int(),
  /** What those cost: one sum a currency, the greatest first. */
  costs: z.array(money),
  notes: z.string().nullable(),
});
export type ProjectItem = z.infer<typeof projectItem>;
