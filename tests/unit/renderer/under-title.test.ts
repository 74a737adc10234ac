// What stands under a line of Today: who brings it, and of which order, without saying twice what the title says.
import { expect, test, vi } from 'vitest';
import type { Awaited } from '../../../renderer/state/dialogs.ts';
import { expectation } from './expectation.ts';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { underTitle } = await import('../../../renderer/screens/today/under-title.ts');

test.each([
  ['Desk lamp', 'Nordic Lamps: Desk lamp', 'Nordic Lamps'],
  ['Desk lamp', 'NL-7', 'Nordic Lamps · NL-7'],
  ['Desk lamp', 'Nordic Lamps: Chair', 'Nordic Lamps · Chair'],
  ['Nordic Lamps: order', 'Nordic Lamps: order', ''],
  ['Refund', null, 'Nordic Lamps'],
])('under “%s” of %s', (title, name, under) => {
  const of: Omit<Awaited, 'shipment'> = {
    title,
    order: name === null ? null : { id: 'o', name },
    expectation: expectation({ accountable: { id: 'p', name: 'Nordic Lamps' } }),
  };
  expect(underTitle(of)).toBe(under);
});
