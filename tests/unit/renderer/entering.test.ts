import { describe, expect, test } from 'vitest';
import { itemOf } from '../../../renderer/screens/entering/item-line.ts';
import { emptyWindow, readingPromise, windowOf } from '../../../renderer/screens/entering/window-fields.tsx';
import { firstAwaited, hasArrived, lastArrived } from '../../../renderer/screens/entering/parcel-meant.ts';
import { meantOf, suggestionsOf } from '../../../renderer/ui/suggest-input.tsx';

describe('the window that the fields say', () => {
  const reading = readingPromise('2026-03-01'); // A Sunday.
  const of = (fields: Partial<typeof emptyWindow>) => windowOf({ ...emptyWindow, ...fields }, reading);

  test('on a day, by a day, between two', () => {
    expect(of({ until: 'wed' }).window).toEqual({ from: '2026-03-04', until: '2026-03-04' });
    expect(of({ until: 'wed', precision: 'by' }).window).toEqual({ from: null, until: '2026-03-04' });
    expect(of({ from: 'tue', until: 'wed', precision: 'between' }).window).toEqual({
      from: '2026-03-03',
      until: '2026-03-04',
    });
  });

  test('a promise lies on the day it was made or after it', () => {
    expect(of({ until: '3/1' }).window).toEqual({ from: '2026-03-01', until: '2026-03-01' });
    expect(of({ until: '2/28' }).window).toBeNull();
    expect(of({ until: '2/28' }).errors.until).toMatch(/Feb 28.*before.*Mar 1/);
    expect(Object.keys(of({ from: '2/27', until: '2/28', precision: 'between' }).errors)).toEqual(['until']);
    expect(of({ until: '2/28/2027', precision: 'by' }).window).toEqual({ from: null, until: '2027-02-28' });
  });

  test('business days are not counted here, and the field says where they are', () => {
    for (const until of ['3 business days', 'in 5 working days', '3 Werktage', 'in zehn Arbeitstagen'])
      expect(of({ until }).errors.until).toMatch(/^Only quick add counts business days/);
    expect(of({ until: 'soon' }).errors.until).toMatch(/Write a day/);
  });

  test('the field that is wrong is named', () => {
    expect(Object.keys(of({ until: 'soon' }).errors)).toEqual(['until']);
    expect(Object.keys(of({ until: 'wed', precision: 'between' }).errors)).toEqual(['from']);
    expect(Object.keys(of({ from: 'thu', until: 'wed', precision: 'between' }).errors)).toEqual(['until']);
  });
});

test.each([
  ['usb cable', { name: 'usb cable', quantity: 1 }],
  ['2 x usb cable', { name: 'usb cable', quantity: 2 }],
  ['3×mug', { name: 'mug', quantity: 3 }],
  ['0 x mug', { name: '0 x mug', quantity: 1 }],
  ['4 xylophones', { name: '4 xylophones', quantity: 1 }],
  ['  ', null],
])('the line %s', (text, item) => {
  expect(itemOf(text)).toEqual(item);
});

test('suggestions begin with what is written, then contain it, and scroll rather than end', () => {
  expect(suggestionsOf(['Big Cables', 'Cablewright', 'Other'], 'cab')).toEqual(['Cablewright', 'Big Cables']);
  expect(suggestionsOf(['Other'], ' ')).toEqual([]);
  expect(
    suggestionsOf(
      Array.from({ length: 50 }, (_, at) => `Shop ${at}`),
      'shop',
    ),
  ).toHaveLength(40);
});

test('Enter takes the only name that begins with what is written', () => {
  expect(meantOf(['Lindenhof Versand', 'Old Linden'], 'linden')).toBe('Lindenhof Versand');
  expect(meantOf(['Lindenhof Versand', 'Linden'], 'lind')).toBeNull();
  expect(meantOf(['Old Linden'], 'linden')).toBeNull();
  expect(meantOf(['Europe/Berlin', 'Europe/Busingen'], 'berlin', true)).toBe('Europe/Berlin');
  expect(meantOf(['Europe/Berlin', 'Europe/Busingen'], 'eur', true)).toBeNull();
  expect(meantOf(['Lindenhof Versand'], '')).toBeNull();
});

describe('the parcel that is meant', () => {
  const parcel = (id: string, deliveredOn: string | null) => ({
    id,
    carrier: null,
    trackingNumbers: [],
    shippedOn: null,
    deliveredOn,
    state: deliveredOn === null ? ('shipped' as const) : ('delivered' as const),
  });
  const order = (...shipments: ReturnType<typeof parcel>[]) => ({ shipments, state: 'partly_shipped' as const });
  const three = order(parcel('first', '2026-03-04'), parcel('second', '2026-03-06'), parcel('third', null));

  test('arrives: the first that is awaited; is not as ordered: the last that came', () => {
    expect(firstAwaited(three)).toBe('third');
    expect(lastArrived(three)).toBe('second');
    expect(lastArrived(order(parcel('first', null), parcel('second', null)))).toBe('first');
    expect(['second', 'third'].map((id) => hasArrived(three, id))).toEqual([true, false]);
  });

  test('of an order with one is not asked for', () => {
    const one = order(parcel('only', '2026-03-04'));
    expect([firstAwaited(one), lastArrived(one), hasArrived(one, '')]).toEqual(['', '', true]);
  });
});
