import { z } from 'zod';
import { channel, reference } from './party.ts';
import { dateWindow, instant, instantWindow, localDate } from './time.ts';
import { basis, verdict } from './verdict.ts';

export const expectationKinds = ['delivery', 'dispatch', 'reply', 'refund', 'return', 'repair', 'other'] as const;
export const expectationKind = z.enum(expectationKinds);
export type ExpectationKind = z.infer<typeof expectationKind>;

/** Dates for everything but replies, which have instants. */
export const window = z.union([dateWindow, instantWindow]);
export type Window = z.infer<typeof window>;

/** One wording of an expectation's time. `document` is null where the person stated it. */
export const statement = z.object({
  statedAt: instant,
  by: reference.nullable(),
  window,
  document: reference.nullable(),
  /** The clause of an agreement that says so, or by which the wording is a promise; left out where there is none. */
  clause: z.string().optional(),
  /** Since when that agreement is in force. */
  agreedAt: instant.optional(),
});
export type Statement = z.infer<typeof statement>;

export const overruling = z.object({ verdict, reason: z.string(), at: instant });

export const expectationItem = z.object({
  id: z.string(),
  kind: expectationKind,
  /** What is promised, in the words it was entered with; null where its kind says it. */
  words: z.string().nullable(),
  order: reference.nullable(),
  shipment: reference.nullable(),
  /** The contact whose answer is awaited, and where it was had. */
  interaction: reference.extend({ channel }).nullable(),
  accountable: reference.nullable(),
  performing: reference.nullable(),
  basis,
  graceDays: z.number(),
  original: window,
  current: window,
  statements: z.array(statement),
  observedOn: z.union([localDate, instant]).nullable(),
  verdict,
  performerVerdict: verdict.nullable(),
  gapDays: z.int().nullable(),
  gapBusinessDays: z.int().nullable(),
  gapDaysCurrent: z.int().nullable(),
  overruled: overruling.nullable(),
});
export type ExpectationItem = z.infer<typeof expectationItem>;
