// The list of orders sorted and narrowed, page by page, against the same orders sorted here.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InputOf, orderSorts } from '../../../shared/api.ts';
import { gapDays as gapBetweenDays, worstFirst } from '../../../shared/judge/index.ts';
import { type OrderListItem, orderStates } from '../../../shared/model/index.ts';
import { orders, Person } from './person.ts';

const person = new Person();
let all: readonly OrderListItem[];

const gapBetween = (window: { from: null; until: string }, on: string) => gapBetweenDays(window, on, on);

const vendors = ['Aster', 'Birch', 'Cedar'] as const;
const currencies = ['EUR', 'USD', 'JPY'] as const;

beforeAll(async () => {
  person.at('2026-03-20');
  for (let at = 0; at < 36; at += 1) {
    const placedOn = `2026-02-${String(1 + (at % 20)).padStart(2, '0')}`;
    const promise = at % 6 === 0 ? null : { until: `2026-03-${String(10 + (at % 17)).padStart(2, '0')}` };
    const id = await orders(person, vendors[at % 3] ?? '', `S-${at}`, placedOn, promise);
    const currency = currencies[at % 5];
    if (currency !== undefined)
      await person.does('order.record', { order: id, total: { amountMinor: 100 * ((at * 7) % 11), currency } });
    if (at % 4 === 1) await person.does('outcome.record', { order: id, on: `2026-03-${10 + (at % 9)}` });
    if (at % 8 === 3) await person.does('outcome.record', { order: id, event: 'never_came' });
    if (at % 9 === 2) await person.does('shipment.record', { order: id, carrier: 'UPS', trackingNumber: `T${at}` });
    if (at % 12 === 5) await person.does('order.record', { order: id, project: 'The shed' });
  }
  all = await pages({});
});
afterAll(() => person.leaves());

