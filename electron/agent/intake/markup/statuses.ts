import type { Event } from '../../../../shared/model/index.ts';

/** schema.org OrderStatus as events. A problem or a payment due is neither of ours. */
export const orderStatuses: Readonly<Record<string, Event>> = {
  OrderProcessing: 'ordered',
  OrderInTransit: 'shipped',
  OrderDelivered: 'delivered',
  OrderPickupAvailable: 'ready_for_pickup',
  OrderCancelled: 'cancelled',
  OrderReturned: 'returned',
};

/** DeliveryEvent status names that senders write. */
export const deliveryStatuses: Readonly<Record<string, Event>> = {
  InTransit: 'in_transit',
  OutForDelivery: 'out_for_delivery',
  Delivered: 'delivered',
  Shipped: 'shipped',
  DeliveryFailed: 'delivery_failed',
};
