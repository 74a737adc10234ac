// Parties: what is known of one and taken back, finding them and their orders by any of their names, their figures.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PartyItem } from '../../../shared/model/index.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

async function party(name: string): Promise<PartyItem> {
  const found = (await person.does('parties.list', { party: name })).items[0];
  if (found === undefined) throw new Error(`no party ${name}`);
  return found;
}
const found = async (search: string): Promise<unknown[]> =>
  (await person.does('orders.list', { search })).items.map(({ orderNumber }) => orderNumber);
const named = async (input: object): Promise<string[]> =>
  (await person.does('parties.list', input)).items.map(({ name }) => name);

test('ways to reach it, roles and hours are added and taken out again, each undone by itself', async () => {
  await orders(person, 'Northlight Books', 'N-1', '2026-03-01');
  const email = { channel: 'email', address: 'help@northlight.example' } as const;
  const phone = { channel: 'phone', address: '+44 20 7946 0123' } as const;
  const { id } = await party('Northlight Books');
  await person.does('party.record', { party: id, contacts: [email, phone], customerNumber: 'K-77', roles: ['maker'] });
  expect(await party(id)).toMatchObject({
    contacts: [email, phone],
    customerNumber: 'K-77',
    roles: ['vendor', 'maker'],
  });
  await person.does('party.record', { party: id, without: { contacts: [email], roles: ['maker'] } });
  expect(await party(id)).toMatchObject({ contacts: [phone], roles: ['vendor'] });
  await person.does('transactions.undo', {});
  expect((await party(id)).contacts).toEqual([email, phone]);
  await person.does('party.record', { party: id, without: { contacts: [phone] }, customerNumber: '' });
  await person.does('party.record', { party: id, contacts: [phone] });
  expect(await party(id)).toMatchObject({ contacts: [email, phone], customerNumber: null });
  const hours = { zone: 'Europe/London', open: [{ weekday: 6, from: '10:00', until: '12:00' }] };
  await person.does('party.record', { party: id, hours });
  expect((await party(id)).hours).toEqual(hours);
  await person.does('party.record', { party: id, hours: null });
  expect((await party(id)).hours).toBeNull();
});

test.each([
  [{ channel: 'email', address: 'help at northlight' }],
  [{ channel: 'phone', address: 'call me' }],
  [{ channel: 'form', address: 'no address' }],
] as const)('%j is refused by its name', async (contact) => {
  const { code, message } = await person.refused('party.record', { name: 'Northlight', contacts: [contact] });
  expect(code).toBe('no_such_address');
  expect(message).toContain(contact.address);
});

test('its hours move the clock of an answer that is awaited', async () => {
  await person.does('party.record', { name: 'Northlight' });
  const { subject } = await person.at('2026-03-06T16:00:00Z').does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
    replyWithinMinutes: 240,
  });
  const until = async () => (await person.expectation(subject.id, 'reply')).original.until;
  expect(await until()).toBe('2026-03-09T12:00:00.000Z');
  const saturdays = { weekday: 6, from: '09:00', until: '11:00' };
  const afternoons = { weekday: 6, from: '14:00', until: '18:00' };
  await person.does('party.record', { name: 'Northlight', hours: { zone: 'UTC', open: [saturdays, afternoons] } });
  expect(await until()).toBe('2026-03-07T16:00:00.000Z');
  const refused = { zone: 'Europe/Atlantis', open: [saturdays] };
  expect((await person.refused('party.record', { name: 'Northlight', hours: refused })).message).toContain('Atlantis');
});

test('orders are found by the new name of their vendor and by the old one, and by a merged one', async () => {
  await orders(person, 'Fernhill Supplies', 'FH-1', '2026-03-01');
  await orders(person, 'Brightaisle', 'BR-1', '2026-03-01');
  const { id } = await party('Fernhill Supplies');
  await person.does('party.record', { party: id, name: 'Moorland Goods' });
  for (const search of ['moor', 'Moorland goods', 'goods thing', 'fernhill', 'moorland fh-1']) {
    expect(await found(search)).toEqual(['FH-1']);
  }
  expect(await found('moorland brightaisle')).toEqual([]);
  const other = await party('Brightaisle');
  await person.does('subjects.join', { subjects: [id, other.id] });
  await person.does('party.record', { party: id, name: 'Moorland Goods' });
  expect((await found('moorland')).toSorted()).toEqual(['BR-1', 'FH-1']);
  expect(await found('brightaisle')).toEqual(expect.arrayContaining(['BR-1']));
});

test('parties are found as one types, and put in order by name, orders or standing, page by page', async () => {
  for (const [vendor, count] of [
    ['Café Łódź', 1],
    ['Northlight Books', 3],
    ['Harbor & Pine', 2],
  ] as const) {
    for (let at = 0; at < count; at += 1) {
      const number = `${vendor.slice(0, 2)}-${at}`;
      await orders(person, vendor, number, '2026-02-01', { basis: 'promised', until: '2026-02-05' });
      await person.does('outcome.record', { order: number, on: vendor.startsWith('Ha') ? '2026-02-12' : '2026-02-05' });
    }
  }
  expect(await named({ search: 'cafe ło' })).toEqual(['Café Łódź']);
  expect(await named({ search: 'pine' })).toEqual(['Harbor & Pine']);
  expect(await named({ search: 'nothing' })).toEqual([]);
  expect(await named({ sort: 'orders' })).toEqual(['Northlight Books', 'Harbor & Pine', 'Café Łódź']);
  expect(await named({ sort: 'standing' })).toEqual(['Northlight Books', 'Café Łódź', 'Harbor & Pine']);
  const first = await person.does('parties.list', { sort: 'orders', limit: 2 });
  expect(await named({ sort: 'orders', limit: 2, after: first.next })).toEqual(['Café Łódź']);
});

test('what was spent with it, a sum a currency, without what was cancelled; and the parcels it carried', async () => {
  const money = (amountMinor: number, currency: string) => ({ total: { amountMinor, currency } });
  await person.does('order.record', { vendor: 'Northlight', orderNumber: 'A', ...money(1000, 'USD') });
  await person.does('order.record', { vendor: 'Northlight', orderNumber: 'B', ...money(250, 'USD') });
  await person.does('order.record', { vendor: 'Northlight', orderNumber: 'C', ...money(99, 'EUR') });
  await person.does('order.record', { vendor: 'Northlight', orderNumber: 'D', ...money(7, 'GBP') });
  await person.does('order.record', { order: 'D', cancelledOn: '2026-03-01', cancelledBy: 'person' });
  await person.does('shipment.record', { order: 'A', carrier: 'UPS', trackingNumber: '1Z0' });
  expect((await person.does('parties.figures', { party: 'Northlight' })).spent).toEqual([
    { amountMinor: 1250, currency: 'USD' },
    { amountMinor: 99, currency: 'EUR' },
  ]);
  expect((await person.does('parties.figures', { party: 'UPS' })).parcelCount).toBe(1);
});
