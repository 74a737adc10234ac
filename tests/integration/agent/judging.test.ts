// What a person enters by hand is judged as docs/judging.md says.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Person, orders } from './person.ts';
import { friday, later, monday, saturday, sunday, thursday, tuesday, wednesday } from './week.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

async function parcel(order: string, carrier: string, trackingNumber: string, shippedOn: string): Promise<string> {
  const { subject } = await person.does('shipment.record', { order, carrier, trackingNumber, shippedOn });
  return subject.id;
}

describe('the founding story', () => {
  beforeEach(async () => {
    await orders(person, 'Cablewright', 'CW-1', sunday, { basis: 'estimated', from: wednesday, until: wednesday });
    await orders(person, 'Pocketcase', 'PC-1', sunday, { basis: 'paid', from: wednesday, until: wednesday });
    await parcel('CW-1', 'UPS', '1Z9E14X00392847564', sunday);
    await parcel('PC-1', 'FedEx', '449044304137821', sunday);
    person.at(wednesday);
    await person.does('outcome.record', { order: 'PC-1', on: tuesday });
    await person.does('outcome.record', { order: 'CW-1', on: wednesday });
  });

  test('UPS met and FedEx exceeded, and so did the shops that picked them', async () => {
    expect(await person.expectation('CW-1')).toMatchObject({
      verdict: 'met',
      performerVerdict: 'met',
      accountable: { name: 'Cablewright' },
      performing: { name: 'UPS' },
      gapDays: 0,
    });
    expect(await person.expectation('PC-1')).toMatchObject({
      verdict: 'exceeded',
      performerVerdict: 'exceeded',
      accountable: { name: 'Pocketcase' },
      performing: { name: 'FedEx' },
      gapDays: -1,
    });
  });

  test('FedEx stands just above UPS, and the two are close; so do the shops', async () => {
    for (const [role, first, second] of [
      ['carrier', 'FedEx', 'UPS'],
      ['vendor', 'Pocketcase', 'Cablewright'],
    ] as const) {
      const standings = await person.standings(role);
      expect(standings.map(({ party }) => party.name)).toEqual([first, second]);
      const [best, next] = standings;
      expect(best).toMatchObject({ closeToNext: true, counts: { missed: 0, overdue: 0, met: 0, exceeded: 1 } });
      expect(next?.counts).toEqual({ missed: 0, overdue: 0, met: 1, exceeded: 0 });
      expect(best?.better).toBeGreaterThan(0.5);
      expect(best?.better).toBeLessThan(0.75);
      expect((best?.utility ?? 0) - (next?.utility ?? 0)).toBeGreaterThan(0);
      expect((best?.utility ?? 0) - (next?.utility ?? 0)).toBeLessThan(0.05);
    }
  });

  test('told in any other order, the chain says the same', async () => {
    const other = new Person();
    other.at(wednesday);
    await orders(other, 'Pocketcase', 'PC-1', sunday);
    await orders(other, 'Cablewright', 'CW-1', sunday);
    await other.does('outcome.record', { order: 'PC-1', on: tuesday });
    await other.does('shipment.record', {
      order: 'PC-1',
      carrier: 'FedEx',
      trackingNumber: '449044304137821',
      shippedOn: sunday,
    });
    await other.does('shipment.record', {
      order: 'CW-1',
      carrier: 'UPS',
      trackingNumber: '1Z9E14X00392847564',
      shippedOn: sunday,
    });
    await other.does('outcome.record', { shipment: '1Z9E14X00392847564', on: wednesday });
    await other.does('expectation.record', { order: 'PC-1', basis: 'paid', from: wednesday, until: wednesday });
    await other.does('expectation.record', { order: 'CW-1', basis: 'estimated', from: wednesday, until: wednesday });
    expect(await other.does('standings.list', {})).toEqual(await person.does('standings.list', {}));
    expect((await other.order('PC-1')).verdict).toBe('exceeded');
    expect((await other.order('CW-1')).verdict).toBe('met');
    await other.leaves();
  });
});

