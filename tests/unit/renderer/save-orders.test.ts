// Orders as lines of a table that any spreadsheet opens, and none is tricked by.
import { expect, test, vi } from 'vitest';
import { csvLine } from '../../../shared/csv.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { orderLine } = await import('../../../renderer/state/save-orders.ts');

const order: OrderListItem = {
  id: 'x',
  vendor: { id: 'v', name: '=HYPERLINK("http://evil.example","Shop, \\"cheap\\"")' },
  orderNumber: '+0012',
  placedOn: '2026-03-01',
  project: null,
  total: { amountMinor: 123_450, currency: 'EUR' },
  itemCount: 1,
  firstItem: null,
  state: 'delivered',
  shipments: [],
  verdict: 'missed',
  gapDays: -2,
  dueOn: null,
};
const delivery = { order: 'x', promised: { from: null, until: '2026-03-03' }, arrivedOn: '2026-03-06' };

test('a line holds dates and amounts as programs read them', () => {
  expect(orderLine(order, delivery)).toEqual([
    '+0012',
    order.vendor?.name,
    '2026-03-01',
    null,
    '2026-03-03',
    '2026-03-06',
    'Missed',
    -2,
    '1234.50',
    'EUR',
  ]);
  const yen = { ...order, total: { amountMinor: 1500, currency: 'JPY' } };
  expect(orderLine(yen, delivery)[8]).toBe('1500');
});

test('of an order without a promise the day its last parcel came is told', () => {
  const parcel = { id: 's', carrier: null, trackingNumbers: [], shippedOn: null, state: 'delivered' as const };
  const shipments = ['2026-03-04', '2026-03-02'].map((deliveredOn) => ({ ...parcel, deliveredOn }));
  expect(orderLine({ ...order, shipments }, undefined)[5]).toBe('2026-03-04');
  expect(orderLine({ ...order, shipments, state: 'shipped' }, undefined)[5]).toBeNull();
});

test('what a spreadsheet would run is no formula any more, and quotes hold together', () => {
  const [number, vendor] = csvLine(orderLine(order, delivery)).split(/,(?=")/);
  expect(number).toBe("'+0012");
  expect(vendor).toMatch(/^"'=HYPERLINK\(""http/);
  expect(csvLine(['a\nb', '@x', '-1', null, -1, 'plain'])).toBe(`"a\nb",'@x,'-1,,-1,plain`);
});
