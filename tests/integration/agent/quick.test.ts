// Quick add against a real chain: a line is read, kept as one, and taken back as one.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/api.ts';
import { Person } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person().at('2026-11-23');
});
afterEach(() => person.leaves());

const order: InputOf<'quick.record'> = {
  order: {
    vendor: 'Anker',
    placedOn: '2026-11-22',
    items: [{ name: 'usb cable' }],
    total: { amountMinor: 1999, currency: 'USD' },
  },
  shipment: { carrier: 'UPS', service: 'two-day' },
  expectation: { basis: 'paid', window: { from: '2026-11-25', until: '2026-11-25' } },
};

test('an order with its parcel and its promise is one transaction, and undone as one', async () => {
  const { subject } = await person.does('quick.record', order);
  const story = await person.does('story.show', { ref: subject.id });
  expect(story.record).toMatchObject({
    vendor: { name: 'Anker' },
    verdict: 'open',
    shipments: [{ carrier: { name: 'UPS' } }],
  });
  expect(story.expectations).toMatchObject([
    { basis: 'paid', performing: { name: 'UPS' }, current: { until: '2026-11-25' } },
  ]);
  const { items } = await person.does('transactions.list', {});
  expect(items).toMatchObject([{ kind: 'order_recorded', retracted: false }]);
  expect(items[0]?.factCount).toBeGreaterThan(4);
  await person.does('transactions.undo', {});
  expect((await person.does('orders.list', {})).items).toEqual([]);
  expect((await person.does('shipments.list', {})).items).toEqual([]);
  expect(await person.findings()).toEqual([]);
});

test('an amount without a sign is in what its vendor was paid in last, else in what is usual', async () => {
  const total = { amountMinor: 4900, currency: 'EUR' };
  await person.does('order.record', { vendor: 'Zalando', placedOn: '2026-11-20', total });
  const totalOf = async (line: string) => (await person.does('quick.read', { line, currency: 'USD' })).total?.value;
  expect(await totalOf('kofee mashine from Amazn 129.99')).toEqual({ amountMinor: 12_999, currency: 'USD' });
  expect(await totalOf('shoes from Zalando 59.99')).toEqual({ amountMinor: 5999, currency: 'EUR' });
  expect(await totalOf('shoes from Zalando $59.99')).toEqual({ amountMinor: 5999, currency: 'USD' });
});

test('where a part is refused nothing is kept', async () => {
  const failure = await person.refused('quick.record', { ...order, outcome: { on: '2026-12-24' } });
  expect(failure.message).toContain('has not come yet');
  expect((await person.does('transactions.list', {})).items).toEqual([]);
  expect((await person.does('orders.list', {})).items).toEqual([]);
  expect((await person.refused('quick.record', {})).code).toBe('bad_input');
});

test('an order can be there and have arrived at once', async () => {
  const { subject } = await person.does('quick.record', { ...order, outcome: { on: '2026-11-23' } });
  const story = await person.does('story.show', { ref: subject.id });
  expect(story.record).toMatchObject({ state: 'delivered', verdict: 'exceeded' });
});

test('an order can be recorded as one that never came', async () => {
  const { subject } = await person.does('quick.record', { ...order, outcome: { event: 'never_came' } });
  const story = await person.does('story.show', { ref: subject.id });
  expect(story.record).toMatchObject({ verdict: 'missed' });
});

test('a line is held against the chain: its vendors, its projects, its orders on their way', async () => {
  await person.does('project.record', { name: 'New desk' });
  const { subject } = await person.does('quick.record', { ...order, order: { ...order.order, orderNumber: 'AN-7' } });
  const read = (line: string) => person.does('quick.read', { line, currency: 'USD' });
  expect(await read('anker hub 9.99 for new desk')).toMatchObject({
    says: 'order',
    party: { value: 'Anker', spans: [{ from: 0, until: 5 }] },
    item: { value: { name: 'hub' } },
    project: { value: 'New desk' },
  });
  expect(await read('arrived today')).toMatchObject({ says: 'outcome', order: { value: { id: subject.id } } });
  expect(await read('AN-7 arrived yesterday')).toMatchObject({
    order: { value: { id: subject.id } },
    on: { value: '2026-11-22' },
  });
  // Where one is to choose, an order is called by what was bought first, and its number comes last.
  const called = { id: subject.id, name: 'usb cable · Anker · AN-7' };
  expect((await read('AN-7 arrived yesterday')).order?.value).toEqual(called);
  expect((await read('arrived: usb cable, thanks')).candidates).toEqual([called]);
  expect(await read('called UPS about an-7')).toMatchObject({
    says: 'interaction',
    party: { value: 'UPS' },
    order: { value: { id: subject.id } },
  });
  await person.does('outcome.record', { order: subject.id });
  expect(await read('arrived today')).toMatchObject({ says: 'outcome', order: null, candidates: [] });
});

