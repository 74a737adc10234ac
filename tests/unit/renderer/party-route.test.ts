import { expect, test } from 'vitest';
import { groupRoute, partyGroupOf, routeOfParty } from '../../../renderer/state/party-route.ts';
import { pathOf, routeOf } from '../../../renderer/state/route.ts';
import type { Role } from '../../../shared/model/index.ts';

const listed = (...roles: Role[]) => pathOf(routeOfParty({ id: 'p', roles }));

test('whatever its roles, a party is listed somewhere', () => {
  expect(listed('vendor', 'carrier')).toBe('/vendors/p');
  expect(listed('carrier', 'service')).toBe('/couriers/p');
  expect(listed('peer')).toBe('/vendors/p/peer');
  expect(listed('adviser', 'maker')).toBe('/vendors/p/maker');
  expect(listed()).toBe('/vendors/p/everyone');
});

test('the address keeps whom the list shows', () => {
  const route = routeOf(pathOf(groupRoute('peer', null)));
  expect(route).toEqual({ screen: 'vendors', ref: null, find: 'peer' });
  expect(partyGroupOf('peer')).toBe('peer');
  expect(partyGroupOf('nonsense')).toBe('vendor');
});
