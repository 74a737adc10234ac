// What is asked while a long import runs.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amazonHistory } from '../../bench/amazon-history.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

const bytes = new TextEncoder().encode([...amazonHistory(4200)].join(''));

test('queries see the chain as it was, commands and the check wait their turn', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01', { until: '2026-03-03' });
  const running = person.does('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const checked = person.does('chain.check', {});
  const seen = await person.does('orders.list', { limit: 1000 });
  const recorded = person.does('order.record', { vendor: 'Northlight', orderNumber: 'NB-2' });
  expect(seen.items).toHaveLength(1);
  expect((await running).orders.new).toBeGreaterThan(3900);
  expect(await checked).toMatchObject({ ok: true, findings: [] });
  await recorded;
  expect((await person.order('NB-2')).vendor?.name).toBe('Northlight');
});

test('an import that is stopped half-way through a large table keeps nothing of it', async () => {
  const before = await person.does('transactions.list', {});
  const running = person.does('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await person.does('documents.stopImport', {});
  expect(await running).toMatchObject({ facts: 0, failed: [{ file: 'history.csv', code: 'stopped' }] });
  expect(await person.does('transactions.list', {})).toEqual(before);
  expect(await person.findings()).toEqual([]);
  await orders(person, 'Northlight', 'NB-3', '2026-03-01');
  expect((await person.does('orders.list', {})).items).toHaveLength(1);
});