async function pages(input: Omit<InputOf<'orders.list'>, 'limit' | 'after'>): Promise<OrderListItem[]> {
  const items: OrderListItem[] = [];
  let after: string | null = null;
  do {
    const page: { items: OrderListItem[]; next: string | null } = await person.does('orders.list', {
      ...input,
      after,
      limit: 7,
    });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

/** What an order is sorted by; null where it has no such thing, which comes last. */
const valueOf: Readonly<Record<(typeof orderSorts)[number], (order: OrderListItem) => number | string | null>> = {
  placed: ({ placedOn }) => placedOn,
  vendor: ({ vendor }) => vendor?.name ?? null,
  total: ({ total }) => total?.amountMinor ?? null,
  state: ({ state }) => orderStates.indexOf(state),
  verdict: ({ verdict }) => (verdict === null ? null : worstFirst.indexOf(verdict)),
  gap: ({ gapDays }) => gapDays,
};

describe.each(orderSorts)('by %s', (sort) => {
  test.each(['ascending', 'descending'] as const)('%s, each order comes once and in its place', async (direction) => {
    const sorted = await pages({ sort, direction });
    expect(sorted.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const values = sorted.map(valueOf[sort]);
    const known = values.filter((value) => value !== null);
    expect(values.slice(0, known.length)).toEqual(known);
    const groups = Map.groupBy(sorted.slice(0, known.length), ({ total }) => (sort === 'total' ? total?.currency : ''));
    for (const group of groups.values()) {
      const own = group.map(valueOf[sort]);
      const sign = direction === 'ascending' ? 1 : -1;
      expect(own).toEqual(
        own.toSorted((one, other) => sign * ((one ?? 0) < (other ?? 0) ? -1 : one === other ? 0 : 1)),
      );
    }
  });

  test('narrowed as well', async () => {
    const sorted = await pages({ sort, vendor: 'birch' });
    expect(sorted.map(({ id }) => id).toSorted()).toEqual(
      all.flatMap(({ id, vendor }) => (vendor?.name === 'Birch' ? [id] : [])).toSorted(),
    );
  });
});

test.each<[string, Omit<InputOf<'orders.list'>, 'limit' | 'after'>, (order: OrderListItem) => boolean]>([
  ['vendor', { vendor: 'Cedar' }, ({ vendor }) => vendor?.name === 'Cedar'],
  ['courier', { carrier: 'UPS' }, ({ shipments }) => shipments.some(({ carrier }) => carrier?.name === 'UPS')],
  ['project', { project: 'the shed' }, ({ project }) => project?.name === 'The shed'],
  ['state', { state: 'delivered' }, ({ state }) => state === 'delivered'],
  ['days', { since: '2026-02-05', until: '2026-02-07' }, ({ placedOn }) => /-0[567]$/.test(placedOn ?? '')],
  [
    'state, verdict and vendor at once',
    { state: 'placed', verdict: 'overdue', vendor: 'Cedar' },
    ({ state, verdict, vendor }) => state === 'placed' && verdict === 'overdue' && vendor?.name === 'Cedar',
  ],
])('narrowed by %s, and summed up', async (_name, input, fits) => {
  const expected = all.filter(fits);
  expect(expected.length).toBeGreaterThan(0);
  expect(await pages(input)).toEqual(expected);
  const { sort: _sort, direction: _direction, ...filter } = input;
  const { count, totals } = await person.does('orders.sum', filter);
  expect(count).toBe(expected.length);
  for (const { amountMinor, currency } of totals) {
    const own = expected.flatMap(({ total }) => (total?.currency === currency ? [total.amountMinor] : []));
    expect(amountMinor).toBe(own.reduce((sum, minor) => sum + minor, 0));
  }
});

test('of one day the order that was recorded later comes first, in every list and on any page', async () => {
  const own = new Person();
  try {
    // At one instant, as when several are entered quickly; then one of an earlier day, and a correction.
    own.at('2026-03-20T09:00:00Z');
    for (let at = 0; at < 9; at += 1) await orders(own, 'Aster', `D-${at}`, '2026-03-19');
    await orders(own.at('2026-03-20T10:00:00Z'), 'Birch', 'D-9', '2026-03-18');
    await own.does('order.record', { order: 'D-3', notes: 'Blue.' });
    const listed = async (input: InputOf<'orders.list'>): Promise<string[]> => {
      const numbers: string[] = [];
      let after: string | null = null;
      do {
        const page: { items: OrderListItem[]; next: string | null } = await own.does('orders.list', {
          ...input,
          after,
          limit: 2,
        });
        numbers.push(...page.items.map(({ orderNumber }) => orderNumber ?? ''));
        after = page.next;
      } while (after !== null);
      return numbers;
    };
    const newest = ['D-8', 'D-7', 'D-6', 'D-5', 'D-4', 'D-3', 'D-2', 'D-1', 'D-0'];
    expect(await listed({})).toEqual([...newest, 'D-9']);
    expect(await listed({ direction: 'ascending' })).toEqual(['D-9', ...newest.toReversed()]);
    expect(await listed({ vendor: 'Aster' })).toEqual(newest);
    expect(await listed({ sort: 'vendor' })).toEqual([...newest, 'D-9']);
    expect(await listed({ sort: 'state' })).toEqual([...newest, 'D-9']);
    expect(await listed({ since: '2026-03-19', until: '2026-03-19' })).toEqual(newest);
    expect(await listed({ until: '2026-03-18' })).toEqual(['D-9']);
    expect(await own.findings()).toEqual([]);
  } finally {
    await own.leaves();
  }
});

test('what is not known is named, and so is a page’s key of another sort', async () => {
  expect((await person.refused('orders.list', { vendor: 'Nobody' })).message).toContain('Nobody');
  expect((await person.refused('orders.list', { project: 'Nothing' })).message).toContain('Nothing');
  const { next } = await person.does('orders.list', { sort: 'total', limit: 1 });
  expect((await person.refused('orders.list', { sort: 'state', after: next })).message).toContain('is not the “next”');
});

describe('several orders at once', () => {
  test('arrive in one transaction, which is taken back as one', async () => {
    const awaited = all.filter(({ verdict, state }) => verdict === 'overdue' && state === 'placed').slice(0, 5);
    const wanted = awaited.map(({ id }) => id);
    await person.does('orders.record', { orders: wanted, event: 'delivered', on: '2026-03-18' });
    const came = await pages({ state: 'delivered' });
    expect(came.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
    await person.does('transactions.undo', { count: 1 });
    expect(await pages({})).toEqual(all);
  });

  test('go into a project that is new', async () => {
    const two = all.slice(0, 2).map(({ id }) => id);
    await person.does('orders.record', { orders: two, project: 'A new one' });
    expect((await pages({ project: 'a new one' })).map(({ id }) => id)).toEqual(two);
    await person.does('transactions.undo', { count: 1 });
  });

  test('a day to come and nothing to say are refused, and nothing is kept', async () => {
    const [first] = all;
    const wanted = [first?.id ?? ''];
    expect((await person.refused('orders.record', { orders: wanted })).message).toContain('event');
    const tomorrow = { orders: wanted, event: 'delivered', on: '2026-03-21' } as const;
    expect((await person.refused('orders.record', tomorrow)).message).toContain('2026-03-21');
    expect(
      (await person.refused('orders.record', { orders: [...wanted, 'nothing'], event: 'delivered' })).message,
    ).toContain('nothing');
    expect(await pages({})).toEqual(all);
    expect(await person.findings()).toEqual([]);
  });
});

test('of several deliveries the one that decides the verdict is told, as the order’s own gap has it', async () => {
  const ids = all.map(({ id }) => id);
  const deliveries = await person.does('orders.deliveries', { orders: ids });
  expect(deliveries).toHaveLength(all.filter(({ verdict }) => verdict !== null).length);
  for (const { order, promised, arrivedOn } of deliveries) {
    const { verdict, gapDays, orderNumber } = all.find(({ id }) => id === order) ?? all[0] ?? expect.fail();
    const gap = arrivedOn === null ? null : gapBetween({ from: null, until: promised.until.slice(0, 10) }, arrivedOn);
    if (verdict === 'met' || (verdict === 'missed' && arrivedOn !== null)) expect(gapDays, orderNumber ?? '').toBe(gap);
    else expect(arrivedOn, orderNumber ?? '').toBeNull();
  }
  const apart = await orders(person, 'Birch', 'S-apart', '2026-02-01', { until: '2026-02-10' });
  await person.does('shipment.record', { order: apart, carrier: 'UPS', trackingNumber: 'T-1' });
  await person.does('expectation.record', { order: apart, shipment: 'T-1', until: '2026-02-04' });
  await person.does('outcome.record', { order: apart, on: '2026-02-09' });
  const { gapDays, verdict } = await person.order('S-apart');
  const [told] = await person.does('orders.deliveries', { orders: [apart] });
  expect({ verdict, gapDays, told }).toEqual({
    verdict: 'missed',
    gapDays: 5,
    told: { order: apart, promised: { from: null, until: '2026-02-04' }, arrivedOn: '2026-02-09' },
  });
});
