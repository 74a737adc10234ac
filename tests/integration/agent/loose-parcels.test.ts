// Parcels of which no order is known: listed by themselves until they belong to one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Person, orders } from './person.ts';

test('parcels of which no order is known are listed by themselves, until they belong to one', async () => {
  const person = new Person().at('2024-03-14');
  const order = await orders(person, 'Northlight', 'NB-1', '2024-03-14');
  await person.does('shipment.record', { order, carrier: 'UPS', trackingNumber: '1Z999AA10123456784' });
  const loose = async () =>
    (await person.does('shipments.list', { isLoose: true })).items.map(({ trackingNumbers }) => trackingNumbers[0]);
  expect(await loose()).toEqual([]);
  const mail = readFileSync(path.join(import.meta.dirname, '../../fixtures/mail/ups-delivered.eml'));
  await person.does('documents.import', { files: [{ name: 'ups.eml', bytes: new Uint8Array(mail) }] });
  const [number = ''] = await loose();
  expect(number).not.toBe('');
  await person.does('shipment.record', { order, carrier: 'UPS', trackingNumber: number });
  expect(await loose()).toEqual([]);
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});
