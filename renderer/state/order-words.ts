import type { OrderListItem, OrderState } from '../../shared/model/index.ts';
import { words } from '../language/index.ts';

type Named = Pick<OrderListItem, 'vendor' | 'orderNumber' | 'firstItem'>;

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

const vendorOf = ({ vendor }: Named): string => vendor?.name ?? words.ordersPage.noVendor;

/** What tells an order from others of its vendor: what was ordered, and its number. */
export const orderMark = ({ orderNumber, firstItem }: Omit<Named, 'vendor'>): string =>
  joined([firstItem, orderNumber]) || words.ordersPage.noNumber;

/** An order as it is remembered: by what was ordered, else by where. */
export const orderThing = (order: Named): string => order.firstItem ?? vendorOf(order);

/** What goes with that: where it was ordered, and its number. */
export const orderBelow = (order: Named): string =>
  joined([order.firstItem === null ? null : vendorOf(order), order.orderNumber ?? words.ordersPage.noNumber]);

/** An order as its row, a link or a sheet about it is named: with all that tells it from others. */
export const orderName = (order: Named): string => joined([order.firstItem, vendorOf(order), order.orderNumber]);

/** An order in a sentence, where an item's name may be too long. */
export const orderTitle = (order: Named): string => joined([vendorOf(order), order.orderNumber ?? order.firstItem]);

type Standing = Pick<OrderListItem, 'state' | 'shipments'>;

/** Whether all that was sent is given up for lost. */
export const isLost = ({ shipments }: Standing): boolean =>
  shipments.length > 0 && shipments.every(({ state }) => state === 'lost');

/** Where nothing more is to come. */
const atAnEnd: ReadonlySet<OrderState> = new Set(['delivered', 'cancelled', 'returned', 'refunded']);

/** Whether more of an order is to come. */
export const isAwaited = ({ state }: Pick<OrderListItem, 'state'>): boolean => !atAnEnd.has(state);

/** Whether more of an order is to come that is not given up yet. */
export const mayNeverCome = (order: Standing): boolean => isAwaited(order) && !isLost(order);

/** Where an order stands, in words; how many of its parcels never came is told beside where the others are. */
export function orderStateText(order: Standing): string {
  if (order.state === 'refunded') return words.orderState.refunded;
  if (isLost(order)) return words.ordersPage.lost;
  const lost = order.shipments.filter(({ state }) => state === 'lost').length;
  if (lost === 0) return words.orderState[order.state];
  const areOthersHere = order.shipments.every(({ state }) => state === 'lost' || state === 'delivered');
  return words.ordersPage.partLost(words.orderState[areOthersHere ? 'delivered' : order.state], lost);
}