describe('who is answerable', () => {
  test('a late parcel of a two-day programme: vendor and courier both missed, side by side', async () => {
    await orders(person, 'Brightaisle', 'BA-1', sunday, { basis: 'paid', from: tuesday, until: tuesday });
    await parcel('BA-1', 'OnTrac', 'D10013573048611', monday);
    await person.at(friday).does('outcome.record', { order: 'BA-1', on: thursday });
    expect(await person.expectation('BA-1')).toMatchObject({
      verdict: 'missed',
      performerVerdict: 'missed',
      gapDays: 2,
      accountable: { name: 'Brightaisle' },
      performing: { name: 'OnTrac' },
    });
    expect((await person.standing('vendor', 'Brightaisle')).counts.missed).toBe(1);
    expect((await person.standing('carrier', 'OnTrac')).counts.missed).toBe(1);
  });

  test('a vendor that hands the parcel over late misses alone; the courier, two days later too, has met', async () => {
    await orders(person, 'Brightaisle', 'BA-2', sunday, { basis: 'promised', from: tuesday, until: tuesday });
    await person.does('expectation.record', { order: 'BA-2', kind: 'dispatch', basis: 'promised', until: monday });
    await parcel('BA-2', 'OnTrac', 'D10013573048612', wednesday);
    await person.at(friday).does('outcome.record', { order: 'BA-2', on: thursday });
    expect(await person.expectation('BA-2')).toMatchObject({ verdict: 'missed', performerVerdict: 'met' });
    expect(await person.expectation('BA-2', 'dispatch')).toMatchObject({
      verdict: 'missed',
      gapDays: 2,
      accountable: { name: 'Brightaisle' },
      observedOn: wednesday,
    });
    expect((await person.standing('carrier', 'OnTrac')).counts).toEqual({ missed: 0, overdue: 0, met: 1, exceeded: 0 });
  });

  test("the courier's own window judges the courier, the shop's the shop", async () => {
    await orders(person, 'Brightaisle', 'BA-3', sunday, { basis: 'promised', until: tuesday });
    await parcel('BA-3', 'OnTrac', 'D10013573048613', monday);
    await person.does('expectation.record', { order: 'BA-3', by: 'OnTrac', until: thursday, statedAt: monday });
    await person.at(friday).does('outcome.record', { order: 'BA-3', on: thursday });
    expect(await person.expectation('BA-3')).toMatchObject({ verdict: 'missed', performerVerdict: 'met', gapDays: 2 });
  });
});

test('Wed → Fri → arrived Sat: missed by three days, one against the newest word', async () => {
  await orders(person, 'Northlight', 'NB-1', sunday, { from: wednesday, until: wednesday });
  await person.does('expectation.record', { order: 'NB-1', from: friday, until: friday, statedAt: tuesday });
  await person.at(later).does('outcome.record', { order: 'NB-1', on: saturday });
  const told = await person.expectation('NB-1');
  expect(told).toMatchObject({
    verdict: 'missed',
    gapDays: 3,
    gapDaysCurrent: 1,
    gapBusinessDays: 2,
    original: { from: wednesday, until: wednesday },
    current: { from: friday, until: friday },
    observedOn: saturday,
  });
  expect(told.statements.map(({ window, by }) => [window.until, by?.name])).toEqual([
    [wednesday, 'Northlight'],
    [friday, 'Northlight'],
  ]);
  expect(await person.order('NB-1')).toMatchObject({ verdict: 'missed', gapDays: 3, state: 'delivered' });
});

