// What was learnt when: undo of any transaction, undoing an undo, and what imports came to.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

const history = async () => (await person.does('transactions.list', {})).items;
const mail = (name: string) => ({
  name: `${name}.eml`,
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/e2e', `${name}.eml`))),
});

test('any transaction is taken back, from under later ones too, and undoing the undo brings it back', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01', { until: '2026-03-04' });
  await person.at('2026-03-05').does('outcome.record', { order: 'NB-1', on: '2026-03-05' });
  await person.does('party.record', { name: 'Northlight', country: 'DE' });
  const [described, outcome, promise, order] = await history();
  expect([described, outcome, promise, order].map((item) => item?.about)).toEqual([
    'Northlight',
    ...Array.from({ length: 3 }, () => 'Northlight NB-1'),
  ]);
  expect([outcome?.event, promise?.event]).toEqual(['delivered', null]);
  const missed = await person.does('orders.list', {});
  expect(missed.items).toMatchObject([{ verdict: 'missed' }]);

  const { undone } = await person.does('transactions.undo', { transactions: [promise?.id ?? ''] });
  expect(undone).toMatchObject([{ id: promise?.id, kind: 'expectation_recorded', retracted: true }]);
  expect((await person.does('orders.list', {})).items).toMatchObject([{ verdict: null, state: 'delivered' }]);
  const [undo] = await history();
  expect(undo).toMatchObject({
    kind: 'undone',
    undoes: [{ id: promise?.id, kind: 'expectation_recorded', about: 'Northlight NB-1' }],
  });
  expect(await person.does('transactions.show', { id: promise?.id ?? '' })).toMatchObject({ takenBackBy: undo?.id });

  await person.does('transactions.undo', { transactions: [undo?.id ?? ''] });
  expect(await person.does('orders.list', {})).toEqual(missed);
  const [redo] = await history();
  expect(redo).toMatchObject({ kind: 'redone', undoes: [{ id: promise?.id, kind: 'expectation_recorded' }] });
  await person.does('transactions.undo', { transactions: [redo?.id ?? ''] });
  expect((await history())[0]).toMatchObject({ kind: 'undone', undoes: [{ id: promise?.id }] });
  expect((await person.does('orders.list', {})).items).toMatchObject([{ verdict: null }]);

  const ids = [described, outcome, order].map((item) => item?.id ?? '');
  await person.does('transactions.undo', { transactions: ids });
  // What is gone keeps its name.
  const [all, ...before] = await history();
  expect(all?.undoes.map(({ about }) => about)).toEqual(['Northlight', 'Northlight NB-1', 'Northlight NB-1']);
  expect(before.find(({ id }) => id === order?.id)).toMatchObject({ about: 'Northlight NB-1', retracted: true });
  expect(await person.does('orders.list', {})).toEqual({ items: [], next: null });
  expect(await person.refused('transactions.undo', { transactions: [order?.id ?? ''] })).toMatchObject({
    code: 'taken_back_already',
    message: expect.stringContaining('taken back already') as string,
  });
  expect(await person.refused('transactions.undo', { transactions: ['nothing'] })).toMatchObject({ code: 'not_found' });
});

test('a transaction tells its facts by pages, its documents, and what came later of the same records', async () => {
  await person.does('documents.import', { files: [mail('fernhill-ordered'), mail('fernhill-shipped')] });
  await person.at('2026-03-12').does('outcome.record', { order: 'FH-70315', on: '2026-03-12' });
  const [outcome, imported] = await history();
  const id = imported?.id ?? '';
  expect(imported).toMatchObject({ kind: 'documents_imported', documents: 2 });
  const story = await person.does('transactions.show', { id });
  expect(story.documents.map(({ name }) => name).sort()).toEqual(['fernhill-ordered.eml', 'fernhill-shipped.eml']);
  const { kinds } = story;
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(imported?.factCount);
  expect(story.later).toMatchObject({ count: 1, items: [{ id: outcome?.id, kind: 'outcome_recorded' }] });
  const facts: string[] = [];
  const told: Record<string, number> = {};
  for (let after: string | null = null, more = true; more;) {
    const page: { items: { fact: string; kind: string }[]; next: string | null } = await person.does(
      'transactions.facts',
      {
        id,
        limit: 2,
        after,
      },
    );
    facts.push(...page.items.map(({ fact }) => fact));
    for (const { kind } of page.items) told[kind] = (told[kind] ?? 0) + 1;
    after = page.next;
    more = after !== null;
  }
  expect(new Set(facts).size).toBe(imported?.factCount);
  expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual(told);
  expect(await person.refused('transactions.show', { id: 'nothing' })).toMatchObject({ code: 'not_found' });
});

