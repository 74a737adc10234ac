import { z } from 'zod';
import { event } from './event.ts';
import { orderItem } from './order.ts';
import { money } from './money.ts';
import { dateWindow, localDate, timeWindow } from './time.ts';

/** Why a document tells of no order or parcel of the person, or could not be read. */
export const irrelevances = [
  'marketing',
  'phishing',
  'digest',
  'personal',
  'calendar',
  'empty',
  'unreadable',
  'unrecognised',
] as const;
export const irrelevance = z.enum(irrelevances);
export type Irrelevance = z.infer<typeof irrelevance>;

/** What one document, or one message of a mailbox, says in its own words. What it does not state is null or empty. */
export const reading = z.object({
  file: z.string(),
  /** Which message of a mailbox, or which row group of a table; null for a document that is one message. */
  part: z.string().nullable(),
  relevant: z.boolean(),
  reason: irrelevance.nullable(),
  vendor: z.string().nullable(),
  carrier: z.string().nullable(),
  orderNumbers: z.array(z.string()),
  trackingNumbers: z.array(z.string()),
  event: event.nullable(),
  eventOn: localDate.nullable(),
  promised: dateWindow.nullable(),
  promisedTime: timeWindow.nullable(),
  items: z.array(orderItem),
  total: money.nullable(),
  warnings: z.array(z.string()),
});
export type Reading = z.infer<typeof reading>;

export const identification = z.object({
  number: z.string(),
  carriers: z.array(z.string()),
  /** True where a check digit was verified for at least one of the carriers. */
  checked: z.boolean(),
});
export type Identification = z.infer<typeof identification>;
