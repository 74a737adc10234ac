import { z } from 'zod';
import { money } from './money.ts';
import { reference } from './party.ts';
import { localDate } from './time.ts';
import { verdict } from './verdict.ts';

export const orderStates = [
  'placed',
  'partly_shipped',
  'shipped',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
] as const;
export const orderState = z.enum(orderStates);
export type OrderState = z.infer<typeof orderState>;

export const shipmentStates = [
  'announced',
  'shipped',
  'out_for_delivery',
  'ready_for_pickup',
  'delivery_failed',
  'delivered',
  'returned',
  'lost',
] as const;
export const shipmentState = z.enum(shipmentStates);
export type ShipmentState = z.infer<typeof shipmentState>;

export const orderItem = z.object({
  name: z.string(),
  quantity: z.int().positive(),
  price: money.nullable(),
});
export type OrderItem = z.infer<typeof orderItem>;

/** A shipment as it stands below its order. */
export const orderShipment = z.object({
  id: z.string(),
  carrier: reference.nullable(),
  trackingNumbers: z.array(z.string()),
  shippedOn: localDate.nullable(),
  deliveredOn: localDate.nullable(),
  state: shipmentState,
});

export const orderListItem = z.object({
  id: z.string(),
  vendor: reference.nullable(),
  orderNumber: z.string().nullable(),
  placedOn: localDate.nullable(),
  project: reference.nullable(),
  total: money.nullable(),
  itemCount: z.int(),
  /** The name of the item that was told first: what a person calls an order that has no number. */
  firstItem: z.string().nullable(),
  state: orderState,
  shipments: z.array(orderShipment),
  verdict: verdict.nullable(),
  gapDays: z.int().nullable(),
  /** The last day of what is promised of a part that is still awaited, without grace. */
  dueOn: localDate.nullable(),
});
export type OrderListItem = z.infer<typeof orderListItem>;

export const shipmentListItem = orderShipment.extend({
  orders: z.array(reference),
  service: z.string().nullable(),
  verdict: verdict.nullable(),
  performerVerdict: verdict.nullable(),
});
export type ShipmentListItem = z.infer<typeof shipmentListItem>;