test('a promise, an arrival and a contact of a known order are recorded alone', async () => {
  const { subject } = await person.does('quick.record', { order: order.order });
  await person.does('quick.record', { expectation: { order: subject.id, until: '2026-11-27' } });
  await person.does('quick.record', { outcome: { order: subject.id } });
  const { subject: call } = await person.does('quick.record', {
    interaction: {
      channel: 'phone',
      direction: 'outbound',
      party: 'Anker',
      order: subject.id,
      summary: 'called Anker',
    },
  });
  const story = await person.does('story.show', { ref: subject.id });
  expect(story.interactions.map(({ id }) => id)).toEqual([call.id]);
  expect(story.record).toMatchObject({ state: 'delivered', verdict: 'met' });
  await person.does('quick.record', { expectation: { kind: 'refund', party: 'Anker', until: '2026-12-01' } });
  expect((await person.does('expectations.list', { kind: 'refund' })).items).toMatchObject([
    { accountable: { name: 'Anker' }, statements: [{ by: { name: 'Anker' } }] },
  ]);
});

test('an order is known by its vendor and number, however they are spelled, before it is recorded again', async () => {
  const { subject } = await person.does('order.record', { vendor: 'Amazon.de', orderNumber: 'AN-7 31' });
  const known = async (vendor: string, orderNumber: string) =>
    (await person.does('order.known', { vendor, orderNumber }))?.id ?? null;
  expect(await known('amazon.de', 'an-731')).toBe(subject.id);
  // What recording it would speak of is what is known: shops share numbers over their web endings.
  expect(await known('Amazon.com', 'AN-731')).toBe(subject.id);
  expect((await person.does('order.record', { vendor: 'Amazon.com', orderNumber: 'AN-731' })).subject.id).toBe(
    subject.id,
  );
  expect(await known('Anker', 'AN-731')).toBeNull();
  expect(await known('Amazon.de', 'AN-732')).toBeNull();
  expect(await known(' ', 'AN-731')).toBeNull();
  expect(await known('Amazon.de', '')).toBeNull();
});

test('money that came back is told of the refund that is awaited, and of none where there is none', async () => {
  const read = (line: string) => person.does('quick.read', { line, currency: 'EUR' });
  await person.does('quick.record', { order: { vendor: 'Anker', items: [{ name: 'usb hub' }] } });
  expect(await read('Anker refunded 20 €')).toMatchObject({ says: 'nothing', unclear: [{ why: 'refund' }] });
  const { subject } = await person.does('quick.record', {
    expectation: { kind: 'refund', party: 'Anker', until: '2026-12-01', words: 'Refund of €20.00' },
  });
  const came = await read('Anker refunded 20 €');
  expect(came).toMatchObject({ says: 'outcome', event: { value: 'refunded' }, candidates: [] });
  expect(came.order?.value).toEqual({ id: subject.id, name: 'Refund of €20.00 · Anker' });
  expect(await read('IKEA refunded 20 €')).toMatchObject({ says: 'nothing' });
  await person.does('quick.record', { outcome: { expectation: subject.id, event: 'fulfilled' } });
  expect((await person.does('expectations.list', { kind: 'refund' })).items).toMatchObject([
    { observedOn: '2026-11-23' },
  ]);
  expect(await read('Anker refunded 20 €')).toMatchObject({ says: 'nothing' });
  expect((await person.does('orders.list', {})).items).toHaveLength(1);
});

test('an order that was cancelled is no new one, and who cancelled it counts', async () => {
  const { subject } = await person.does('quick.record', order);
  const said = await person.does('quick.read', { line: 'Anker cancelled the usb cable', currency: 'EUR' });
  expect(said).toMatchObject({ order: { value: { id: subject.id } }, cancelledBy: { value: 'vendor' } });
  await person.does('quick.record', {
    order: { order: subject.id, cancelledOn: '2026-11-23', cancelledBy: 'vendor' },
  });
  const { items } = await person.does('orders.list', {});
  expect(items).toMatchObject([{ id: subject.id, state: 'cancelled', verdict: 'missed' }]);
});

