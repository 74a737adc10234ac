// An order one of whose parcels never came: how it is told beside the others.
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../shared/api.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { couriersOf } from '../../../renderer/screens/story/couriers-of.ts';
import { orderStateText } from '../../../renderer/state/order-words.ts';
import { parcelText } from '../../../renderer/state/parcel-words.ts';
import { orderOf } from './order-of.ts';

const parcel = (id: string, state: OrderListItem['shipments'][number]['state'], numbers: readonly string[] = []) => ({
  id,
  carrier: { id: 'dpd', name: 'DPD' },
  trackingNumbers: [...numbers],
  shippedOn: null,
  deliveredOn: null,
  state,
});
describe('an order’s state', () => {
  test('one of two that is lost is told beside where the other is', () => {
    expect(orderStateText(orderOf(parcel('a', 'lost'), parcel('b', 'shipped')))).toBe('On its way, 1 lost');
  });
  test('nothing is on its way once all others are here', () => {
    expect(orderStateText(orderOf(parcel('a', 'lost'), parcel('b', 'delivered')))).toBe('Delivered, 1 lost');
  });
  test('all lost never came', () => {
    expect(orderStateText(orderOf(parcel('a', 'lost'), parcel('b', 'lost')))).toBe('Never came');
  });
});

test('a courier that still carries one of the parcels is told of that, not of the one it lost', () => {
  expect(couriersOf(orderOf(parcel('a', 'lost'), parcel('b', 'shipped')), [])).toMatchObject([{ state: 'shipped' }]);
  expect(couriersOf(orderOf(parcel('a', 'delivered'), parcel('b', 'lost')), [])).toMatchObject([{ state: 'lost' }]);
});

test('a parcel among several is told by what is in it, who carries it and its number', () => {
  const says = {
    trackingNumbers: ['1Z1'],
    items: [
      { key: 'a', name: 'Lamp' },
      { key: 'b', name: 'Shade' },
    ],
  };
  const evidence = [{ kind: 'shipment.reported', says }] as unknown as Evidence[];
  expect(parcelText(parcel('a', 'shipped', ['1Z1']), 1, evidence)).toBe('Lamp and 1 more · DPD 1Z1');
  expect(parcelText(parcel('b', 'shipped', ['1Z2']), 2, evidence)).toBe('DPD 1Z2');
  expect(parcelText(parcel('c', 'shipped'), 3, evidence)).toBe('Parcel 3, DPD');
});
