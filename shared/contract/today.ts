// What needs the person now.
import { z } from 'zod';
import { expectationItem, instant, localDate, reference } from '../model/index.ts';

export const todayItem = z.object({
  reason: z.enum(['overdue', 'due', 'arriving', 'unanswered', 'collect']),
  due: z.union([localDate, instant]).nullable(),
  daysLate: z.int(),
  expectation: expectationItem.nullable(),
  order: reference.nullable(),
  /** The request about personal data whose answer it is, named by the party asked. */
  request: reference.nullable(),
  /** What it is, in the person's words: an order's items, an interaction's summary. */
  title: z.string(),
});
export type TodayItem = z.infer<typeof todayItem>;
