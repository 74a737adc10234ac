import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(async () => {
  person = new Person();
  await orders(person, 'Northlight', 'NB-9', '2026-03-01', { from: '2026-03-04', until: '2026-03-04' });
});
afterEach(() => person.leaves());

test('a quantity beyond all sense, and a name of blanks, are refused with the field that is wrong', async () => {
  const items = [{ name: 'Pencil', quantity: Number.MAX_SAFE_INTEGER }];
  expect((await person.refused('order.record', { vendor: 'Shop', items })).message).toContain('quantity');
  expect((await person.refused('order.record', { vendor: ' ' })).message).toContain('vendor');
});

test.each(['__proto__', 'constructor', 'toString'])('%s is no field of a record', async (field) => {
  expect(await person.refused('story.why', { ref: 'NB-9', field })).toMatchObject({ code: 'no_such_field' });
});

test('a page begins only after a key that a page gave', async () => {
  expect(await person.refused('orders.list', { after: '~' })).toMatchObject({ code: 'bad_page_key' });
});
