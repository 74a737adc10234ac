import { expect, test } from 'vitest';
import { couriersOf } from '../../../renderer/screens/story/couriers-of.ts';
import type { ShipmentState } from '../../../shared/model/index.ts';
import { expectation } from './expectation.ts';
import { orderOf } from './order-of.ts';

const ups = { id: 'ups', name: 'UPS' };
const dhl = { id: 'dhl', name: 'DHL' };

const parcel = (id: string, carrier: typeof ups | null, state: ShipmentState) => ({
  id,
  carrier,
  state,
  trackingNumbers: [],
  shippedOn: null,
  deliveredOn: null,
});

const told = (...of: Parameters<typeof couriersOf>) =>
  couriersOf(...of).map(({ courier, state, expectation: judged }) => [courier.name, state, judged !== null]);

test('a courier is told with the state of the parcel that it is judged by', () => {
  const promised = (id: string) => expectation({ id, performing: ups, shipment: { id, name: id } });
  const both = orderOf(parcel('a', ups, 'announced'), parcel('b', ups, 'delivered'));
  expect(told(both, [promised('a'), promised('b')])).toEqual([
    ['UPS', 'announced', true],
    ['UPS', 'delivered', true],
  ]);
});

test('a courier is known by its parcel where nothing was promised, each once, by what it still carries', () => {
  const many = orderOf(parcel('a', ups, 'delivered'), parcel('b', null, 'shipped'), parcel('c', ups, 'shipped'));
  expect(told(many, [])).toEqual([['UPS', 'shipped', false]]);
  const other = expectation({ performing: dhl });
  expect(told(many, [other])).toEqual([
    ['DHL', null, true],
    ['UPS', 'shipped', false],
  ]);
});

test('of a parcel that nobody is named with nobody is told', () => {
  expect(told(orderOf(parcel('a', null, 'shipped')), [expectation({})])).toEqual([]);
});
