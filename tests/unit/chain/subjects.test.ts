// Marks that join late, numbers that are used again, and what the person says is one or not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeId } from '../../../electron/agent/facts/index.ts';
import {
  type Draft,
  type Mark,
  type Rank,
  markOf,
  orderNumberMark,
  partyDomainMark,
  partyNameMark,
  ranks,
  trackingMark,
} from '../../../shared/model/index.ts';
import { told } from './histories.ts';
import { type Act, Ledger, ledgerOf } from './ledger.ts';

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger();
});
afterEach(() => {
  const kept = ledger.tables(true);
  ledger.rebuild();
  const rebuilt = ledger.tables(true);
  ledger.close();
  expect(rebuilt).toEqual(kept);
});

const number = trackingMark('1Z 999 AA1');
const order = orderNumberMark('Northlight', 'NB-1');
const northlight = { name: 'Northlight', marks: [partyNameMark('Northlight')] };
const ups = { name: 'UPS', marks: [partyNameMark('UPS')] };

const document = (hash: string, ...drafts: readonly ((hash: string) => Draft)[]): Act => ({
  document: hash,
  drafts: drafts.map((make) => make(hash)),
});
const said = (...drafts: readonly Draft[]): Act => ({ document: null, drafts });
const delivered =
  (on: string, orders?: readonly Mark[]) =>
  (hash: string): Draft =>
    told(hash, 'delivery.observed', `${on}T15:00:00.000Z`, [number], {
      event: 'delivered',
      on,
      carrier: ups,
      ...(orders === undefined ? {} : { orders: [...orders] }),
    });
const shipped =
  (on: string, orders: readonly Mark[] = [order]) =>
  (hash: string): Draft =>
    told(hash, 'shipment.reported', `${on}T09:00:00.000Z`, [number], {
      event: 'shipped',
      on,
      orders: [...orders],
      carrier: ups,
    });
const placed =
  (on: string, mark: Mark = order, orderNumber = 'NB-1') =>
  (hash: string): Draft =>
    told(hash, 'order.placed', `${on}T08:00:00.000Z`, [mark], { vendor: northlight, orderNumber, placedOn: on });
const promised =
  (at: string, until: string, mark: Mark = order) =>
  (hash: string): Draft =>
    told(hash, 'promise.stated', `${at}T08:00:00.000Z`, [mark], {
      expects: 'delivery',
      window: { from: null, until },
      basis: 'promised',
      byRole: mark === number ? 'performing' : 'accountable',
    });

interface Shipment {
  readonly id: string;
  readonly delivered_on: string | null;
  readonly shipped_on: string | null;
}
const shipments = (): Shipment[] =>
  ledger
    .rows<Shipment>('shipment')
    .toSorted((first, second) => (first.delivered_on ?? '').localeCompare(second.delivered_on ?? ''));

describe('a tracking number that is seen alone first', () => {
  test('is a parcel of its own, judged by what its courier said, until a mail ties it to its order', () => {
    ledger.learn(document('a', promised('2026-03-03', '2026-03-05', number)));
    ledger.learn(document('b', delivered('2026-03-06')));
    const [alone] = shipments();
    expect(alone).toMatchObject({ delivered_on: '2026-03-06' });
    expect(ledger.rows('expectation')).toMatchObject([
      { shipment: alone?.id, order: null, settled: 'missed', performing_settled: 'missed' },
    ]);
    ledger.learn(document('c', placed('2026-03-01'), promised('2026-03-01', '2026-03-07'), shipped('2026-03-02')));
    expect(shipments()).toMatchObject([{ id: alone?.id, delivered_on: '2026-03-06', shipped_on: '2026-03-02' }]);
    expect(ledger.rows('expectation')).toMatchObject([
      { shipment: alone?.id, order: nodeId(order), settled: 'met', performing_settled: 'missed' },
    ]);
    expect(ledger.rows('"order"')).toMatchObject([{ state: 'delivered', settled: 'met' }]);
  });

  test('takes over from the nameless parcel of its order', () => {
    ledger.learn(
      document('a', placed('2026-03-01'), promised('2026-03-01', '2026-03-05'), (hash) =>
        told(hash, 'shipment.reported', '2026-03-02T09:00:00.000Z', [order], { event: 'shipped', on: '2026-03-02' }),
      ),
    );
    expect(ledger.rows('shipment')).toMatchObject([{ marked: 0, state: 'shipped' }]);
    ledger.learn(document('b', shipped('2026-03-02')));
    ledger.learn(document('c', delivered('2026-03-04')));
    expect(ledger.rows('shipment')).toMatchObject([{ marked: 1, state: 'delivered' }]);
    expect(ledger.rows('"order"')).toMatchObject([{ settled: 'met' }]);
  });

  test('goes on alone where the mail that tied it is taken back', () => {
    ledger.learn(document('a', delivered('2026-03-06'), promised('2026-03-03', '2026-03-05', number)));
    const before = ledger.tables();
    const tie = ledger.learn(document('b', placed('2026-03-01'), shipped('2026-03-02')));
    if (tie !== null) ledger.retract(tie);
    const { mark: _marks, ...records } = ledger.tables();
    const { mark: _before, ...expected } = before;
    expect(records).toEqual(expected);
  });

  test('is judged also while only a mail that is gone told of its order', () => {
    const tie = ledger.learn(document('a', placed('2026-03-01')));
    ledger.learn(document('b', shipped('2026-03-02'), promised('2026-03-02', '2026-03-05', number)));
    if (tie !== null) ledger.retract(tie);
    expect(ledger.rows('"order"')).toEqual([]);
    expect(ledger.rows('expectation')).toMatchObject([{ order: null, performing_due_on: '2026-03-05' }]);
  });
});

