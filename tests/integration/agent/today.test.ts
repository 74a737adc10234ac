// Today as a board: what is late and what is to come with their counts, what is late for long apart, settled many at once.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutputOf, TodayItem } from '../../../shared/api.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(async () => {
  await person.leaves();
});

const due = (until: string) => ({ until, basis: 'promised' }) as const;

async function board(): Promise<Record<string, number>> {
  const { groups, older } = await person.does('today.board', {});
  return { ...Object.fromEntries(groups.map(({ reason, count }) => [reason, count])), older: older.count };
}

test('a project stands there when it is due soon or overdue, and no more once it is settled', async () => {
  person.at('2026-03-02');
  const { subject } = await person.does('project.record', { name: 'Kitchen', until: '2026-03-06' });
  await person.does('project.record', { name: 'Attic' });
  await orders(person, 'Northlight', 'O-1', '2026-03-01', due('2026-03-20'));
  await person.does('expectation.record', { order: 'O-1', kind: 'refund', ...due('2026-03-05') });
  expect(await board()).toEqual({ due: 1, older: 0 });
  person.at('2026-03-03');
  const { groups } = await person.does('today.board', {});
  expect(groups).toMatchObject([{ reason: 'due', count: 2, items: [{}, { title: 'Kitchen', due: '2026-03-06' }] }]);
  expect(groups[0]?.items[1]?.project).toEqual({ id: subject.id, name: 'Kitchen' });
  // Friday, and a wish has a business day of grace.
  person.at('2026-03-09');
  expect(await person.does('today.sort', { sort: 'due' })).toMatchObject({
    items: [{ title: 'Kitchen', daysLate: 3 }],
  });
  person.at('2026-03-10');
  expect(await person.does('today.list', {})).toMatchObject([
    { reason: 'overdue', title: 'Kitchen', daysLate: 4, expectation: null },
    { reason: 'overdue', order: { name: 'O-1' } },
  ]);
  await person.does('project.record', { project: subject.id, achieved: true });
  expect(await board()).toEqual({ overdue: 1, older: 0 });
});

test('what is overdue for more than sixty days is counted apart, and listed by pages', async () => {
  person.at('2026-03-01');
  for (const at of [1, 2, 3, 4, 5]) await orders(person, 'Northlight', `O-${at}`, '2026-03-01', due(`2026-03-0${at}`));
  await orders(person, 'Northlight', 'N-1', '2026-03-01', due('2026-05-20'));
  await orders(person, 'Northlight', 'A-1', '2026-03-01', due('2026-05-31'));
  expect(await board()).toEqual({ arriving: 4, older: 0 });
  person.at('2026-05-03');
  expect(await board()).toEqual({ overdue: 2, older: 3 });
  person.at('2026-05-31');
  expect(await board()).toEqual({ overdue: 1, arriving: 1, older: 5 });
  const first = await person.does('today.older', { limit: 2 });
  const second = await person.does('today.older', { limit: 4, after: first.next });
  const dues = [...first.items, ...second.items].map((item) => item.due);
  expect(dues).toEqual(['2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02', '2026-03-01']);
  expect(second.next).toBeNull();
  // The list without groups has them all.
  expect(await person.does('today.list', {})).toHaveLength(7);
});

