// What narrows and sorts the list of orders, what a narrowed list comes to, and what can be said of many orders at once.
import { z } from 'zod';
import { localDate, money, orderState, verdict, window } from '../model/index.ts';
import { listInput, ref } from './operation.ts';

/** Parties and projects are named by id or name. `party` is the vendor or a courier; days are those the order was placed. */
const orderFilter = {
  search: z.string().optional(),
  verdict: verdict.optional(),
  state: orderState.optional(),
  party: z.string().optional(),
  vendor: z.string().optional(),
  carrier: z.string().optional(),
  project: z.string().optional(),
  since: localDate.optional(),
  until: localDate.optional(),
};

export const orderSorts = ['placed', 'vendor', 'total', 'state', 'verdict', 'gap'] as const;
export const orderSort = z.enum(orderSorts);
export type OrderSort = z.infer<typeof orderSort>;
export const sortDirection = z.enum(['ascending', 'descending']);
export type SortDirection = z.infer<typeof sortDirection>;

/** Each sort's own direction, where none is asked for: newest, dearest, latest and worst first. */
export const usualDirection: Readonly<Record<OrderSort, SortDirection>> = {
  placed: 'descending',
  vendor: 'ascending',
  total: 'descending',
  state: 'ascending',
  verdict: 'ascending',
  gap: 'descending',
};

export const orderListInput = listInput.extend({
  ...orderFilter,
  sort: orderSort.default('placed'),
  direction: sortDirection.optional(),
});

export const orderSumInput = z.strictObject(orderFilter);
/** How many orders fit, and what they cost, a sum a currency. */
export const orderSum = z.object({ count: z.int(), totals: z.array(money) });

export const orderDeliveriesInput = z.strictObject({ orders: z.array(z.string()).min(1).max(1000) });
/** Of an order the delivery that its verdict rests on: when it was first promised for, and the day it came. */
export const orderDelivery = z.object({ order: z.string(), promised: window, arrivedOn: localDate.nullable() });

/** Said of up to 1000 orders in one transaction: what came of them, or what they are for. */
export const ordersRecord = z.strictObject({
  orders: z.array(ref).min(1).max(1000),
  event: z.enum(['delivered', 'never_came']).optional(),
  on: localDate.optional(),
  /** Null takes them out of theirs. */
  project: z.string().trim().min(1).nullable().optional(),
});
