// What needs the person now.
import { z } from 'zod';
import { expectationItem, instant, localDate, reference } from '../model/index.ts';
import { clause } from '../terms/schedule/clause.ts';
import { listInput, ref } from './operation.ts';

export const todayItem = z.object({
  reason: z.enum(['overdue', 'due', 'arriving', 'unanswered', 'collect']),
  due: z.union([localDate, instant]).nullable(),
  daysLate: z.int(),
  expectation: expectationItem.nullable(),
  order: reference.nullable(),
  /** The request about personal data whose answer it is, named by the party asked; without an expectation: whose receipt is to be confirmed. */
  request: reference.nullable(),
  /** The project that the person wishes to have done by then; they alone are to do it. */
  project: reference.nullable(),
  /** The parcel that waits to be collected. */
  shipment: reference.nullable(),
  /** Who is to bring or do it; of a parcel to be collected the vendor. Of a parcel without an order its courier. */
  party: reference.nullable(),
  /** Which clause of an agreement was broken on which day, where it is awaited that this is put right. */
  broken: z.object({ clause, on: localDate }).nullable(),
  /** What it is, in the person's words: an order's items, an interaction's summary. */
  title: z.string(),
});
export type TodayItem = z.infer<typeof todayItem>;

/** The same as a board: each sort with the first of its items and how many there are, most pressing first. */
export const todayBoard = z.object({
  groups: z.array(z.object({ reason: todayItem.shape.reason, count: z.int(), items: z.array(todayItem) })),
  /** What is overdue for longer than `days`, and no longer news: so many. */
  older: z.object({ count: z.int(), days: z.int() }),
  /** What is to come after the days that the groups look ahead: so many. */
  later: z.int(),
});
export type TodayBoard = z.infer<typeof todayBoard>;

export const olderInput = listInput.pick({ limit: true, after: true });
/** One sort of what Today tells, all of it by pages, in the board's own order; `later` is what only its number is told of. */
export const todaySort = olderInput.extend({ sort: z.enum([...todayItem.shape.reason.options, 'later']) });

/** What the person gives up on, or lets rest, many at once. The reason stands with each. */
export const outcomesRecord = z.strictObject({
  expectations: z.array(ref).min(1).max(1000),
  as: z.enum(['never_came', 'dropped']),
  reason: z.string().trim().min(1),
});