describe('outcomes', () => {
  test('the first attempt counts, not the pick-up', async () => {
    await orders(person, 'Northlight', 'NB-2', sunday, { from: tuesday, until: wednesday });
    await parcel('NB-2', 'UPS', '1Z9E14X00392847999', sunday);
    person.at(later);
    await person.does('outcome.record', { order: 'NB-2', event: 'attempted', on: wednesday });
    await person.does('outcome.record', { order: 'NB-2', on: saturday });
    expect(await person.expectation('NB-2')).toMatchObject({ verdict: 'met', observedOn: wednesday });
    expect((await person.order('NB-2')).shipments).toMatchObject([{ deliveredOn: saturday, state: 'delivered' }]);
  });

  test('a parcel ready for pick-up has come, and waits to be collected', async () => {
    await orders(person, 'Northlight', 'NB-3', sunday, { until: wednesday });
    await person.at(wednesday).does('shipment.record', {
      order: 'NB-3',
      trackingNumber: 'AB1',
      event: 'ready_for_pickup',
      on: wednesday,
    });
    expect(await person.expectation('NB-3')).toMatchObject({ verdict: 'met', observedOn: wednesday });
    expect(await person.does('today.list', {})).toMatchObject([
      { reason: 'collect', title: 'Thing of NB-3', order: { name: 'NB-3' } },
    ]);
    await person.at(friday).does('outcome.record', { order: 'NB-3', on: friday });
    expect(await person.does('today.list', {})).toEqual([]);
    expect(await person.expectation('NB-3')).toMatchObject({ verdict: 'met', observedOn: wednesday });
  });

  test('what never came is missed, and stands so until it comes after all', async () => {
    await orders(person, 'Northlight', 'NB-4', sunday, { until: friday });
    await person.at(later).does('outcome.record', { order: 'NB-4', event: 'never_came', on: later });
    expect(await person.expectation('NB-4')).toMatchObject({ verdict: 'missed', observedOn: null });
    await person.at('2026-03-25').does('outcome.record', { order: 'NB-4', on: '2026-03-25' });
    expect(await person.expectation('NB-4')).toMatchObject({
      verdict: 'missed',
      observedOn: '2026-03-25',
      gapDays: 19,
    });
  });

  test('what is overdue weighs on a standing as what was missed does', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    const { kept, counts } = await person.at(thursday).standing('vendor', 'Northlight');
    expect(counts).toMatchObject({ overdue: 1, missed: 0 });
    expect(kept.mean).toBeCloseTo(0.773, 3);
  });

  test('cancelled by the vendor is missed, by the person dropped', async () => {
    await orders(person, 'Northlight', 'NB-5', sunday, { until: friday });
    await orders(person, 'Northlight', 'NB-6', sunday, { until: friday });
    await person.at(thursday).does('order.record', { order: 'NB-5', cancelledOn: thursday, cancelledBy: 'vendor' });
    await person.does('order.record', { order: 'NB-6', cancelledOn: thursday, cancelledBy: 'person' });
    expect(await person.order('NB-5')).toMatchObject({ verdict: 'missed', state: 'cancelled' });
    expect(await person.order('NB-6')).toMatchObject({ verdict: 'dropped', state: 'cancelled' });
    expect((await person.standing('vendor', 'Northlight')).counts).toEqual({
      missed: 1,
      overdue: 0,
      met: 0,
      exceeded: 0,
    });
  });

  test('not in full is missed for the vendor, whatever the day; the courier is not to blame', async () => {
    await orders(person, 'Northlight', 'NB-7', sunday, { from: tuesday, until: wednesday });
    await parcel('NB-7', 'UPS', '1Z9E14X00392847111', sunday);
    await person.at(wednesday).does('outcome.record', {
      order: 'NB-7',
      on: tuesday,
      inFull: false,
      problem: 'the lamp is broken',
    });
    expect(await person.expectation('NB-7')).toMatchObject({ verdict: 'missed', performerVerdict: 'met', gapDays: 0 });
  });

  test('a complaint days later does not move the day on which it came', async () => {
    await orders(person, 'Northlight', 'NB-8', sunday, { from: tuesday, until: wednesday });
    await parcel('NB-8', 'UPS', '1Z9E14X00392847112', sunday);
    await person.at(wednesday).does('outcome.record', { order: 'NB-8', on: tuesday });
    await person.at(later).does('outcome.record', { order: 'NB-8', inFull: false, problem: 'one book lacks' });
    expect(await person.expectation('NB-8')).toMatchObject({
      verdict: 'missed',
      performerVerdict: 'met',
      observedOn: tuesday,
    });
  });

  test('a complaint about one of two parcels says nothing of the other, which another courier brought', async () => {
    await orders(person, 'Northlight', 'NB-10', sunday, { from: tuesday, until: wednesday });
    const broken = await parcel('NB-10', 'UPS', '1Z9E14X00392847113', sunday);
    const sound = await parcel('NB-10', 'FedEx', '449044304137821', sunday);
    for (const shipment of [broken, sound])
      await person.at(wednesday).does('outcome.record', { shipment, on: tuesday });
    await person.at(later).does('outcome.record', { shipment: broken, inFull: false, problem: 'a broken lamp' });
    const verdicts = (await person.expectations('NB-10')).map(({ shipment, verdict }) => [shipment?.id, verdict]);
    expect(Object.fromEntries(verdicts)).toMatchObject({ [broken]: 'missed', [sound]: 'met' });
  });

  test('an outcome lies not in the future', async () => {
    await orders(person, 'Northlight', 'NB-9', sunday, { until: friday });
    expect(await person.refused('outcome.record', { order: 'NB-9', on: saturday })).toMatchObject({
      code: 'not_yet',
    });
  });

  test('early: what the person says of it', async () => {
    for (const [number, early] of [
      ['E-1', 'does_not_count'],
      ['E-2', 'unwelcome'],
    ] as const) {
      await orders(person, 'Northlight', number, sunday, { from: friday, until: friday, early });
      await person.at(friday).does('outcome.record', { order: number, on: tuesday });
    }
    expect((await person.order('E-1')).verdict).toBe('met');
    expect((await person.order('E-2')).verdict).toBe('missed');
    // Said again with a new date, it holds from then on; where nothing is said of it, what was said holds.
    for (const [number, said, verdict] of [
      ['E-3', { early: 'exceeds' }, 'exceeded'],
      ['E-4', {}, 'met'],
    ] as const) {
      await orders(person.at(sunday), 'Northlight', number, sunday, {
        from: friday,
        until: friday,
        early: 'does_not_count',
      });
      const { id } = await person.expectation(number);
      await person.does('expectation.record', { expectation: id, until: saturday, statedAt: monday, ...said });
      await person.at(friday).does('outcome.record', { order: number, on: tuesday });
      expect((await person.order(number)).verdict).toBe(verdict);
    }
  });
});

