// What stands under a line of Today: who brings it, and of which order, without saying twice what the title says.
import { expect, test, vi } from 'vitest';
import { english } from '../../../renderer/language/en.ts';
import type { Awaited } from '../../../renderer/state/dialogs.ts';
import { expectation } from './expectation.ts';

vi.stubGlobal('window', { counterpart: { call: () => Promise.reject(new Error('none')), onChanged: () => () => {} } });
const { titleAndUnder, underTitle } = await import('../../../renderer/screens/today/under-title.ts');
const { titleText } = await import('../../../renderer/screens/today/title-text.ts');

const party = { id: 'p', name: 'Nordic Lamps' };

test.each([
  ['Desk lamp', 'Nordic Lamps: Desk lamp', 'Nordic Lamps'],
  ['Desk lamp', 'NL-7', 'Nordic Lamps · NL-7'],
  ['Desk lamp', 'Nordic Lamps: Chair', 'Nordic Lamps · Chair'],
  ['Nordic Lamps', 'Nordic Lamps', ''],
  ['Refund', null, 'Nordic Lamps'],
])('under “%s” of %s', (title, name, under) => {
  const of: Omit<Awaited, 'shipment'> = {
    title,
    order: name === null ? null : { id: 'o', name },
    party,
    broken: null,
    expectation: expectation({}),
  };
  expect(underTitle(of)).toBe(under);
});

test('a parcel to be collected is called by its shop, too', () => {
  const of = { title: 'Desk lamp', order: { id: 'o', name: 'NL-7' }, party, broken: null, expectation: null };
  expect([titleText(of), underTitle(of)]).toEqual(['Desk lamp', 'Nordic Lamps · NL-7']);
});

test.each([
  [
    'Where is the lamp? It was to be here by now.',
    'Where is the lamp? It was to be here by now · Reply from Nordic Lamps',
  ],
  ['Where is the lamp?', 'Where is the lamp? · Reply from Nordic Lamps'],
  ['I wait...', 'I wait... · Reply from Nordic Lamps'],
])('“%s” in a line with who is to answer', (title, line) => {
  const of = { title, order: null, broken: null, expectation: expectation({ kind: 'reply' }) };
  expect(titleAndUnder({ ...of, party })).toBe(line);
  expect(titleAndUnder({ ...of, party: null })).toBe(title);
});

test('money that is late is called a refund, and what a breach calls for by its point and its day', () => {
  const order = { id: 'o', name: 'NL-7' };
  const coat = { title: 'Coat', order, party, broken: null };
  const titles = (['delivery', 'refund', 'return', 'repair'] as const).map((kind) =>
    titleText({ ...coat, expectation: expectation({ kind }) }),
  );
  expect(titles).toEqual(['Coat', 'Refund: Coat', 'Return: Coat', 'Repair: Coat']);
  const words = english.entering.refundOf('$20.00');
  const priced = { ...coat, title: words, expectation: expectation({ kind: 'refund', words }) };
  expect([titleText(priced), underTitle(priced)]).toEqual(['Refund of $20.00', 'Nordic Lamps · NL-7']);
  const breach = {
    title: 'Do not contact me by telephone.',
    order: null,
    party,
    broken: {
      clause: { type: 'ContactPoint', clause: 'contact.phone', channel: 'phone', wanted: false },
      on: '2026-02-16',
    },
    expectation: expectation({ kind: 'other' }),
  } as const;
  expect(titleText(breach)).toBe(english.todayPage.putRight('Contact by telephone'));
  expect(underTitle(breach)).toMatch(/^Nordic Lamps · broken \D*Feb 16/);
});
