import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranks } from '../../../shared/model/index.ts';
import type { Draft, Reading } from '../../../shared/model/index.ts';
import { UnreadableDocument, readingOfFailure } from '../../../electron/agent/intake/index.ts';
import type { Entry, IncomingDocument } from '../../../electron/agent/intake/index.ts';
import { documentOf, entriesOf } from './documents.ts';

// Sample input that is handed around beside the project; a checkout alone does not have it.
const samples = path.join(import.meta.dirname, '../../../../shared/samples');
const sample = (...names: string[]): IncomingDocument =>
  documentOf(names.at(-1) ?? '', readFileSync(path.join(samples, ...names)));

interface Truth {
  readonly file: string;
  readonly relevant: boolean;
  readonly event: string | null;
  readonly event_on: string | null;
  readonly order_numbers: readonly string[];
  readonly promised: Reading['promised'];
  readonly promised_time: Reading['promisedTime'];
  readonly lenient?: readonly string[];
}

async function readingOf(document: IncomingDocument): Promise<Reading> {
  try {
    const [entry] = await entriesOf(document);
    if (!entry) throw new Error(`${document.name} gave no entry`);
    return entry.reading;
  } catch (error) {
    if (error instanceof UnreadableDocument) return readingOfFailure(document, error);
    throw error;
  }
}

describe.skipIf(!existsSync(samples))('the sample mail', () => {
  const truths = existsSync(samples)
    ? (JSON.parse(readFileSync(path.join(samples, 'truth.json'), 'utf8')) as Truth[])
    : [];
  // Mail in a language that is not read yet.
  const polish = new Set(['dpd_com_pl_delivering.eml', 'gls_delivered.eml', 'inpost_pl_delivered.eml']);

  const known = truths.filter(({ file }) => !polish.has(file));
  /** What a truth or a reading says, but for what is open to argument. */
  const graded = ({ lenient }: Truth, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(values).filter(([field]) => !lenient?.includes(field)));

  test.each(known.filter(({ relevant }) => relevant).map((truth) => [truth.file, truth] as const))(
    '%s',
    async (file, truth) => {
      const read = await readingOf(sample('mail', file));
      expect(read.relevant).toBe(true);
      const { event, event_on, order_numbers, promised, promised_time } = truth;
      expect(
        graded(truth, {
          event: read.event,
          event_on: read.eventOn,
          order_numbers: read.orderNumbers,
          promised: read.promised,
          promised_time: read.promisedTime,
        }),
      ).toEqual(graded(truth, { event, event_on, order_numbers, promised, promised_time }));
    },
  );

  test('nothing is read wrongly, and hardly anything is left unread', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'readings-'));
    const file = path.join(folder, 'reading.json');
    writeFileSync(
      file,
      JSON.stringify(await Promise.all(truths.map((truth) => readingOf(sample('mail', truth.file))))),
    );
    const grader = path.join(samples, '../checks/grade-reading.mjs');
    const { stdout } = spawnSync(process.execPath, [grader, path.join(samples, 'truth.json'), file], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const wrong = new Map([...stdout.matchAll(/^(\w+) +\d+ +\d+ +[\d.]+ +(\d+)$/gm)].map((row) => [row[1], row[2]]));
    const values = [
      'vendor',
      'carrier',
      'orderNumbers',
      'trackingNumbers',
      'event',
      'eventOn',
      'promised',
      'promisedTime',
    ];
    for (const field of values) expect(wrong.get(field), field).toBe('0');
    expect(Number(/all fields: recall ([\d.]+)/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(0.91);
  });

  test('mail that tells of no order is not taken for one', async () => {
    const irrelevant = truths.filter(({ relevant }) => !relevant);
    const readings = await Promise.all(irrelevant.map(({ file }) => readingOf(sample('mail', file))));
    expect(readings.filter(({ relevant }) => relevant)).toEqual([]);
    expect(irrelevant.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!existsSync(samples))('the sample order histories', () => {
  const parts = ['Retail.OrderHistory.1.csv', 'Retail.OrderHistory.2.csv'];

  function figuresOf(entries: readonly Entry[]) {
    const drafts: Draft[] = entries.flatMap((entry) => [...entry.drafts]);
    const orders = new Set<string>();
    const shipments = new Set<string>();
    const trackingNumbers = new Set<string>();
    const cancelled = new Set<string>();
    const items = new Map<string, { quantity: number; owed: number; currency: string }>();
    for (const draft of drafts) {
      const subject = draft.marks[0] ?? '';
      if (draft.kind === 'order.placed') {
        orders.add(subject);
        // What a cancelled order is called by is no line of it.
        if (draft.source.rank < ranks.export) continue;
        for (const { key, quantity, owed } of draft.body.items ?? []) {
          items.set(`${subject} ${key}`, {
            quantity,
            owed: owed?.amountMinor ?? Number.NaN,
            currency: owed?.currency ?? '',
          });
        }
      }
      if (draft.kind === 'order.reported' && draft.body.event === 'cancelled') cancelled.add(subject);
      if (draft.kind === 'shipment.reported') {
        for (const number of draft.body.trackingNumbers ?? []) trackingNumbers.add(number);
        // The truth counts the cells that name parcels, of which one may name two; each is quoted whole.
        if (draft.body.trackingNumbers) shipments.add(draft.source.quote ?? '');
      }
    }
    const sums = new Map<string, number>();
    for (const { owed, currency } of items.values()) sums.set(currency, (sums.get(currency) ?? 0) + owed);
    return {
      distinct_orders: orders.size,
      cancelled_orders: cancelled.size,
      distinct_shipments: shipments.size,
      distinct_tracking_numbers: trackingNumbers.size,
      item_rows_not_cancelled: items.size,
      items_quantity: [...items.values()].reduce((sum, { quantity }) => sum + quantity, 0),
      sum_total_owed: Object.fromEntries([...sums].map(([currency, minor]) => [currency, (minor / 100).toFixed(2)])),
    };
  }

  test.each([[parts.slice(0, 1)], [parts.slice(1)], [parts], [parts.toReversed()]])('%j', async (names) => {
    const truths = JSON.parse(readFileSync(path.join(samples, 'spreadsheets', 'truth.json'), 'utf8')) as Record<
      string,
      object
    >;
    const entries = (await Promise.all(names.map((name) => entriesOf(sample('spreadsheets', name))))).flat();
    expect(truths[names.toSorted().join(' + ')]).toMatchObject(figuresOf(entries));
    expect(entries.flatMap(({ reading }) => reading.warnings)).toEqual([]);
  });
});
