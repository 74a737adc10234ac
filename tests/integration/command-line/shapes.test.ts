import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../shared/api.ts';
import type { ExpectationItem, Identification, OrderListItem, Reading, Standing } from '../../../shared/model/index.ts';
import type { ImportResult } from '../../../shared/api.ts';
import { events, fields, listKinds, orderStates } from './contract.ts';
import { answer, fixtures, itemsOf, newFolder } from './counterpart.ts';

const data = newFolder();
const asOf = ['--data', data, '--now', '2026-03-20T15:00:00Z', '--zone', 'America/New_York'];
const mail = path.join(fixtures, 'mail');
const table = path.join(fixtures, 'csv', 'amazon-order-history.csv');
let imported: ImportResult;

beforeAll(async () => {
  await answer([...asOf, 'demo']);
  imported = await answer([...asOf, 'import', mail, table]);
}, 120_000);
afterAll(() => rmSync(data, { recursive: true }));

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}
const keys = (value: object): string[] => Object.keys(value);
const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Fails unless each value, where known, has these fields and no others. */
function each(values: readonly (object | null)[], names: readonly string[]): void {
  const known = values.filter((value) => value !== null);
  expect(known.length, 'something to look at').toBeGreaterThan(0);
  for (const value of known) expect(keys(value)).toEqual(names);
}

test('read', async () => {
  const readings = await answer<Reading[]>([...asOf, 'read', path.join(mail, 'ups-delivered.eml'), mail, table]);
  expect(api['documents.read'].output.parse(readings)).toEqual(readings);
  each(readings, fields.reading);
  each(
    readings.map(({ promised }) => promised),
    fields.window,
  );
  each(
    readings.map(({ promisedTime }) => promisedTime),
    fields.window,
  );
  each(
    readings.flatMap(({ items }) => items),
    fields.readingItem,
  );
  each(
    readings.map(({ total }) => total),
    fields.money,
  );
  expect(readings[0]).toMatchObject({ file: path.join(mail, 'ups-delivered.eml'), part: null, relevant: true });
  const names = readings.map(({ file }) => file).filter((file) => file.startsWith(mail));
  expect(names.slice(1)).toEqual(names.slice(1).toSorted());
  for (const { event, eventOn, relevant, reason } of readings) {
    if (event !== null) expect(events).toContain(event);
    if (eventOn !== null) expect(eventOn).toMatch(date);
    expect(relevant).toBe(reason === null);
  }
});

test('read keeps nothing', async () => {
  const before = await answer<Page<unknown>>([...asOf, 'list', 'documents', '--limit', '1000']);
  await answer([...asOf, 'read', table]);
  expect(await answer([...asOf, 'list', 'documents', '--limit', '1000'])).toEqual(before);
});

test('import', async () => {
  expect(api['documents.import'].output.parse(imported)).toEqual(imported);
  each([imported], fields.importResult);
  each([imported.orders], fields.importOrders);
  expect(imported).toMatchObject({ alreadyKnown: 0, failed: [] });
  expect(imported.documents).toBe(imported.read);
  expect(imported.facts).toBeGreaterThan(10);
  const missing = path.join(mail, 'none.eml');
  const again = await answer<ImportResult>([...asOf, 'import', mail, missing, table], 1);
  expect(again).toMatchObject({
    documents: imported.documents + 1,
    alreadyKnown: imported.documents,
    facts: 0,
    orders: { new: 0, changed: 0 },
    failed: [{ file: missing, code: 'not_found', message: `“${missing}” is not there.` }],
  });
  each(again.failed, fields.importFailure);
});

test('list orders', async () => {
  const items = await itemsOf<OrderListItem>([...asOf, 'list', 'orders', '--limit', '1000']);
  each(items, fields.order);
  each(
    items.flatMap(({ shipments }) => shipments),
    fields.orderShipment,
  );
  each(
    items.flatMap(({ vendor, project }) => [vendor, project]),
    fields.reference,
  );
  each(
    items.map(({ total }) => total),
    fields.money,
  );
  for (const { state } of items) expect(orderStates).toContain(state);
});

test('list expectations', async () => {
  const { items } = await answer<Page<ExpectationItem>>([...asOf, 'list', 'expectations', '--limit', '1000']);
  each(items, fields.expectation);
  each(
    items.flatMap(({ original, current }) => [original, current]),
    fields.window,
  );
  const statements = items.flatMap((item) => item.statements);
  const byTerms = statements.filter(({ clause }) => clause !== undefined);
  each(byTerms, [...fields.statement, 'clause', 'agreedAt']);
  each(
    statements.filter((said) => !byTerms.includes(said)),
    fields.statement,
  );
  for (const { statedAt } of statements) expect(statedAt).toMatch(instant);
  each(
    statements.map(({ document }) => document),
    fields.reference,
  );
  for (const name of ['order', 'shipment', 'accountable', 'performing'] as const)
    each(
      items.map((item) => item[name]),
      fields.reference,
    );
  each(
    items.map(({ interaction }) => interaction),
    [...fields.reference, 'channel'],
  );
});

