// What is offered as likely the same as a record, before anything is written.
import { expect, test } from 'vitest';
import type { OrderListItem, PartyItem } from '../../../shared/model/index.ts';
import { likelyOrders, likelyParties, likeness } from '../../../renderer/screens/joining/likely.ts';

test.each([
  ['Amazon', 'amazon.co.uk', true],
  ['Greenhalgh Coffee', 'Greenhalg Coffee Ltd', true],
  ['DHL', 'DHL Paket', true],
  ['Fernhill Supplies', 'Fernhill Outlet', true],
  ['The Garden', 'The Cellar', false],
  ['Cellar', 'A dry cellar', true],
  ['Brightaisle', 'DHL', false],
  ['Brightaisle', 'Cablewright', false],
  ['Brightaisle', 'Pocketcase Co.', false],
  ['Greenhalgh Coffee', 'Coffee Works', false],
  ['Store 012', 'Store 021', false],
  ['Store 12 London', 'Store 21 London', false],
  ['Store 012', 'Store 12 Ltd', true],
  ['Fernhill 24', 'Fernhill', true],
])('%s and %s', (one, other, areAlike) => {
  expect(likeness(one, other) >= 0.6).toBe(areAlike);
  expect(likeness(other, one)).toBe(likeness(one, other));
});

const party = (id: string, name: string, address: string | null, role: PartyItem['roles'][number]) =>
  ({
    id,
    name,
    roles: [role],
    contacts: address === null ? [] : [{ channel: 'email', address }],
  }) as unknown as PartyItem;

test('parties of a like name or from the same domain are likely, those in the same role first', () => {
  const known = [
    party('1', 'Fernhill', 'help@fernhill.example', 'vendor'),
    party('2', 'Other', 'help@other.example', 'vendor'),
    party('3', 'Fernhill Freight', null, 'carrier'),
    party('4', 'The Garden People', 'orders@fernhill.example', 'vendor'),
  ];
  expect(likelyParties('1', 'Fernhill', known).map(({ id }) => id)).toEqual(['4', '3']);
  expect(likelyParties('2', 'Other', known)).toEqual([]);
});

const order = (id: string, vendor: string, placedOn: string | null, amountMinor: number) =>
  ({ id, vendor: { id: vendor }, placedOn, total: { amountMinor, currency: 'EUR' }, firstItem: null }) as OrderListItem;

test('orders of the same vendor are likely: for the same sum first, then the nearest day', () => {
  const own = order('1', 'a', '2026-03-05', 500);
  const known = [
    own,
    order('2', 'a', null, 900),
    order('3', 'a', '2026-03-09', 900),
    order('4', 'a', '2026-03-04', 900),
    order('5', 'b', '2026-03-05', 500),
    order('6', 'a', '2026-01-01', 500),
  ];
  expect(likelyOrders(own, known).map(({ id }) => id)).toEqual(['6', '4', '3', '2']);
});