describe('overruling', () => {
  test('needs a reason, holds, and can be taken back', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    await person.at(friday).does('outcome.record', { order: 'NB-1', on: thursday });
    expect(await person.refused('outcome.record', { order: 'NB-1', verdict: 'met' })).toMatchObject({
      code: 'overruled_without_reason',
    });
    await person.does('outcome.record', { order: 'NB-1', verdict: 'met', reason: 'I asked them to wait a day' });
    expect(await person.expectation('NB-1')).toMatchObject({
      verdict: 'met',
      overruled: { verdict: 'met', reason: 'I asked them to wait a day' },
      gapDays: 1,
    });
    expect((await person.order('NB-1')).verdict).toBe('met');
    expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ met: 1, missed: 0 });
    await person.does('transactions.undo', {});
    expect(await person.expectation('NB-1')).toMatchObject({ verdict: 'missed', overruled: null });
    expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ met: 0, missed: 1 });
  });

  test('the last of several rulings at one instant holds', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    person.at(friday);
    for (const verdict of ['met', 'missed', 'exceeded', 'dropped', 'met', 'exceeded'] as const) {
      await person.does('outcome.record', { order: 'NB-1', verdict, reason: 'I changed my mind' });
      expect((await person.order('NB-1')).verdict).toBe(verdict);
    }
  });

  test('is into a verdict that settles: open and overdue are the clock’s', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    for (const verdict of ['open', 'overdue'] as const) {
      expect(
        await person.at(friday).refused('outcome.record', { order: 'NB-1', verdict, reason: 'because' }),
      ).toMatchObject({ code: 'overruled_by_clock' });
    }
  });

  test('of the vendor’s verdict leaves the courier on its clock', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    await parcel('NB-1', 'UPS', '1Z9E14X00392847113', monday);
    await person.at(friday).does('outcome.record', { order: 'NB-1', verdict: 'missed', reason: 'I gave up on them' });
    expect(await person.expectation('NB-1')).toMatchObject({ verdict: 'missed', performerVerdict: 'overdue' });
    expect((await person.standing('carrier', 'UPS')).counts.overdue).toBe(1);
  });
});

