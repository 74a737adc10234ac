import { expect, test } from 'vitest';
import { answer, counterpart, itemsOf, refused, temporaryFolder } from './counterpart.ts';

interface Recorded {
  readonly subject: { readonly id: string; readonly name: string };
  readonly transaction: string;
}

function chain(): { record: (kind: string, ...words: string[]) => Promise<Recorded>; asOf: readonly string[] } {
  const asOf = ['--data', temporaryFolder(), '--now', '2026-03-20T15:00:00Z', '--zone', 'America/New_York'];
  return { asOf, record: (kind, ...words) => answer<Recorded>([...asOf, 'record', kind, ...words]) };
}

test('every kind is recorded from fields', async () => {
  const { asOf, record } = chain();
  const order = await record(
    'order',
    ...['--vendor', 'Harbor & Pine', '--order-number', '0012', '--placedOn', '2026-03-09'],
    ...['--total', '1.50 USD', '--items', '[{"name":"Shelf","quantity":2}]', '--project', 'Books'],
  );
  expect(Object.keys(order)).toEqual(['subject', 'transaction']);
  const parcel = await record(
    'shipment',
    ...['--order', '0012', '--carrier', 'UPS', '--tracking-number', '1Z999AA10123456784', '--shipped-on', '2026-03-10'],
  );
  await record('expectation', '--order', '0012', '--from', '2026-03-12', '--until', '2026-03-13');
  await record('outcome', '--shipment', '1Z999AA10123456784', '--on', '2026-03-16', '--in-full', 'true');
  await record('party', '--name', 'Harbor & Pine', '--roles', '["vendor","maker"]', '--country', 'CA');
  await record('project', '--name', 'Books', '--until', '2026-05-01', '--achieved', 'false');
  const call = await record(
    'interaction',
    ...['--channel', 'phone', '--direction', 'outbound', '--party', 'Harbor & Pine', '--order', '0012'],
    ...['--summary', 'Where is it?', '--felt', '-1', '--awaits-reply', 'true'],
  );

  expect(await itemsOf([...asOf, 'list', 'orders'])).toMatchObject([
    {
      id: order.subject.id,
      vendor: { name: 'Harbor & Pine' },
      orderNumber: '0012',
      placedOn: '2026-03-09',
      project: { name: 'Books' },
      total: { amountMinor: 150, currency: 'USD' },
      itemCount: 2,
      state: 'delivered',
      shipments: [
        { id: parcel.subject.id, carrier: { name: 'UPS' }, shippedOn: '2026-03-10', deliveredOn: '2026-03-16' },
      ],
      verdict: 'missed',
      gapDays: 3,
    },
  ]);
  expect(await itemsOf([...asOf, 'list', 'expectations', '--verdict', 'missed'])).toMatchObject([
    {
      kind: 'delivery',
      observedOn: '2026-03-16',
      gapDays: 3,
      gapBusinessDays: 1,
      accountable: { name: 'Harbor & Pine' },
    },
  ]);
  expect(await itemsOf<{ name: string }>([...asOf, 'list', 'parties', '--party', 'Harbor & Pine'])).toMatchObject([
    { roles: expect.arrayContaining(['vendor', 'maker']) as unknown, country: 'CA' },
  ]);
  expect(await itemsOf([...asOf, 'list', 'projects'])).toMatchObject([
    { name: 'Books', until: '2026-05-01', achieved: false, orderCount: 1 },
  ]);
  expect(await itemsOf([...asOf, 'list', 'interactions'])).toMatchObject([
    { id: call.subject.id, channel: 'phone', summary: 'Where is it?', felt: -1, order: { id: order.subject.id } },
  ]);
  expect(await answer([...asOf, 'check'])).toMatchObject({ ok: true });
});

test('standard input and fields say the same', async () => {
  const fields = chain();
  const input = chain();
  await fields.record(
    'order',
    '--vendor',
    'A',
    '--order-number',
    '7',
    '--total',
    '3.50 EUR',
    '--placed-on',
    '2026-03-02',
  );
  const json = {
    vendor: 'A',
    orderNumber: '7',
    total: { amountMinor: 350, currency: 'EUR' },
    placedOn: '2026-03-02',
  };
  await answer([...input.asOf, 'record', 'order'], 0, { input: JSON.stringify(json) });
  const [one, other] = await Promise.all([fields, input].map(({ asOf }) => answer([...asOf, 'list', 'orders'])));
  expect(other).toEqual(one);
});