test('each sort is listed by pages, in the order of the board, whole where the board shows a part', async () => {
  const many = 53;
  person.at('2026-03-01');
  for (let at = 0; at < many; at += 1) {
    const order = await orders(person, 'Northlight', `O-${at}`, '2026-03-01', due(`2026-03-0${3 + (at % 2)}`));
    await person.does('expectation.record', { order, kind: 'refund', ...due('2026-03-03') });
  }
  const whole = async (sort: 'overdue' | 'collect' | 'due' | 'arriving') => {
    const items: TodayItem[] = [];
    for (let after: string | null = null; ;) {
      const page: OutputOf<'today.sort'> = await person.does('today.sort', { sort, after, limit: 20 });
      items.push(...page.items);
      if (page.next === null) return items;
      after = page.next;
    }
  };
  const isPart = async (sorts: readonly (typeof sort)[]) => {
    const { groups } = await person.does('today.board', {});
    expect(groups.map(({ reason }) => reason)).toEqual(sorts);
    for (const { reason, count, items } of groups) {
      expect(items).toHaveLength(50);
      const all = await whole(reason as typeof sort);
      expect(all.slice(0, 50)).toEqual(items);
      expect(all).toHaveLength(count);
      expect(new Set(all.map(({ expectation, shipment }) => (expectation ?? shipment)?.id)).size).toBe(count);
    }
  };
  const sort = 'due' as 'overdue' | 'collect' | 'due' | 'arriving';
  await isPart(['due', 'arriving']);
  for (let at = 0; at < many; at += 1)
    await person.does('shipment.record', { order: `O-${at}`, event: 'ready_for_pickup', on: '2026-03-02' });
  await isPart(['collect', 'due']);
  person.at('2026-03-20');
  await isPart(['overdue', 'collect']);
});

test('what comes goes by the day that is told, not by that with its grace', async () => {
  person.at('2026-03-01');
  // Friday and a business day of grace come to Monday; a word that was given anew; and one that is late within its grace.
  await orders(person, 'Northlight', 'O-1', '2026-03-01', { until: '2026-03-13', basis: 'estimated' });
  await orders(person, 'Northlight', 'O-2', '2026-03-01', due('2026-03-14'));
  const moved = await orders(person, 'Northlight', 'O-3', '2026-03-01', due('2026-03-16'));
  await orders(person, 'Northlight', 'O-4', '2026-03-01', { until: '2026-03-11', basis: 'estimated' });
  await person.does('expectation.record', { order: moved, statedAt: '2026-03-02', ...due('2026-03-12') });
  person.at('2026-03-12');
  const wanted = [
    ['O-4', 1, '2026-03-11'],
    ['O-3', 0, '2026-03-12'],
    ['O-1', 0, '2026-03-13'],
    ['O-2', 0, '2026-03-14'],
  ];
  const told = (items: readonly TodayItem[]) =>
    items.map(({ order, daysLate, due: day }) => [order?.name, daysLate, day]);
  const { groups } = await person.does('today.board', {});
  expect(groups.map(({ reason }) => reason)).toEqual(['arriving']);
  expect(told(groups[0]?.items ?? [])).toEqual(wanted);
  const pages: TodayItem[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: OutputOf<'today.sort'> = await person.does('today.sort', { sort: 'arriving', after, limit: 1 });
    pages.push(...page.items);
    after = page.next;
    more = after !== null;
  }
  expect(told(pages)).toEqual(wanted);
});

test('what comes later than the board looks ahead is counted, and listed by its days', async () => {
  person.at('2026-03-01');
  const order = await orders(person, 'Northlight', 'O-1', '2026-03-01', due('2026-04-20'));
  await person.does('expectation.record', { order, kind: 'refund', ...due('2026-03-20') });
  await orders(person, 'Northlight', 'O-2', '2026-03-01', due('2026-03-03'));
  expect(await person.does('today.board', {})).toMatchObject({ groups: [{ reason: 'arriving', count: 1 }], later: 2 });
  const [first, second] = [
    { reason: 'due', due: '2026-03-20' } as const,
    { reason: 'arriving', due: '2026-04-20' } as const,
  ];
  expect(await person.does('today.sort', { sort: 'later' })).toMatchObject({ items: [first, second], next: null });
  const page = await person.does('today.sort', { sort: 'later', limit: 1 });
  expect(page.items).toMatchObject([first]);
  expect((await person.does('today.sort', { sort: 'later', after: page.next })).items).toMatchObject([second]);
  person.at('2026-03-19');
  expect((await person.does('today.board', {})).later).toBe(1);
});

