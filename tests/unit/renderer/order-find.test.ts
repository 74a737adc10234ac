import { expect, test } from 'vitest';
import { findOf, findText, sortedBy } from '../../../renderer/state/order-find.ts';
import { pathOf, routeOf } from '../../../renderer/state/route.ts';

test('what narrows the list stands in the address and is read from it again', () => {
  const find = {
    search: 'a/b & c?',
    verdict: 'missed',
    vendor: 'Fern & Hill / Söhne',
    since: '2026-03-01',
    sort: 'gap',
  } as const;
  const route = { screen: 'orders', ref: 'x y', find: findText(find) } as const;
  expect(routeOf(pathOf(route))).toEqual(route);
  expect(findOf(findText(find))).toEqual(find);
  expect(pathOf({ screen: 'orders', ref: null, find: findText({ sort: 'total' }) })).toBe('/orders//sort=total');
  expect(routeOf('/orders//sort=total')).toEqual({ screen: 'orders', ref: null, find: 'sort=total' });
});

test('what is not ours in an address is passed over, and what is usual is not written', () => {
  expect(findOf('verdict=great&state=7&since=yesterday&sort=colour&direction=up&vendor=&party=x')).toEqual({});
  expect(findText({ search: ' ', sort: 'placed', direction: 'descending', vendor: '' })).toBe('');
});

test('sorting by the same column turns round', () => {
  const once = sortedBy({}, 'total');
  expect(once).toEqual({ sort: 'total', direction: 'descending' });
  expect(sortedBy(once, 'total')).toEqual({ sort: 'total', direction: 'ascending' });
  expect(findText(sortedBy(sortedBy(once, 'total'), 'placed'))).toBe('');
});
