import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

test('what was reported last is what decided the state of an order', async () => {
  await orders(person, 'Northlight', 'NB-9', '2026-03-01', { from: '2026-03-04', until: '2026-03-04' });
  await person.does('shipment.record', { order: 'NB-9', carrier: 'USPS', shippedOn: '2026-03-02' });
  await person.at('2026-03-10').does('outcome.record', { order: 'NB-9', on: '2026-03-04' });
  const { value, evidence } = await person.does('story.why', { ref: 'NB-9', field: 'state' });
  expect(value).toBe('delivered');
  expect(evidence.filter(({ decisive }) => decisive).map(({ kind }) => kind)).toEqual(['delivery.observed']);
});