test('a parcel is kept by its number alone, or with the order that it is of', async () => {
  await person.does('quick.record', { shipment: { carrier: 'DHL', trackingNumber: '00340434161234567890' } });
  expect((await person.does('orders.list', {})).items).toEqual([]);
  const { subject } = await person.does('quick.record', { order: { vendor: 'Anker', orderNumber: 'AN-7' } });
  const said = await person.does('quick.read', { line: 'DHL parcel 00340434161234567891 for AN-7', currency: 'EUR' });
  expect(said).toMatchObject({ says: 'parcel', order: { value: { id: subject.id } } });
  await person.does('quick.record', {
    shipment: { order: subject.id, carrier: 'DHL', trackingNumber: '00340434161234567891' },
  });
  expect((await person.does('story.show', { ref: subject.id })).record).toMatchObject({
    shipments: [{ carrier: { name: 'DHL' }, trackingNumbers: ['00340434161234567891'] }],
  });
  // The number of a parcel that is known names its order.
  const number = '00340434161094042557';
  await person.does('quick.record', { shipment: { order: subject.id, carrier: 'DHL', trackingNumber: number } });
  expect(await person.does('quick.read', { line: `${number} arrived today`, currency: 'EUR' })).toMatchObject({
    says: 'outcome',
    order: { value: { id: subject.id } },
    unclear: [],
  });
});

test('of what may have come or not, what is overdue is offered first', async () => {
  const { subject } = await person.does('quick.record', {
    order: { vendor: 'Saturn', placedOn: '2026-09-01', items: [{ name: 'coffee maker' }] },
    expectation: { until: '2026-09-10' },
  });
  for (const day of ['10', '11', '12', '13', '14', '15', '16'])
    await person.does('quick.record', { order: { vendor: 'Anker', placedOn: `2026-11-${day}` } });
  const { candidates } = await person.does('quick.read', { line: 'it never came', currency: 'EUR' });
  expect(candidates).toHaveLength(6);
  expect(candidates[0]?.id).toBe(subject.id);
  // What nothing is known of but its vendor is called by that alone.
  expect(candidates[1]?.name).toBe('Anker');
  expect(await person.does('quick.read', { line: 'coffee maker never came', currency: 'EUR' })).toMatchObject({
    event: { value: 'never_came' },
    order: { value: { id: subject.id } },
  });
  const { items } = await person.does('transactions.list', {});
  expect(items[0]).toMatchObject({ about: 'Anker' });
});

test('an answer is of the newest question that its party has not answered yet', async () => {
  const ask = async (summary: string, more: Partial<InputOf<'interaction.record'>> = {}) =>
    (
      await person.does('interaction.record', {
        channel: 'chat',
        direction: 'outbound',
        party: 'IKEA',
        summary,
        awaitsReply: true,
        ...more,
      })
    ).subject.id;
  const read = (line: string) => person.does('quick.read', { line });
  expect(await read('IKEA answered')).toMatchObject({ questions: [], unclear: [{ why: 'channel' }] });
  const { subject: chair } = await person.does('order.record', { vendor: 'IKEA', items: [{ name: 'chair' }] });
  const older = await ask('Is the lamp safe?', { heldAt: '2026-11-20T12:00:00Z' });
  const newer = await ask('Where is it?', { order: chair.id });
  await ask('Anything else?', { party: 'Anker' });
  person.at('2026-11-24');
  const said = await read('IKEA hat geantwortet');
  expect(said.inReplyTo?.value).toMatchObject({ id: newer, channel: 'chat', order: { id: chair.id } });
  expect(said.questions.map(({ id, name }) => [id, name])).toEqual([
    [newer, 'Where is it? · chair · IKEA'],
    [older, 'Is the lamp safe?'],
  ]);
  expect(said.unclear).toEqual([]);
  // What was asked later than that is not answered by it.
  expect((await read('IKEA answered on saturday')).questions.map(({ id }) => id)).toEqual([older]);
  const answer = { channel: 'chat', direction: 'inbound', party: 'IKEA', summary: 'IKEA answered' } as const;
  await person.does('quick.record', { interaction: { ...answer, inReplyTo: newer } });
  expect((await read('IKEA answered')).questions.map(({ id }) => id)).toEqual([older]);
  const { items } = await person.does('expectations.list', { kind: 'reply', party: 'IKEA' });
  const answered = items.filter(({ observedOn }) => observedOn !== null);
  expect(answered.map(({ interaction }) => interaction?.id)).toEqual([newer]);
});
