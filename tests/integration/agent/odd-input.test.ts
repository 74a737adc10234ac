import { readFileSync } from 'node:fs';
import path from 'node:path';
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

test('a day on which nobody orders is refused by its name, and the first and the last possible are taken', async () => {
  const at = (placedOn: string) => ({ vendor: 'Shop', placedOn });
  for (const day of ['1800-01-01', '1969-12-31', '2027-03-03', '2056-03-01']) {
    const bounds = { from: '1970-01-01', until: '2027-03-02' };
    const refused = { code: 'order_day_beyond', details: { fields: ['placedOn'], on: day, ...bounds } };
    expect(await person.refused('order.record', at(day))).toMatchObject(refused);
    expect(await person.refused('order.record', { order: 'NB-9', placedOn: day })).toMatchObject(refused);
    expect(await person.refused('quick.record', { order: at(day) })).toMatchObject(refused);
  }
  for (const day of ['1970-01-01', '1996-03-02', '2027-03-02']) await person.does('order.record', at(day));
});

test('orders of the nineties are read from files as they ever were', async () => {
  const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../../fixtures', name), 'utf8');
  const brought = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const mail = fixture('mail/amazon-us-ordered.eml').replace('Fri, 08 Mar 2024', 'Fri, 08 Mar 1996');
  const csv = fixture('csv/amazon-order-history.csv').replaceAll('2026-03-02', '1996-03-02');
  const files = [brought('ordered.eml', mail), brought('Retail.OrderHistory.1.csv', csv)];
  await person.does('documents.import', { files });
  const { items } = await person.does('orders.list', { until: '1996-12-31' });
  expect(items.map(({ placedOn }) => placedOn)).toContain('1996-03-02');
  expect(items.map(({ placedOn }) => placedOn)).toContain('1996-03-08');
});