test('what is said of an order that is taken back keeps its name, and a complaint is told as one', async () => {
  await person.does('documents.import', { files: [mail('fernhill-ordered')] });
  await person.does('outcome.record', { order: 'FH-70315', event: 'delivered' });
  await person.does('outcome.record', { order: 'FH-70315', event: 'delivered', inFull: false, problem: 'Chipped' });
  const [complaint, , imported] = await history();
  expect(complaint).toMatchObject({ event: 'not_as_ordered', about: 'Fernhill Supplies FH-70315' });
  await person.does('transactions.undo', { transactions: [imported?.id ?? ''] });
  const [, ...later] = await history();
  expect(later.slice(0, 2).map(({ event, about }) => [event, about])).toEqual([
    ['not_as_ordered', 'Fernhill Supplies FH-70315'],
    ['delivered', 'Fernhill Supplies FH-70315'],
  ]);
});

test('what an import came to is remembered, with each file that failed, also where nothing was kept', async () => {
  const broken = { name: 'photo.bin', bytes: new Uint8Array([1, 2, 3]) };
  const empty = { name: 'empty.eml', bytes: new Uint8Array() };
  await person.does('documents.import', { files: [mail('fernhill-ordered'), broken, empty] });
  await person.does('documents.import', { files: [broken] });
  const { items } = await person.does('imports.list', {});
  expect(items).toMatchObject([
    { transaction: null, result: { documents: 1, read: 0, failed: [{ file: 'photo.bin', code: 'unknown_format' }] } },
    {
      transaction: { retracted: false },
      result: { documents: 3, read: 1, failed: [{ file: 'photo.bin' }, { file: 'empty.eml', code: 'empty' }] },
    },
  ]);
  await person.does('transactions.undo', { transactions: [items[1]?.transaction?.id ?? ''] });
  expect((await person.does('imports.list', {})).items[1]).toMatchObject({ transaction: { retracted: true } });
  expect(await person.does('orders.list', {})).toEqual({ items: [], next: null });
  const page = await person.does('imports.list', { limit: 1 });
  expect((await person.does('imports.list', { limit: 1, after: page.next })).items).toHaveLength(1);
});

test('the examples are known as such, and go and come as one; what the person adds among them is theirs', async () => {
  person.at('2026-03-12');
  expect(await person.does('demo.show', {})).toEqual({ transactions: [] });
  await person.does('demo.fill', {});
  const { transactions } = await person.does('demo.show', {});
  const told = await person.does('transactions.list', { limit: 1000 });
  expect(transactions.toSorted()).toEqual(told.items.map(({ id }) => id).toSorted());
  await person.does('order.record', { vendor: 'Fernhill Supplies', orderNumber: 'FH-1' });

  // One that was taken back alone before is no obstacle.
  await person.does('transactions.undo', { transactions: transactions.slice(-1) });
  const rest = await person.does('demo.show', {});
  expect(rest.transactions).toEqual(transactions.slice(0, -1));
  await person.does('transactions.undo', rest);
  expect(await person.does('demo.show', {})).toEqual({ transactions: [] });
  const { items } = await person.does('orders.list', {});
  expect(items.map(({ orderNumber }) => orderNumber)).toEqual(['FH-1']);

  // The history tells it in one line, and of the examples nothing more.
  const [removal, ...others] = await history();
  expect(removal?.undoes).toMatchObject([{ isDemo: true, about: null }]);
  expect(others.map(({ isDemo }) => isDemo)).toEqual([false, false]);
  await person.does('transactions.undo', { transactions: [removal?.id ?? ''] });
  expect(await person.does('demo.show', {})).toEqual(rest);
});

test('examples can be had again beside one’s own, and go again as a whole', async () => {
  await person.at('2026-03-12').does('order.record', { vendor: 'Fernhill Supplies', orderNumber: 'FH-1' });
  expect(await person.refused('demo.fill', {})).toMatchObject({ code: 'not_empty' });
  const own = await person.does('orders.list', {});
  const standings = await person.does('standings.list', { role: 'vendor' });
  for (const orders of [61, 61]) {
    expect(await person.does('demo.fill', { beside: true })).toMatchObject({ orders });
    expect(await person.refused('demo.fill', { beside: true })).toMatchObject({ code: 'not_empty' });
    expect((await person.does('orders.list', { search: 'NB-20533' })).items).toHaveLength(1);
    await person.does('transactions.undo', await person.does('demo.show', {}));
    expect(await person.does('orders.list', {})).toEqual(own);
    expect(await person.does('standings.list', { role: 'vendor' })).toEqual(standings);
  }
});

test('what is said of one order is told as of one', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01', { until: '2026-03-04' });
  await orders(person, 'Northlight', 'NB-2', '2026-03-01', { until: '2026-03-04' });
  const latest = async () => (await history())[0]?.kind;
  await person.at('2026-03-05').does('orders.record', { orders: ['NB-1'], event: 'delivered' });
  expect(await latest()).toBe('outcome_recorded');
  await person.does('orders.record', { orders: ['NB-1'], project: 'Kitchen' });
  expect(await latest()).toBe('order_corrected');
  await person.does('orders.record', { orders: ['NB-1', 'NB-2'], project: 'Garden' });
  expect(await latest()).toBe('orders_changed');
});