describe('a number used again two years on', () => {
  const first: Act[] = [
    document('a1', placed('2024-03-01'), promised('2024-03-01', '2024-03-05'), shipped('2024-03-02')),
    document('a2', delivered('2024-03-04')),
  ];
  const other = orderNumberMark('Northlight', 'NB-2');
  const second: Act[] = [
    document(
      'b1',
      placed('2026-03-01', other, 'NB-2'),
      promised('2026-03-01', '2026-03-05', other),
      shipped('2026-03-02', [other]),
    ),
    document('b2', delivered('2026-03-09')),
  ];

  test('is another parcel, whichever is heard of first, with the same ids', () => {
    const orders = [[...first, ...second], [...second, ...first], [...first, ...second].reverse()];
    const tables = orders.map((acts) => {
      const own = ledgerOf(acts);
      const result = own.tables();
      own.close();
      return result;
    });
    expect(tables[0]?.['shipment']).toHaveLength(2);
    expect(tables[0]?.['"order"']).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ order_number: 'NB-1', settled: 'met' }),
        expect.objectContaining({ order_number: 'NB-2', settled: 'missed' }),
      ]),
    );
    expect(tables[1]).toEqual(tables[0]);
    expect(tables[2]).toEqual(tables[0]);
  });

  test.each([
    ['in the order of time', [...first], [...second]],
    ['the later parcel first', [...second], [...first]],
  ] as const)('its ids keep their meaning, heard of %s', (_name, earlier, later) => {
    for (const act of earlier) ledger.learn(act);
    const [given] = shipments();
    const overrule = (id: string): Draft =>
      told(null, 'verdict.overruled', '2026-06-01T10:00:00.000Z', [markOf('shipment', 'id', id)], {
        expects: 'delivery',
        verdict: 'dropped',
        reason: 'I sent it back',
      });
    ledger.learn(said(overrule(given?.id ?? '')));
    const dropped = (): unknown[] => ledger.rows('expectation', `settled = 'dropped'`);
    const before = dropped();
    expect(before).toMatchObject([{ shipment: given?.id }]);
    for (const act of later) ledger.learn(act);
    expect(dropped()).toMatchObject([{ shipment: given?.id }]);
    expect(shipments().map(({ id }) => id)).toContain(given?.id);
    const added = shipments().find(({ id }) => id !== given?.id);
    ledger.learn(said(overrule(added?.id ?? '')));
    expect(dropped()).toHaveLength(2);
    expect(shipments()).toHaveLength(2);
  });

  test('is one parcel while it never falls silent for half a year', () => {
    for (const [index, on] of ['2026-01-10', '2026-05-20', '2026-09-20'].entries())
      ledger.learn(document(`s${index}`, shipped(on)));
    expect(ledger.rows('shipment')).toHaveLength(1);
  });

  test('two parcels that a message in between shows to be one lead both their ids to it', () => {
    ledger.learn(document('a', shipped('2026-01-10')));
    ledger.learn(document('c', shipped('2026-10-01')));
    const ids = shipments().map(({ id }) => id);
    expect(ids).toHaveLength(2);
    ledger.learn(document('b', shipped('2026-06-01')));
    const [one, ...more] = shipments();
    expect(more).toEqual([]);
    for (const id of ids) expect(ledger.subjectOf(id)).toBe(one?.id);
  });
});

