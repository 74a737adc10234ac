// Records that the person says are one, or not one, after all.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

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

test('two orders that both have a number: either finds the one, told as other than its own', async () => {
  const one = await orders(person, 'Northlight', 'NB-71', '2026-03-01');
  const other = await orders(person, 'Northlight', 'NB-72', '2026-03-02');
  await person.does('order.record', { order: other, orderNumber: 'NB-73' });
  expect(await person.does('story.show', { ref: 'NB-73' })).toMatchObject({ isJoined: false, otherNumbers: [] });
  const { subject, transaction } = await person.does('subjects.join', { subjects: [one, other] });
  const numbers = async () => {
    const story = await person.does('story.show', { ref: subject.id });
    if (story.subject !== 'order') throw new Error('it is no order');
    return [story.record.orderNumber, ...story.otherNumbers].toSorted();
  };
  for (const number of ['NB-71', 'nb 73']) {
    expect((await person.does('story.show', { ref: number })).record.id, number).toBe(subject.id);
    expect((await person.does('orders.list', { search: number })).items, number).toMatchObject([{ id: subject.id }]);
  }
  expect((await person.does('orders.list', { search: 'NB-7' })).items).toHaveLength(1);
  // A number that the person corrected is no number of it.
  expect(await numbers()).toEqual(['NB-71', 'NB-73']);
  expect(await person.refused('story.show', { ref: 'NB-72' })).toMatchObject({ code: 'not_found' });
  // Another shop may use the same number: which is meant is asked, not guessed.
  await orders(person, 'Cablewright', 'NB-71', '2026-03-03');
  expect(await person.refused('story.show', { ref: 'NB-71' })).toMatchObject({ code: 'ambiguous' });
  expect((await person.does('orders.list', { search: 'NB-71' })).items).toHaveLength(2);

  await person.does('transactions.undo', { transactions: [transaction] });
  for (const orderNumber of ['NB-71', 'NB-73'])
    expect((await person.does('orders.list', { search: orderNumber, vendor: 'Northlight' })).items).toMatchObject([
      { orderNumber },
    ]);
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

const storyOf = (ref: string) => person.does('story.show', { ref });
const piecesOf = (ref: string) => person.does('subjects.pieces', { ref });

test('what was joined is told piece by piece; the one that is parted off takes its facts with it', async () => {
  const [one, two, three] = [
    await orders(person, 'Northlight', 'A-1', '2026-03-01', { until: '2026-03-03' }),
    await orders(person, 'Northlight', 'B-2', '2026-03-02', { until: '2026-03-04' }),
    await orders(person, 'Northlight', 'C-3', '2026-03-03', { until: '2026-03-05' }),
  ];
  expect((await piecesOf(one)).list).toEqual([]);
  expect((await storyOf(one)).isJoined).toBe(false);
  await person.does('subjects.join', { subjects: [one, two] });
  await person.does('subjects.join', { subjects: [one, three] });
  const { by, list } = await piecesOf(two);
  expect(by).toBe('person');
  expect(list.map(({ name, vendor }) => [vendor, name]).sort()).toEqual([
    ['Northlight', 'A-1'],
    ['Northlight', 'B-2'],
    ['Northlight', 'C-3'],
  ]);
  expect(list.every(({ firstItem }) => firstItem !== null)).toBe(true);
  expect(list.every(({ factCount, from, until }) => factCount > 0 && from <= until)).toBe(true);
  expect((await storyOf(one)).isJoined).toBe(true);

  // Any of them can go, the others stay one, also where it had tied them together.
  for (const off of list) {
    const rest = list.find((piece) => piece !== off);
    const parted = await person.does('subjects.part', { subjects: [rest?.id ?? '', off.id] });
    expect((await person.does('orders.list', {})).items).toHaveLength(2);
    expect(await person.order(off.name ?? '')).toMatchObject({ orderNumber: off.name, itemCount: 1 });
    expect((await storyOf(off.id)).isJoined).toBe(false);
    expect((await piecesOf(parted.subject.id)).list.map(({ name }) => name)).not.toContain(off.name);
    expect((await piecesOf(parted.subject.id)).list).toHaveLength(2);
    await person.does('transactions.undo', {});
    expect((await piecesOf(one)).list).toHaveLength(3);
  }
});

test('two that were parted are joined again by the ids they have then', async () => {
  const one = await orders(person, 'Northlight', 'A-1', '2026-03-01', { until: '2026-03-03' });
  const two = await orders(person, 'Northlight', 'B-2', '2026-03-02', { until: '2026-03-04' });
  for (let round = 0; round < 2; round++) {
    const { subject } = await person.does('subjects.join', {
      subjects: [(await person.order('A-1')).id, (await person.order('B-2')).id],
    });
    const { list } = await piecesOf(subject.id);
    const [first, second] = list.map(({ id }) => id);
    await person.does('subjects.part', { subjects: [first ?? '', second ?? ''] });
    expect((await person.order('A-1')).id).not.toBe((await person.order('B-2')).id);
  }
  for (const id of [one, two]) expect((await storyOf(id)).subject).toBe('order');
});

test('a shop that documents tell by two names is parted into two, each with its orders', async () => {
  const mail = (id: string, name: string, number: string): string =>
    [
      `From: "${name}" <orders@fernhill.example>`,
      'To: me@example.net',
      `Message-ID: <${id}@fernhill.example>`,
      'Date: Sun, 01 Mar 2026 10:00:00 +0000',
      `Subject: Your order ${number} has been confirmed`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Order","orderNumber":"${number}",
        "orderDate":"2026-03-01","seller":{"@type":"Organization","name":"${name}"}}</script><p>Thank you. Order ${number}.</p>`,
    ].join('\r\n');
  const files = [
    { name: 'a.eml', bytes: new TextEncoder().encode(mail('a', 'Fernhill', 'FH-1001')) },
    { name: 'b.eml', bytes: new TextEncoder().encode(mail('b', 'Oakridge', 'OR-2002')) },
  ];
  await person.does('documents.import', { files });
  const [shop, ...others] = (await person.does('parties.list', {})).items;
  expect(others).toEqual([]);
  const { by, list } = await piecesOf(shop?.id ?? '');
  expect(by).toBe('documents');
  expect(list.map(({ name }) => name).sort()).toEqual(['Fernhill', 'Oakridge']);
  expect(list.map(({ documents }) => documents.map(({ name }) => name)).sort()).toEqual([['a.eml'], ['b.eml']]);
  for (const off of list) {
    const rest = list.find((piece) => piece !== off);
    await person.does('subjects.part', { subjects: [rest?.id ?? '', off.id] });
    expect((await person.does('parties.list', {})).items.map(({ name }) => name).sort()).toEqual([
      'Fernhill',
      'Oakridge',
    ]);
    for (const party of ['Fernhill', 'Oakridge'])
      expect((await person.does('orders.list', { party })).items, party).toHaveLength(1);
    await person.does('transactions.undo', {});
    expect((await person.does('parties.list', {})).items).toHaveLength(1);
  }
});

test('the preview of a join is what joining then does, and keeps nothing', async () => {
  const one = await orders(person, 'Northlight', 'A-1', '2026-03-01', { until: '2026-03-03' });
  const two = await orders(person, 'NLB', 'B-2', '2026-03-02', { until: '2026-03-04' });
  const before = await person.does('transactions.list', {});
  const preview = await person.does('subjects.preview', { subjects: [one, two] });
  expect(preview.one.record).toMatchObject({ subject: 'order', record: { orderNumber: 'A-1' } });
  expect(preview.other.record).toMatchObject({ record: { orderNumber: 'B-2' } });
  expect(await person.does('transactions.list', {})).toEqual(before);
  expect((await person.does('orders.list', {})).items).toHaveLength(2);
  const { subject } = await person.does('subjects.join', { subjects: [one, two] });
  const { record } = await storyOf(subject.id);
  expect(preview.joined.record.record).toEqual(record);
  // That they are one is nothing more that is known of them.
  expect(preview.joined.factCount).toBe(preview.one.factCount + preview.other.factCount);

  const [shop = '', other = ''] = await partyIds();
  const parties = await person.does('subjects.preview', { subjects: [other, shop] });
  const { items } = await person.does('parties.list', {});
  const inSight = items.find(({ id }) => id === other);
  expect(parties.joined.record.record).toMatchObject({ name: inSight?.name, orderCount: 1 });
  expect(await partyIds()).toHaveLength(2);
  expect(await person.refused('subjects.preview', { subjects: [shop, subject.id] })).toMatchObject({
    code: 'different_kinds',
  });
});