test('a verdict is overruled with a reason, and undo N takes back the last N', async () => {
  const { asOf, record } = chain();
  const verdicts = () => itemsOf<{ verdict: string; overruled: object | null }>([...asOf, 'list', 'expectations']);
  await record('order', '--vendor', 'A', '--order-number', '7', '--placed-on', '2026-03-02');
  await record('expectation', '--order', '7', '--until', '2026-03-05');
  expect(await verdicts()).toMatchObject([{ verdict: 'overdue', overruled: null }]);
  const outcome = await record('outcome', '--order', '7', '--on', '2026-03-05');
  const ruling = await record('outcome', '--order', '7', '--verdict', 'missed', '--reason', 'Left in the rain');
  expect(await verdicts()).toMatchObject([
    { verdict: 'missed', overruled: { verdict: 'missed', reason: 'Left in the rain' } },
  ]);
  const { undone } = await answer<{ undone: { id: string }[] }>([...asOf, 'undo', '2']);
  expect(undone.map(({ id }) => id)).toEqual([ruling.transaction, outcome.transaction]);
  expect(await verdicts()).toMatchObject([{ verdict: 'overdue', overruled: null }]);
  await answer([...asOf, 'undo']);
  expect(await verdicts()).toEqual([]);
  await answer([...asOf, 'undo']);
  expect(await itemsOf([...asOf, 'list', 'orders'])).toEqual([]);
  expect(await refused([...asOf, 'undo'], 2)).toBe('counterpart: There is nothing to take back.');
  expect(await answer([...asOf, 'check'])).toMatchObject({ ok: true });
});

test.each([
  ['a day that does not exist', ['order', '--vendor', 'A', '--placed-on', '2026-02-30'], /placedOn/],
  ['a day that has not come', ['outcome', '--order', '7', '--on', '2026-03-21'], /2026-03-21 has not come yet/],
  [
    'a window turned round',
    ['expectation', '--order', '7', '--from', '2026-03-09', '--until', '2026-03-05'],
    /before it begins/,
  ],
  ['no such order', ['outcome', '--order', 'NOPE'], /“NOPE”/],
  ['a negative quantity', ['order', '--vendor', 'A', '--items', '[{"name":"x","quantity":-1}]'], /items\.0\.quantity/],
  ['half a thing', ['order', '--vendor', 'A', '--items', '[{"name":"x","quantity":0.5}]'], /items\.0\.quantity/],
  ['a total without currency', ['order', '--vendor', 'A', '--total', '12'], /--total|total/],
  ['a currency that is none', ['order', '--vendor', 'A', '--total', '12 QQQ'], /“12 QQQ”/],
  [
    'more digits than the currency has',
    ['order', '--vendor', 'A', '--total', '12.5 JPY'],
    /JPY has no more than 0 digits/,
  ],
  ['more money than there is', ['order', '--vendor', 'A', '--total', '99999999999999999999 USD'], /total\.amountMinor/],
  ['a field that is none', ['order', '--vendor', 'A', '--colour', 'red'], /colour/],
  ['a field of JavaScript', ['order', '--vendor', 'A', '--__proto__', '{"x":1}'], /__proto__/],
  ['no vendor', ['order', '--order-number', '8'], /vendor/],
  ['a vendor given twice', ['order', '--vendor', 'A', '--vendor', 'B'], /vendor/],
  [
    'a felt beyond the scale',
    ['interaction', '--channel', 'phone', '--direction', 'inbound', '--summary', 'x', '--felt', '3'],
    /felt/,
  ],
  ['broken JSON in a field', ['order', '--vendor', 'A', '--items', '[{"name"'], /no valid JSON/],
  ['no kind', [], /record wants one of order, shipment/],
  ['an unknown kind', ['parcel', '--order', '7'], /not “parcel”/],
  ['a kind of JavaScript', ['constructor', '--order', '7'], /not “constructor”/],
  ['nothing at all', ['order'], /--field value, or as JSON/],
] as const)('refuses %s', async (_what, words, sentence) => {
  const { asOf, record } = chain();
  await record('order', '--vendor', 'A', '--order-number', '7');
  const before = await answer([...asOf, 'list', 'transactions']);
  expect(await refused([...asOf, 'record', ...words], 2)).toMatch(sentence);
  expect(await answer([...asOf, 'list', 'transactions'])).toEqual(before);
});

test.each([
  ['{"vendor":"A"', /Standard input is no valid JSON/],
  ['[]', /expected object/],
  ['null', /expected object/],
  ['"vendor"', /expected object/],
  ['{"vendor":"A","__proto__":{"polluted":1}}', /__proto__/],
  ['{"vendor":"A","total":{"amountMinor":1e99,"currency":"USD"}}', /amountMinor/],
  ['{"vendor":7}', /vendor/],
])('refuses %s on standard input', async (input, sentence) => {
  expect(await refused([...chain().asOf, 'record', 'order'], 2, { input })).toMatch(sentence);
});

test('words in any script are kept as they are, but cannot command the terminal', async () => {
  const { asOf, record } = chain();
  const vendor = '北灯書店 \u{1f4da} \u202egnp\u202c \u001b[2J';
  await record('order', '--vendor', vendor, '--order-number', 'Ü-1');
  expect(await itemsOf([...asOf, 'list', 'orders'])).toMatchObject([{ vendor: { name: vendor } }]);
  const { stdout } = await counterpart([...asOf, 'list', 'orders']);
  expect(stdout).toContain('北灯書店');
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});