describe('parties', () => {
  const vendor = (hash: string, name: string, marks: readonly Mark[], at = '2026-03-01'): Act =>
    document(hash, (own) => told(own, 'party.described', `${at}T08:00:00.000Z`, marks, { name, roles: ['vendor'] }));
  const orderAt = (hash: string, name: string, orderNumber: string): Act =>
    document(hash, (own) =>
      told(own, 'order.placed', '2026-03-02T08:00:00.000Z', [orderNumberMark(name, orderNumber)], {
        vendor: { name, marks: [partyNameMark(name)] },
        orderNumber,
      }),
    );

  test('of two names are one once a message bears both marks; both ids lead to it, and so do its orders', () => {
    ledger.learn(vendor('a', 'Northlight', [partyNameMark('Northlight')]));
    ledger.learn(vendor('b', 'Northlight Books', [partyNameMark('Northlight Books')]));
    ledger.learn(orderAt('c', 'Northlight', '1'));
    ledger.learn(orderAt('d', 'Northlight Books', '2'));
    const ids = ledger.rows<{ id: string }>('party').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const domain = partyDomainMark('northlight.example');
    ledger.learn(vendor('e', 'Northlight', [domain, partyNameMark('Northlight')]));
    ledger.learn(vendor('f', 'Northlight Books', [domain, partyNameMark('Northlight Books')]));
    const [one, ...more] = ledger.rows<{ id: string; name: string }>('party');
    expect(more).toEqual([]);
    for (const id of ids) expect(ledger.subjectOf(id)).toBe(one?.id);
    for (const { vendor: mark } of ledger.rows<{ vendor: string }>('"order"'))
      expect(ledger.subjectOf(mark)).toBe(one?.id);
  });

  test('parted by the person stay apart, whatever messages say; joined again, they are one', () => {
    const domain = partyDomainMark('northlight.example');
    const names = ['Northlight', 'Northlight Books'] as const;
    for (const [index, name] of names.entries()) ledger.learn(vendor(`a${index}`, name, [domain, partyNameMark(name)]));
    const marks = names.map((name) => markOf('party', 'id', nodeId(partyNameMark(name))));
    ledger.learn(said(told(null, 'subjects.parted', '2026-04-01T08:00:00.000Z', marks, {})));
    expect(ledger.rows('party')).toHaveLength(2);
    ledger.learn(vendor('b', 'Northlight', [domain, partyNameMark('Northlight')], '2026-04-02'));
    expect(ledger.rows('party')).toHaveLength(2);
    ledger.learn(said(told(null, 'subjects.joined', '2026-04-03T08:00:00.000Z', marks, {})));
    expect(ledger.rows('party')).toHaveLength(1);
  });
});

test.each([
  ['one', 'two'],
  ['two', 'one'],
])('of two documents of one instant that contradict each other the same one counts: %s, then %s', (...hashes) => {
  const totals: Readonly<Record<string, number>> = { one: 1000, two: 2000 };
  const stating = (hash: string): Draft =>
    told(hash, 'order.placed', '2026-03-01T08:00:00.000Z', [order], {
      vendor: northlight,
      orderNumber: 'NB-1',
      total: { amountMinor: totals[hash] ?? 0, currency: 'USD' },
    });
  for (const hash of hashes) ledger.learn(document(hash, stating));
  expect(ledger.rows('"order"')).toMatchObject([{ total_minor: 2000 }]);
});

test('what the person says outranks documents, and a more specific one the others, whatever their times', () => {
  const stating = (source: string | null, on: string, amountMinor: number, rank: Rank): Draft =>
    told(
      source,
      'order.placed',
      `${on}T08:00:00.000Z`,
      [order],
      { vendor: northlight, orderNumber: 'NB-1', total: { amountMinor, currency: 'USD' } },
      rank,
    );
  const total = () => ledger.rows<{ total_minor: number }>('"order"').map(({ total_minor: minor }) => minor);
  ledger.learn({ document: 'mail', drafts: [stating('mail', '2026-03-03', 1000, ranks.rule)] });
  ledger.learn({ document: 'export', drafts: [stating('export', '2026-03-02', 2000, ranks.export)] });
  expect(total()).toEqual([2000]);
  ledger.learn(said(stating(null, '2026-03-01', 3000, ranks.person)));
  expect(total()).toEqual([3000]);
});