describe('orders and parcels', () => {
  test('an order in two parcels is as good as its worst; each parcel has its own', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { from: tuesday, until: wednesday });
    await parcel('NB-1', 'UPS', 'AA1', sunday);
    await parcel('NB-1', 'FedEx', 'AA2', monday);
    await person.at(tuesday).does('outcome.record', { shipment: 'AA1', on: monday });
    expect(await person.order('NB-1')).toMatchObject({ verdict: 'open', state: 'shipped' });
    await person.at(saturday).does('outcome.record', { shipment: 'AA2', on: friday });
    const order = await person.order('NB-1');
    expect(order).toMatchObject({ verdict: 'missed', gapDays: 2, state: 'delivered' });
    expect((await person.expectations('NB-1')).map(({ verdict }) => verdict).sort()).toEqual(['exceeded', 'missed']);
    expect((await person.does('shipments.list', {})).items.map(({ verdict }) => verdict).sort()).toEqual([
      'exceeded',
      'missed',
    ]);
    expect((await person.standing('vendor', 'Northlight')).counts).toEqual({
      missed: 1,
      overdue: 0,
      met: 0,
      exceeded: 0,
    });
    expect((await person.standing('carrier', 'UPS')).counts.exceeded).toBe(1);
    expect((await person.standing('carrier', 'FedEx')).counts.missed).toBe(1);
  });

  test('an order of which one parcel missed counts as missed at once, though another is still awaited', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const late = await parcel('NB-1', 'UPS', '1Z9E14X00392847564', monday);
    const open = await parcel('NB-1', 'FedEx', '449044304137821', monday);
    await person.does('expectation.record', { shipment: late, until: wednesday });
    await person.does('expectation.record', { shipment: open, until: friday });
    await person.at(thursday).does('outcome.record', { shipment: late, on: thursday });
    expect((await person.order('NB-1')).verdict).toBe('missed');
    expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ missed: 1, overdue: 0, met: 0 });
  });

  test('several orders in one parcel come with it; its courier brought one parcel', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { from: tuesday, until: wednesday });
    await orders(person, 'Northlight', 'NB-2', sunday, { until: monday });
    await person.does('shipment.record', {
      order: ['NB-1', 'NB-2'],
      carrier: 'UPS',
      trackingNumber: 'AA3',
      shippedOn: sunday,
    });
    await person.at(wednesday).does('outcome.record', { shipment: 'AA3', on: wednesday });
    expect((await person.order('NB-1')).verdict).toBe('met');
    expect((await person.order('NB-2')).verdict).toBe('missed');
    const [shipment] = (await person.does('shipments.list', {})).items;
    expect(shipment).toMatchObject({ deliveredOn: wednesday, verdict: 'missed' });
    for (const verdict of ['missed', 'met'] as const)
      expect(
        (await person.does('shipments.list', { verdict })).items.map(({ id }) => id),
        verdict,
      ).toEqual(verdict === 'missed' ? [shipment?.id] : []);
    expect(shipment?.orders.map(({ name }) => name).sort()).toEqual(['NB-1', 'NB-2']);
    expect((await person.standing('carrier', 'UPS')).counts).toEqual({
      missed: 0,
      overdue: 0,
      met: 0,
      exceeded: 0,
      [shipment?.performerVerdict ?? '']: 1,
    });
  });

  test('a promise told of the parcel, and one of the order, are one expectation', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
    const shipment = await parcel('NB-1', 'UPS', 'AA4', monday);
    await person.does('expectation.record', { shipment, until: friday, statedAt: monday });
    expect((await person.expectation('NB-1')).statements).toHaveLength(2);
  });
});

