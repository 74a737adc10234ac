import type { ShipmentRecord } from '../records.ts';
import { type Parcel, carrierOf, deliveredOf, shippedOf, stateOf, trackingNumbersOf } from './parcels.ts';
import { partyNode } from './party-node.ts';
import { becauseOf, pick } from './pick.ts';

export function foldShipment(parcel: Parcel): ShipmentRecord {
  const { facts } = parcel;
  const carrier = carrierOf(parcel);
  const shippedOn = shippedOf(facts);
  const deliveredOn = deliveredOf(facts);
  const service = pick(facts, (fact) => (fact.kind === 'shipment.reported' ? fact.body.service : undefined));
  const firstOn = facts[0]?.body.on ?? parcel.promises[0]?.occurred.slice(0, 10) ?? '';
  return {
    id: parcel.id,
    orders: parcel.orders,
    carrier: carrier === null ? null : partyNode(carrier.value),
    trackingNumbers: trackingNumbersOf(parcel),
    service: service?.value ?? null,
    shippedOn: shippedOn?.value ?? null,
    deliveredOn: deliveredOn?.value ?? null,
    state: stateOf(facts),
    marked: parcel.marked,
    sortOn: shippedOn?.value ?? firstOn,
    because: becauseOf({
      carrier,
      service,
      shippedOn,
      deliveredOn,
      state: [...facts].reverse(),
      trackingNumbers: facts,
      orders: [...facts, ...parcel.promises].filter(({ body }) => body.orders !== undefined || !parcel.marked),
    }),
  };
}