test('many are given up or let rest in one step, replies and refunds too, and one undo brings all back', async () => {
  person.at('2026-03-01');
  const late = await orders(person, 'Northlight', 'O-1', '2026-03-01', due('2026-03-03'));
  await person.does('expectation.record', { order: late, kind: 'refund', ...due('2026-03-04') });
  await person.does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
    heldAt: '2026-03-01T10:00:00Z',
    replyUntil: '2026-03-03T10:00:00Z',
  });
  person.at('2026-06-01');
  const { items } = await person.does('today.older', {});
  expect(items.map(({ expectation }) => expectation?.kind).sort()).toEqual(['delivery', 'refund', 'reply']);
  const expectations = items.flatMap(({ expectation }) => expectation?.id ?? []);

  const rested = await person.does('outcomes.record', { expectations, as: 'dropped', reason: 'No longer matters' });
  expect(await board()).toEqual({ older: 0 });
  expect((await person.expectation('O-1')).verdict).toBe('dropped');
  await person.does('transactions.undo', { transactions: [rested.transaction] });
  expect(await board()).toEqual({ older: 3 });

  await person.does('outcomes.record', { expectations, as: 'never_came', reason: 'It never came.' });
  expect(await board()).toEqual({ older: 0 });
  const verdicts = await person.does('expectations.list', {});
  expect(verdicts.items.map(({ verdict }) => verdict)).toEqual(['missed', 'missed', 'missed']);
  expect(await person.findings()).toEqual([]);
});

test('one that is not there spoils all, and nothing is kept', async () => {
  person.at('2026-03-01');
  await orders(person, 'Northlight', 'O-1', '2026-03-01', due('2026-03-03'));
  const { id } = await person.expectation('O-1');
  person.at('2026-06-01');
  const refused = await person.refused('outcomes.record', {
    expectations: [id, 'no-such'],
    as: 'dropped',
    reason: 'Gone',
  });
  expect(refused.code).toBe('not_found');
  expect(await board()).toEqual({ older: 1 });
});

test('a parcel without an order is told with its courier', async () => {
  person.at('2024-05-01');
  const mail = readFileSync(path.join(import.meta.dirname, '../../fixtures/mail/usps-expected.eml'));
  await person.does('documents.import', { files: [{ name: 'usps.eml', bytes: new Uint8Array(mail) }] });
  const told = async () => (await person.does('today.list', {})).map(({ title, party }) => [title, party?.name]);
  expect(await told()).toEqual([['9405511899223197428490', 'USPS']]);
  await person.does('shipment.record', { shipment: '9405511899223197428490', event: 'ready_for_pickup' });
  expect(await told()).toContainEqual(['9405511899223197428490', 'USPS']);
});

test('what is overdue goes by the days late that are told, whatever its grace, and what waits names its shop', async () => {
  person.at('2026-03-01');
  // Grace of two business days and a weekend in between.
  await orders(person, 'Northlight', 'O-1', '2026-03-01', { until: '2026-03-06', basis: 'estimated' });
  const question = {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    heldAt: '2026-03-01T10:00:00Z',
  } as const;
  for (const day of ['05', '07', '09'])
    await person.does('interaction.record', { ...question, summary: day, replyUntil: `2026-03-${day}T10:00:00Z` });
  const order = await orders(person, 'Northlight', 'O-2', '2026-03-01', due('2026-03-08'));
  await person.does('shipment.record', { order, trackingNumber: '1', event: 'ready_for_pickup' });
  person.at('2026-03-14');
  const { groups } = await person.does('today.board', {});
  const late = groups.find(({ reason }) => reason === 'overdue')?.items.map(({ daysLate }) => daysLate) ?? [];
  expect(late).toEqual([5, 7, 8, 9]);
  expect(groups.find(({ reason }) => reason === 'collect')?.items).toMatchObject([{ party: { name: 'Northlight' } }]);
  person.at('2026-06-14');
  const older = (await person.does('today.older', {})).items.map(({ daysLate }) => daysLate);
  expect(older).toEqual(older.toSorted((first, second) => first - second));
});
