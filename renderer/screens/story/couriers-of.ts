import type { ExpectationItem, OrderListItem, Reference, ShipmentState } from '../../../shared/model/index.ts';

export interface CourierOfOrder {
  readonly key: string;
  readonly courier: Reference;
  /** Where it is with what it carries; null where no parcel is known to be its. */
  readonly state: ShipmentState | null;
  /** The parcel that it is named with. */
  readonly parcel: string | null;
  /** What it is judged by; null where nothing was promised. */
  readonly expectation: ExpectationItem | null;
}

type Shipment = OrderListItem['shipments'][number];

/** What a courier still carries tells of it before what it lost, and that before what it has brought. */
const tellingOf = (shipments: readonly Shipment[]): Shipment | undefined =>
  shipments.find(({ state }) => state !== 'delivered' && state !== 'lost') ??
  shipments.find(({ state }) => state === 'lost') ??
  shipments[0];

/** Who carries an order: those judged by its deliveries, then those whose parcels nothing was promised of. */
export function couriersOf(order: OrderListItem, expectations: readonly ExpectationItem[]): readonly CourierOfOrder[] {
  const judged = expectations.flatMap((expectation): CourierOfOrder[] => {
    const { id, kind, performing, shipment } = expectation;
    if (kind !== 'delivery' || performing === null) return [];
    const parcel =
      order.shipments.find((each) => each.id === shipment?.id) ??
      tellingOf(order.shipments.filter(({ carrier }) => carrier?.id === performing.id));
    return [{ key: id, courier: performing, state: parcel?.state ?? null, parcel: shipment?.id ?? null, expectation }];
  });
  const rest = order.shipments.filter(
    ({ carrier }) => carrier !== null && judged.every(({ courier }) => courier.id !== carrier.id),
  );
  const others = [...Map.groupBy(rest, ({ carrier }) => carrier?.id).values()].flatMap((shipments) => {
    const parcel = tellingOf(shipments);
    const courier = parcel?.carrier ?? null;
    return parcel === undefined || courier === null
      ? []
      : [{ key: parcel.id, courier, state: parcel.state, parcel: parcel.id, expectation: null }];
  });
  return [...judged, ...others];
}
