import type { OrderListItem } from '../../shared/model/index.ts';
import { words } from '../language/index.ts';

type Named = Pick<OrderListItem, 'vendor' | 'orderNumber' | 'firstItem'>;

/** What tells an order from others of its vendor: its number, else what was ordered. */
export const orderMark = ({ orderNumber, firstItem }: Omit<Named, 'vendor'>): string =>
  orderNumber ?? firstItem ?? words.ordersPage.noNumber;

const vendorOf = ({ vendor }: Named): string => vendor?.name ?? words.ordersPage.noVendor;

/** An order as its row or a link is named. */
export const orderName = (order: Named): string => `${vendorOf(order)} ${orderMark(order)}`;

/** An order as a sheet about it is headed. */
export const orderTitle = (order: Named): string =>
  [vendorOf(order), order.orderNumber ?? order.firstItem].filter((part) => part !== null).join(' · ');

type Standing = Pick<OrderListItem, 'state' | 'shipments'>;

/** Whether all that was sent is given up for lost. */
export const isLost = ({ shipments }: Standing): boolean =>
  shipments.length > 0 && shipments.every(({ state }) => state === 'lost');

/** Where an order stands, in words. */
export const orderStateText = (order: Standing): string =>
  order.state !== 'refunded' && isLost(order) ? words.ordersPage.lost : words.orderState[order.state];
