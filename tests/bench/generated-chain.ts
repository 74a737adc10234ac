import { hash } from 'node:crypto';
import { addDays } from '../../shared/judge/index.ts';
import {
  type Draft,
  type Mark,
  type PartyRef,
  markOf,
  orderNumberMark,
  partyNameMark,
  trackingMark,
} from '../../shared/model/index.ts';
import { digits, seeded } from './random.ts';

const carriers = ['UPS', 'FedEx', 'USPS', 'DHL', 'OnTrac'] as const;
const things = [
  'Desk lamp',
  'Paper filters',
  'Cable, 2 m',
  'Wool socks',
  'Label roll',
  'Garden twine',
  'Oak shelf',
] as const;

/** The document that all generated facts come from. */
export const generatedDocument = hash('sha256', 'generated chain', 'hex');

const source = (place: string): Draft['source'] => ({ document: generatedDocument, place, quote: null, rank: 30 });

const party = (name: string, mark: Mark): PartyRef => ({ name, marks: [mark] });

/**
 * Facts of a chain of any size: six an order (placed, promised by the vendor, shipped, promised by the carrier, delivered,
 * and every fifth a moved date), over eight years up to `today`, at 300 vendors and five carriers.
 */
export function* generatedChain(orders: number, today: string, seed = 11): Generator<Draft> {
  const random = seeded(seed);
  const vendors = Array.from({ length: 300 }, (_value, index) => {
    const name = `Vendor ${digits(index, 3)}`;
    return party(name, partyNameMark(name));
  });
  const couriers = carriers.map((name) => party(name, markOf('party', 'carrier', name.toLowerCase())));
  for (const [role, list] of [
    ['vendor', vendors],
    ['carrier', couriers],
  ] as const) {
    for (const ref of list)
      yield {
        kind: 'party.described',
        occurred: '2018-01-01T00:00:00Z',
        marks: ref.marks,
        source: source(ref.name),
        body: { name: ref.name, roles: [role] },
      };
  }
  for (let index = 0; index < orders; index += 1) {
    const placedOn = addDays(today, -Math.floor((1 - index / orders) * 8 * 365));
    yield* factsOfOrder(index, placedOn, today, random, vendors, couriers);
  }
}

function* factsOfOrder(
  index: number,
  placedOn: string,
  today: string,
  random: ReturnType<typeof seeded>,
  vendors: readonly PartyRef[],
  couriers: readonly PartyRef[],
): Generator<Draft> {
  const vendor = vendors[Math.floor(random.next() ** 2 * vendors.length)] ?? vendors[0];
  const carrier = couriers[random.below(couriers.length)] ?? couriers[0];
  if (vendor === undefined || carrier === undefined) return;
  const number = `N-${digits(index, 7)}`;
  const tracking = `1Z${digits(random.below(1e9), 9)}${digits(index, 7)}`;
  const order = orderNumberMark(vendor.name, number);
  const at = (day: string, hour: number): string => `${day}T${digits(hour, 2)}:00:00Z`;
  const from = addDays(placedOn, 3);
  const until = addDays(placedOn, 5);
  const shippedOn = addDays(placedOn, 1);
  const price = { amountMinor: 500 + random.below(9000), currency: 'USD' };
  const items = [{ key: '1', name: `${random.pick(things)} no. ${index}`, quantity: 1, price }];
  const place = (name: string): Draft['source'] => source(`${name} ${index}`);
  yield {
    kind: 'order.placed',
    occurred: at(placedOn, 8),
    marks: [order],
    source: place('order'),
    body: { vendor, orderNumber: number, placedOn, items, total: price, country: 'US' },
  };
  yield {
    kind: 'promise.stated',
    occurred: at(placedOn, 9),
    marks: [order],
    source: place('promise'),
    body: { expects: 'delivery', window: { from, until }, basis: 'promised', by: vendor, byRole: 'accountable' },
  };
  const parcel = { orders: [order], carrier, trackingNumbers: [tracking] };
  const marks = [trackingMark(tracking)];
  if (shippedOn > today) return;
  yield {
    kind: 'shipment.reported',
    occurred: at(shippedOn, 10),
    marks,
    source: place('shipped'),
    body: { ...parcel, event: 'shipped', on: shippedOn, items },
  };
  yield {
    kind: 'promise.stated',
    occurred: at(shippedOn, 11),
    marks,
    source: place('carrier'),
    body: {
      ...parcel,
      expects: 'delivery',
      window: { from: until, until },
      basis: 'estimated',
      by: carrier,
      byRole: 'performing',
    },
  };
  if (random.next() < 0.2) {
    yield {
      kind: 'promise.stated',
      occurred: at(addDays(placedOn, 4), 12),
      marks,
      source: place('moved'),
      body: {
        ...parcel,
        expects: 'delivery',
        window: { from: null, until: addDays(until, 2) },
        basis: 'promised',
        by: vendor,
        byRole: 'accountable',
      },
    };
  }
  const deliveredOn = addDays(placedOn, 2 + random.below(6));
  if (deliveredOn > today) return;
  yield {
    kind: 'shipment.reported',
    occurred: at(deliveredOn, 7),
    marks,
    source: place('out'),
    body: { ...parcel, event: 'out_for_delivery', on: deliveredOn },
  };
  if (random.next() < 0.995) {
    yield {
      kind: 'delivery.observed',
      occurred: at(deliveredOn, 15),
      marks,
      source: place('delivered'),
      body: { ...parcel, event: 'delivered', on: deliveredOn },
    };
  }
}
