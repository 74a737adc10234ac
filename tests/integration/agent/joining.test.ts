// Records that the person says are one, or not one, after all.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(async () => {
  const findings = await person.findings();
  await person.leaves();
  expect(findings).toEqual([]);
});

const partyIds = async (): Promise<string[]> => (await person.does('parties.list', {})).items.map(({ id }) => id);

test('two names of one shop: joined, parted, joined again', async () => {
  await orders(person, 'Northlight', 'A-1', '2026-03-01', { until: '2026-03-03' });
  await orders(person, 'NLB Ltd', 'B-1', '2026-03-01', { until: '2026-03-04' });
  await person.at('2026-03-05').does('outcome.record', { order: 'A-1', on: '2026-03-03' });
  await person.does('outcome.record', { order: 'B-1', on: '2026-03-05' });
  const [one = '', other = ''] = await partyIds();
  const joined = await person.does('subjects.join', { subjects: [one, other] });
  expect(await partyIds()).toEqual([joined.subject.id]);
  for (const party of ['Northlight', 'NLB', one, other])
    expect((await person.does('orders.list', { party })).items, party).toHaveLength(2);
  expect(await person.standings('vendor')).toMatchObject([{ counts: { met: 1, missed: 1 } }]);
  for (const ref of [one, other]) expect((await person.does('story.show', { ref })).record.id).toBe(joined.subject.id);
  expect(await person.refused('subjects.join', { subjects: [one, other] })).toMatchObject({
    code: 'one_already',
  });

  await person.does('subjects.part', { subjects: [one, other] });
  expect((await partyIds()).sort()).toEqual([one, other].sort());
  for (const party of [one, other]) expect((await person.does('orders.list', { party })).items, party).toHaveLength(1);
  expect(await person.standings('vendor')).toHaveLength(2);

  await person.does('subjects.join', { subjects: [other, one] });
  expect(await partyIds()).toHaveLength(1);
  await person.does('transactions.undo', { count: 3 });
  expect((await partyIds()).sort()).toEqual([one, other].sort());
});

test('two orders that are one: both ids and both numbers lead to it', async () => {
  const typed = (await person.does('order.record', { vendor: 'Northlight', placedOn: '2026-03-01', notes: 'by phone' }))
    .subject.id;
  const known = await orders(person, 'Northlight', 'NB-7', '2026-03-01', { until: '2026-03-03' });
  await person.does('subjects.join', { subjects: [typed, known] });
  const { items } = await person.does('orders.list', {});
  expect(items).toMatchObject([{ orderNumber: 'NB-7', itemCount: 1 }]);
  for (const ref of [typed, known, 'NB-7'])
    expect((await person.does('story.show', { ref })).record.id).toBe(items[0]?.id);
  await person.at('2026-03-09').does('outcome.record', { order: typed, on: '2026-03-03' });
  expect((await person.order('NB-7')).verdict).toBe('met');
});

test('two parcels that are one: its two numbers, one delivery', async () => {
  await orders(person, 'Northlight', 'NB-8', '2026-03-01', { until: '2026-03-03' });
  const [one, other] = await Promise.all(
    ['AA1', 'BB2'].map(async (trackingNumber) => {
      const { subject } = await person.does('shipment.record', {
        order: 'NB-8',
        trackingNumber,
        shippedOn: '2026-03-01',
      });
      return subject.id;
    }),
  );
  expect(await person.expectations('NB-8')).toHaveLength(2);
  await person.does('subjects.join', { subjects: [one ?? '', other ?? ''] });
  expect((await person.order('NB-8')).shipments).toMatchObject([{ trackingNumbers: ['AA1', 'BB2'] }]);
  await person.at('2026-03-03').does('outcome.record', { shipment: 'BB2', on: '2026-03-03' });
  expect(await person.expectation('NB-8')).toMatchObject({ verdict: 'met' });
  await person.does('subjects.part', { subjects: [one ?? '', other ?? ''] });
  expect((await person.order('NB-8')).shipments).toHaveLength(2);
});

test('what cannot be one is refused in a sentence', async () => {
  const order = await orders(person, 'Northlight', 'NB-9', '2026-03-01', { until: '2026-03-03' });
  const [party = ''] = await partyIds();
  const { id } = await person.expectation('NB-9');
  expect(await person.refused('subjects.join', { subjects: [order, party] })).toMatchObject({
    code: 'different_kinds',
  });
  expect(await person.refused('subjects.join', { subjects: [id, id] })).toMatchObject({ code: 'expectations_follow' });
  expect(await person.refused('subjects.part', { subjects: ['NB-9', order] })).toMatchObject({ code: 'parted_by_id' });
  expect(await person.refused('subjects.join', { subjects: ['nothing', order] })).toMatchObject({ code: 'not_found' });
});

test('a tracking number recorded by hand two years apart is two parcels; the number means the newer', async () => {
  await orders(person, 'Northlight', 'NB-10', '2026-03-01', { until: '2026-03-03' });
  await person.does('shipment.record', { order: 'NB-10', trackingNumber: 'AA1', shippedOn: '2026-03-01' });
  await person.at('2026-03-03').does('outcome.record', { shipment: 'AA1', on: '2026-03-03' });
  await orders(person.at('2028-03-01'), 'Northlight', 'NB-11', '2028-03-01', { until: '2028-03-03' });
  await person.does('shipment.record', { order: 'NB-11', trackingNumber: 'AA1', shippedOn: '2028-03-01' });
  await person.at('2028-03-06').does('outcome.record', { shipment: 'AA1', on: '2028-03-06' });
  expect((await person.order('NB-10')).verdict).toBe('met');
  expect(await person.order('NB-11')).toMatchObject({ verdict: 'missed', gapDays: 3 });
  const [newer, older] = (await person.does('shipments.list', {})).items;
  await person.does('outcome.record', { shipment: older?.id ?? '', verdict: 'exceeded', reason: 'so kind' });
  await person.does('outcome.record', { shipment: newer?.id ?? '', verdict: 'dropped', reason: 'never mind' });
  expect((await person.order('NB-10')).verdict).toBe('exceeded');
  expect((await person.order('NB-11')).verdict).toBe('dropped');
});
