import { expect, test } from 'vitest';
import { isParcelMeant, parcelName, parcelOfOrder } from '../../../renderer/state/parcel-words.ts';
import type { ShipmentListItem } from '../../../shared/model/index.ts';

const parcel: ShipmentListItem = {
  id: 's',
  carrier: { id: 'c', name: 'Royal Mail' },
  trackingNumbers: ['1550 7341-826'],
  shippedOn: null,
  deliveredOn: null,
  state: 'shipped',
  orders: [],
  service: null,
  verdict: null,
  performerVerdict: null,
};

test('a parcel of an order goes by its number, else by its courier, in the words of the window', () => {
  expect(parcelOfOrder(parcel)).toBe('1550 7341-826');
  expect(parcelOfOrder({ ...parcel, trackingNumbers: [] })).toBe('Royal Mail');
  expect(parcelOfOrder({ carrier: null, trackingNumbers: [] })).toBe('Parcel');
});

test('digits that follow letters are enough to know a parcel by', () => {
  const numbered = { ...parcel, trackingNumbers: ['1Z999AA10123456784'] };
  for (const typed of ['10123456784', '1012 345']) expect(isParcelMeant(numbered, typed), typed).toBe(true);
  expect(isParcelMeant(numbered, '0123456784')).toBe(false);
});

test('a parcel of no known order is found by its courier and its number, however that is typed', () => {
  expect(parcelName(parcel)).toBe('Royal Mail 1550 7341-826');
  for (const typed of ['roy', 'mail royal', '15507341', '1550 73', '1550-7341-826'])
    expect(isParcelMeant(parcel, typed), typed).toBe(true);
  const accented = { ...parcel, carrier: { id: 'c', name: 'Köln-Kurier' } };
  for (const typed of ['koln', 'KÖLN 1550', 'kurier', 'kurier, köln'])
    expect(isParcelMeant(accented, typed), typed).toBe(true);
  for (const typed of ['ups', '7341826', 'oyal']) expect(isParcelMeant(parcel, typed), typed).toBe(false);
});
