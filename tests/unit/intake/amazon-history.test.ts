import { describe, expect, test } from 'vitest';
import { factBodies, mark, reading } from '../../../shared/model/index.ts';
import type { Draft, FactKind } from '../../../shared/model/index.ts';
import type { Entry } from '../../../electron/agent/intake/index.ts';
import { documentOf, entriesOf, fixture } from './documents.ts';

const history = fixture('csv', 'amazon-order-history.csv');
const text = Buffer.from(history.bytes).toString('utf8');
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

function draftsOf<K extends FactKind>(entries: readonly Entry[], kind: K): Extract<Draft, { kind: K }>[] {
  const isOfKind = (draft: Draft): draft is Extract<Draft, { kind: K }> => draft.kind === kind;
  return entries.flatMap(({ drafts }) => drafts).filter(isOfKind);
}

describe('Amazon’s order history', () => {
  test('gives an entry per order, in the shapes of the contract', async () => {
    const entries = await entriesOf(history);
    expect(entries.map((entry) => [entry.reading.part, entry.reading.orderNumbers[0], entry.reading.event])).toEqual([
      ['rows 2–4', '111-0000001-0000001', 'shipped'],
      ['row 5', '249-0000002-0000002', 'shipped'],
      ['row 6', '202-0000003-0000003', 'cancelled'],
      ['row 7', '111-0000004-0000004', 'shipped'],
      ['row 8', '111-0000005-0000005', 'ordered'],
    ]);
    for (const entry of entries) {
      reading.parse(entry.reading);
      for (const draft of entry.drafts) {
        expect(factBodies[draft.kind].parse(draft.body)).toEqual(draft.body);
        for (const one of draft.marks) expect(mark.safeParse(one).success).toBe(true);
        expect(draft.source).toMatchObject({ document: history.hash });
        expect([10, 30]).toContain(draft.source.rank);
        expect(draft.source.place).toMatch(/^row \d+$/);
      }
    }
  });

  test('tells lines, amounts in minor units and parcels apart', async () => {
    const entries = await entriesOf(history);
    const [order] = draftsOf(entries, 'order.placed');
    expect(order?.body).toMatchObject({
      orderNumber: '111-0000001-0000001',
      placedOn: '2026-03-01',
      country: 'US',
      items: [
        { name: 'Lamp shade "Dune", 30 cm', quantity: 2, price: usd(1250), owed: usd(1375) },
        { name: 'Bulb', quantity: 1, price: usd(400), owed: usd(-100) },
        { name: 'Bulb', quantity: 1, price: usd(400), owed: usd(440) },
      ],
    });
    expect(new Set(order?.body.items?.map(({ key }) => key)).size).toBe(3);
    expect(entries[1]?.reading.items[0]?.price).toEqual({ amountMinor: 1980, currency: 'JPY' });
    const shipments = draftsOf(entries, 'shipment.reported');
    expect(shipments.map(({ marks, occurred }) => [occurred, ...marks])).toEqual([
      ['2026-03-03T18:00:00Z', 'shipment:tracking:1Z5R89390357567127'],
      ['2026-03-04T18:00:00Z', 'shipment:tracking:TBA000000000001', 'shipment:tracking:TBA000000000002'],
      ['2026-03-06T00:00:00Z', 'shipment:tracking:123456789012'],
      ['2026-03-08T12:00:00Z', 'order:number:amazon/11100000040000004'],
    ]);
    expect(shipments[0]?.body.carrier?.marks).toEqual(['party:carrier:ups', 'party:name:ups']);
    expect(shipments[0]?.body.items?.map(({ name }) => name)).toEqual(['Lamp shade "Dune", 30 cm', 'Bulb']);
  });

  test('a line sent on two days by two carriers is two parcels, each with its part of it', async () => {
    const two = text
      .replace('"2026-03-04T18:00:00Z"', '"2026-03-04T18:00:00Z and 2026-03-05T18:00:00Z"')
      .replace(
        'AMZN_US(TBA000000000001) and AMZN_US(TBA000000000002)',
        'UPS(1Z7W84R20313262445) and USPS(9400111899453173683149)',
      );
    const sent = draftsOf(await entriesOf(documentOf('two.csv', two)), 'shipment.reported').slice(1, 3);
    expect(sent.map(({ marks, body }) => [body.carrier?.name, body.on, ...marks])).toEqual([
      ['UPS', '2026-03-04', 'shipment:tracking:1Z7W84R20313262445'],
      ['USPS', '2026-03-05', 'shipment:tracking:9400111899453173683149'],
    ]);
    expect(sent.map(({ body }) => body.items?.map(({ name }) => name))).toEqual([['Bulb'], ['Bulb']]);
  });

  test('a cancelled order is called by its items, at the lowest rank; a date or amount that cannot be is named by its row, and loses nothing else', async () => {
    const entries = await entriesOf(history);
    expect(draftsOf(entries, 'order.reported')).toMatchObject([{ body: { event: 'cancelled', on: '2026-03-07' } }]);
    expect(entries[2]?.reading).toMatchObject({ items: [], warnings: [] });
    const [, , , called] = draftsOf(entries, 'order.placed');
    expect(called).toMatchObject({ source: { rank: 10 }, body: { items: [{ quantity: 1 }] } });
    expect(called?.body.items?.[0]).not.toHaveProperty('owed');
    expect(entries[3]?.reading).toMatchObject({
      vendor: 'Amazon',
      warnings: ['row 7: the date “2026-02-30T12:00:00Z” does not exist.'],
    });
    expect(draftsOf(entries, 'order.placed')[4]?.body).not.toHaveProperty('placedOn');
    expect(entries[4]?.reading.warnings.join()).toContain('row 8: “abc” is no amount in “XXQ”');
    expect(entries[4]?.reading.items).toEqual([{ name: 'Salt', quantity: 1, price: null }]);
  });

  test('days are local to the zone that was asked for, across its clock changes', async () => {
    const head = text.slice(0, text.indexOf('\r\n') + 2);
    const at = (instant: string) =>
      documentOf('z.csv', head + text.slice(head.length).replace(/2026-03-02T05:30:00Z/g, instant));
    const placedOn = async (instant: string, zone: string) =>
      draftsOf(await entriesOf(at(instant), zone), 'order.placed')[0]?.body.placedOn;
    expect(await placedOn('2026-03-29T22:30:00Z', 'Europe/Berlin')).toBe('2026-03-30');
    expect(await placedOn('2026-03-29T00:30:00Z', 'Europe/Berlin')).toBe('2026-03-29');
    expect(await placedOn('2026-01-29T22:30:00Z', 'Europe/Berlin')).toBe('2026-01-29');
    expect(await placedOn('2026-03-08T07:30:00Z', 'America/Los_Angeles')).toBe('2026-03-07');
    expect(await placedOn('2026-03-02T18:20:00Z', 'Asia/Kathmandu')).toBe('2026-03-03');
  });

  test('a semicolon table, windows-1252 and UTF-16 give the same facts', async () => {
    const ascii = text.replace('急須', 'Kettle é');
    const same = (entries: readonly Entry[]) =>
      entries.map(({ drafts }) => drafts.map(({ kind, body, marks }) => ({ kind, body, marks })));
    const plain = same(await entriesOf(documentOf('a.csv', ascii)));
    const latin = documentOf('b.csv', Buffer.from(ascii.slice(1), 'latin1'));
    const wide = documentOf('c.csv', Buffer.from(ascii, 'utf16le'));
    expect(same(await entriesOf(latin))).toEqual(plain);
    expect(same(await entriesOf(wide))).toEqual(plain);
  });

  test('lines keep their keys in another export, and once they are shipped', async () => {
    const keys = (entries: readonly Entry[]) =>
      draftsOf(entries, 'order.placed').map(({ body }) => body.items?.map(({ key }) => key));
    const later = text
      .replaceAll('2026-03-03T18:00:00Z', 'Not Available')
      .replaceAll('UPS(1Z5R89390357567127)', 'Not Available');
    expect(keys(await entriesOf(documentOf('later.csv', later)))).toEqual(keys(await entriesOf(history)));
  });

  test('a table of many slices is read as one, with its rows counted through', async () => {
    const [head, ...rows] = text.split('\r\n').filter((line) => line !== '');
    const order = rows.slice(0, 2).join('\r\n');
    const many = Array.from({ length: 3000 }, (_, index) =>
      order.replaceAll('111-0000001-', `111-${String(index).padStart(7, '0')}-`),
    );
    const entries = await entriesOf(documentOf('many.csv', `${head}\r\n${many.join('\r\n')}\r\n`));
    expect(entries).toHaveLength(3000);
    expect(entries.every((entry) => entry.reading.items.length === 2)).toBe(true);
    expect(entries.at(-1)?.reading.part).toBe('rows 6000–6001');
  });
});