describe('other expectations', () => {
  test('a dispatch date that moves stays one expectation, judged by its first wording', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    await person.does('expectation.record', {
      order: 'NB-1',
      kind: 'dispatch',
      until: monday,
      words: 'ships tomorrow',
    });
    await person.at(tuesday).does('expectation.record', {
      order: 'NB-1',
      kind: 'dispatch',
      until: thursday,
      words: 'delayed, sorry',
      statedAt: tuesday,
    });
    await person.at(thursday).does('shipment.record', { order: 'NB-1', trackingNumber: 'AA5', shippedOn: thursday });
    expect(await person.expectation('NB-1', 'dispatch')).toMatchObject({
      verdict: 'missed',
      gapDays: 3,
      gapDaysCurrent: 0,
      statements: [{ window: { until: monday } }, { window: { until: thursday } }],
    });
  });

  test('a refund: open, overdue, met by the day it came', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.does('expectation.record', {
      order: 'NB-1',
      kind: 'refund',
      basis: 'law',
      until: '2026-03-15',
    });
    expect((await person.expectation('NB-1', 'refund')).verdict).toBe('open');
    person.at('2026-03-16');
    expect((await person.expectation('NB-1', 'refund')).verdict).toBe('overdue');
    expect(await person.does('today.list', {})).toMatchObject([{ reason: 'overdue', daysLate: 1 }]);
    expect((await person.standing('vendor', 'Northlight')).counts.overdue).toBe(1);
    await person.does('outcome.record', { expectation: subject.id, event: 'fulfilled', on: '2026-03-14' });
    expect(await person.expectation('NB-1', 'refund')).toMatchObject({ verdict: 'met', observedOn: '2026-03-14' });
    expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ overdue: 0, met: 1 });
  });

  test('a new wording of an expectation, named by its id, is of its kind', async () => {
    await orders(person, 'Northlight', 'NB-1', sunday);
    const { subject } = await person.does('expectation.record', { order: 'NB-1', kind: 'refund', until: friday });
    await person.does('expectation.record', { expectation: subject.id, until: saturday, statedAt: thursday });
    expect(await person.expectations('NB-1')).toMatchObject([{ kind: 'refund', statements: [{}, {}] }]);
    const own = await person.does('expectation.record', {
      kind: 'other',
      party: 'The plumber',
      words: 'mend the tap',
      until: friday,
    });
    await person.does('expectation.record', { expectation: own.subject.id, until: saturday, statedAt: thursday });
    expect((await person.does('expectations.list', { kind: 'other' })).items).toMatchObject([
      { id: own.subject.id, accountable: { name: 'The plumber' }, current: { until: saturday } },
    ]);
  });
});

test('taking back: each step, and several at once', async () => {
  await orders(person, 'Northlight', 'NB-1', sunday, { until: wednesday });
  await person.at(friday).does('outcome.record', { order: 'NB-1', on: thursday });
  const before = await person.does('orders.list', {});
  await person.does('outcome.record', { order: 'NB-1', inFull: false });
  await person.does('party.record', { name: 'Northlight', country: 'DE' });
  const { undone } = await person.does('transactions.undo', { count: 2 });
  expect(undone.map(({ kind }) => kind)).toEqual(['party_described', 'outcome_recorded']);
  expect(await person.does('orders.list', {})).toEqual(before);
  await person.does('transactions.undo', { count: 3 });
  expect(await person.does('orders.list', {})).toEqual({ items: [], next: null });
  expect(await person.does('parties.list', {})).toEqual({ items: [], next: null });
  expect(await person.refused('transactions.undo', {})).toMatchObject({ code: 'nothing_to_undo' });
});

test('a shop that bears a courier’s other name is a shop', async () => {
  await orders(person, 'Amazon', 'A-1', sunday, { until: wednesday });
  expect((await person.order('A-1')).vendor?.name).toBe('Amazon');
  await parcel('A-1', 'Amazon', 'TBA000000000001', sunday);
  expect((await person.order('A-1')).shipments[0]?.carrier?.name).toBe('Amazon Logistics');
  await orders(person, 'Amazon', 'A-2', sunday, { until: wednesday });
  expect((await person.order('A-2')).vendor?.name).toBe('Amazon');
  expect((await person.does('orders.list', { party: 'Amazon' })).items).toHaveLength(2);
});
