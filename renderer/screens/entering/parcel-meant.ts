import type { OrderListItem } from '../../../shared/model/index.ts';

type Parcels = Pick<OrderListItem, 'shipments' | 'state'>;

/** The parcel that an arrival is first taken to be of: the first that is awaited; none where there is no choice. */
export const firstAwaited = ({ shipments }: Parcels): string =>
  shipments.length < 2 ? '' : ((shipments.find(({ deliveredOn }) => deliveredOn === null) ?? shipments[0])?.id ?? '');

/** The one that a complaint is first taken to be of: the last that came. */
export function lastArrived(order: Parcels): string {
  if (order.shipments.length < 2) return '';
  const days = order.shipments.flatMap(({ id, deliveredOn }) => (deliveredOn === null ? [] : [{ id, deliveredOn }]));
  const [last] = days.toSorted((one, other) => (one.deliveredOn < other.deliveredOn ? 1 : -1));
  return last?.id ?? firstAwaited(order);
}

/** Whether a parcel is known to have come; of an order without a choice, whether it has. */
export const hasArrived = ({ shipments, state }: Parcels, parcel: string): boolean =>
  parcel === ''
    ? state === 'delivered' || shipments.some(({ deliveredOn }) => deliveredOn !== null)
    : shipments.some(({ id, deliveredOn }) => id === parcel && deliveredOn !== null);