test.each(listKinds)('list %s is a page of what the contract says', async (kind) => {
  const page = await answer<Page<unknown>>([...asOf, 'list', kind]);
  expect(keys(page)).toEqual(fields.page);
  expect(api[`${kind}.list`].output.parse(page)).toEqual(page);
  expect(page.items.length).toBeGreaterThan(0);
});

test('standing', async () => {
  const standings = await answer<Standing[]>([...asOf, 'standing']);
  expect(api['standings.list'].output.parse(standings)).toEqual(standings);
  each(standings, fields.standing);
  each(
    standings.map(({ party }) => party),
    fields.reference,
  );
  each(
    standings.map(({ counts }) => counts),
    fields.counts,
  );
  each(
    standings.map(({ kept }) => kept),
    fields.kept,
  );
  const carriers = await answer<Standing[]>([...asOf, 'standing', '--role', 'carrier']);
  expect(new Set(carriers.map(({ role }) => role))).toEqual(new Set(['carrier']));
  const utilities = carriers.map(({ utility }) => utility);
  expect(utilities).toEqual(utilities.toSorted((first, second) => second - first));
  expect(carriers.at(-1)).toMatchObject({ closeToNext: null, better: null });
});

test('identify', async () => {
  const found = await answer<Identification[]>([...asOf, 'identify', '1Z999AA10123456784', 'no number']);
  each(found, fields.identification);
  expect(found).toEqual([
    { number: '1Z999AA10123456784', carriers: ['UPS'], checked: true },
    { number: 'no number', carriers: [], checked: false },
  ]);
});

test('today, show, why, check, settings, and those of data and terms', async () => {
  const request = ['request', '--party', 'UPS', '--jurisdiction', 'UK', '--right', 'access', '--event', 'sent'];
  const { subject } = await answer<{ subject: { id: string } }>([...asOf, ...request]);
  await answer([...asOf, 'terms', 'offer', 'UPS', '--out', path.join(data, 'offer')]);
  for (const [words, name] of [
    [['today'], 'today.list'],
    [['show', 'NB-20417'], 'story.show'],
    [['why', 'NB-20417', 'verdict'], 'story.why'],
    [['check'], 'chain.check'],
    [['settings'], 'settings.show'],
    [['data-map'], 'data.map'],
    [['list', 'requests'], 'requests.list'],
    [['letter', 'REQUEST', '--language', 'de'], 'request.letter'],
    [['terms', 'compose'], 'terms.show'],
    [['terms', 'show', 'UPS'], 'terms.show'],
    [['terms', 'list'], 'terms.list'],
    [['terms', 'kept', 'UPS'], 'terms.kept'],
    [['terms', 'breaches'], 'terms.breaches'],
  ] as const) {
    const value = await answer<unknown>([...asOf, ...words.map((word) => (word === 'REQUEST' ? subject.id : word))]);
    expect(api[name].output.parse(value), name).toEqual(value);
  }
  expect(await answer([...asOf, 'check'])).toMatchObject({ ok: true, findings: [] });
});

test('a record is found by id, order number and tracking number, and why leads to the document', async () => {
  const [order] = await itemsOf<OrderListItem>([...asOf, 'list', 'orders', '--party', 'Amazon.com', '--limit', '1']);
  const shown = await answer<{ record: OrderListItem }>([...asOf, 'show', order?.orderNumber ?? '']);
  expect(shown.record).toEqual(order);
  expect(await answer([...asOf, 'show', order?.id ?? ''])).toEqual(shown);
  const parcel = await answer<{ subject: string }>([...asOf, 'show', '9400 1102 0088 1234 5678 93']);
  expect(parcel).toMatchObject({ subject: 'shipment', record: { trackingNumbers: ['9400110200881234567893'] } });
  const { evidence, value } = await answer<{
    value: unknown;
    evidence: { document: object | null; decisive: boolean }[];
  }>([...asOf, 'why', order?.id ?? '', 'placedOn']);
  expect(value).toBe(order?.placedOn);
  expect(evidence.some(({ document, decisive }) => decisive && document !== null)).toBe(true);
});
