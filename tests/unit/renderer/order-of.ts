import type { OrderListItem } from '../../../shared/model/index.ts';

/** An order of which nothing matters but its parcels. */
export const orderOf = (...shipments: OrderListItem['shipments']): OrderListItem => ({
  id: 'order',
  vendor: null,
  orderNumber: null,
  placedOn: null,
  project: null,
  total: null,
  itemCount: 0,
  firstItem: null,
  state: 'shipped',
  shipments,
  verdict: null,
  gapDays: null,
  dueOn: null,
});
