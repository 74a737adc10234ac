import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';

/** An order as a sheet about it is headed: vendor and number. */
export function orderTitle({ vendor, orderNumber }: OrderListItem): string {
  return [vendor?.name ?? words.ordersPage.noVendor, orderNumber].filter((part) => part !== null).join(' · ');
}
