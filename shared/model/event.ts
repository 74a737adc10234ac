import { z } from 'zod';

/** What a document can report of an order or a parcel. */
export const events = [
  'ordered',
  'shipped',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'delayed',
  'ready_for_pickup',
  'delivery_failed',
  'cancelled',
  'refunded',
  'returned',
  'other',
] as const;
export const event = z.enum(events);
export type Event = z.infer<typeof event>;
