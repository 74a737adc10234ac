// What the desktop tells as news, of an agent that has more of a sort than Today shows at once.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Notice } from '../../../shared/api.ts';
import { type News, newsOf, untold } from '../../../electron/shell/news.ts';
import { watchToday } from '../../../electron/shell/watch.ts';
import { Person, orders } from './person.ts';

let person: Person;
let told: readonly string[] | null;
beforeEach(async () => {
  person = new Person();
  told = null;
  await person.does('settings.change', { notifications: true });
});
afterEach(() => person.leaves());

/** What would be told now, as by a desktop that is started on what it told before. */
function looked(today: string): Promise<readonly News[]> {
  return new Promise((resolve) => {
    const agent = { call: person.agent.call.bind(person.agent), onNotice: () => () => {} };
    watchToday(agent, ({ board }) => {
      const found = untold(newsOf(board?.groups.flatMap(({ items }) => items) ?? [], today), told);
      told = found.told;
      resolve(found.fresh);
    });
  });
}
const links = (news: readonly News[]): unknown[] => news.map(({ link }) => link?.ref).toSorted();

/** More than the board shows of a sort. */
const many = 60;

test('each thing is told once, however many there are, and none of what was there before', async () => {
  person.at('2026-03-01');
  const ids: string[] = [];
  for (let at = 0; at < many; at += 1)
    ids.push(await orders(person, 'Northlight', `O-${at}`, '2026-03-01', { until: '2026-03-05', basis: 'promised' }));
  const early = await orders(person, 'Northlight', 'E-1', '2026-03-01', { until: '2026-03-02', basis: 'promised' });
  expect(await looked('2026-03-01')).toEqual([]);

  person.at('2026-03-05');
  const coming = await looked('2026-03-05');
  expect(links(coming)).toEqual([...ids, early].toSorted());
  expect(await looked('2026-03-05')).toEqual([]);

  person.at('2026-03-06');
  expect(links(await looked('2026-03-06'))).toEqual(ids.toSorted());
  expect(await looked('2026-03-06')).toEqual([]);
  // One that stood among the first is settled: those that take its place were told.
  await person.does('outcome.record', { order: ids.at(-1) ?? '', on: '2026-03-06' });
  expect(await looked('2026-03-06')).toEqual([]);
  // Behind all others, and new all the same.
  const late = await orders(person, 'Northlight', 'L-1', '2026-02-20', { until: '2026-02-25', basis: 'promised' });
  expect(links(await looked('2026-03-06'))).toEqual([late]);
});

test('two parcels of one order are told each by itself', async () => {
  const order = await orders(person.at('2026-03-01'), 'Northlight', 'O-1', '2026-03-01');
  expect(await looked('2026-03-01')).toEqual([]);
  for (const trackingNumber of ['1Z999AA10123456784', '1Z999AA10123456785']) {
    await person.does('shipment.record', { order, carrier: 'UPS', trackingNumber, event: 'ready_for_pickup' });
    expect(links(await looked('2026-03-01'))).toEqual([order]);
  }
});

test('what changes while pages are read is looked at again, and nothing is told in between', async () => {
  person.at('2026-03-10');
  const late = (number: string) =>
    orders(person, 'Northlight', number, '2026-03-01', { until: '2026-03-05', basis: 'promised' });
  for (let at = 0; at < many; at += 1) await late(`O-${at}`);
  const counts = await new Promise<readonly unknown[]>((resolve) => {
    let changed: ((notice: Notice) => void) | null = null;
    let isFirst = true;
    const call = async (operation: string, input: unknown) => {
      const result = await person.agent.call(operation, input);
      if (operation === 'today.sort' && isFirst) {
        isFirst = false;
        await late('O-new');
        changed?.({ type: 'changed', version: 2 });
      }
      return result;
    };
    const onNotice = (listener: (notice: Notice) => void) => {
      changed = listener;
      return () => {};
    };
    watchToday({ call, onNotice }, ({ board }) => resolve(board?.groups.map(({ items }) => items.length) ?? []));
  });
  expect(counts).toEqual([many + 1]);
});
