// The sample documents, brought in any order and twice, give one chain. They lie beside the project, not in it.
import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordTables } from '../../../electron/agent/chain/index.ts';
import { openAgent } from '../../../electron/agent/index.ts';
import type { ImportResult, OutputOf } from '../../../shared/api.ts';
import { uniform } from '../../unit/judge/random.ts';

const samples = path.join(import.meta.dirname, '../../../../shared/samples');
const isHere = existsSync(samples);
if (!isHere) console.warn(`SKIPPED: the sample documents are not at ${samples}.`);

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const filesOf = (folder: string, isWanted: (name: string) => boolean): File[] =>
  readdirSync(path.join(samples, folder))
    .filter(isWanted)
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(samples, folder, name))) }));

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = uniform(seed);
  return list
    .map((item) => ({ item, key: random() }))
    .sort((first, second) => first.key - second.key)
    .map(({ item }) => item);
}

interface Chain {
  readonly results: readonly ImportResult[];
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly orders: OutputOf<'orders.list'>['items'];
  readonly shipments: OutputOf<'shipments.list'>['items'];
  readonly findings: readonly string[];
}

/** Imports batch after batch into a new folder, and tells all that is then known. */
async function chainOf(batches: readonly (readonly File[])[]): Promise<Chain> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'counterpart-samples-'));
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 1) + 1000 * (seconds += 1));
  const agent = openAgent({ dataDir, zone: 'UTC', country: 'US', now });
  try {
    const asked = async <T>(operation: string, input: unknown): Promise<T> => {
      const result = await agent.call(operation, input);
      if (!result.ok) throw new Error(result.error.message);
      return result.value as T;
    };
    const results: ImportResult[] = [];
    for (const files of batches) results.push(await asked<ImportResult>('documents.import', { files }));
    const { items: orders } = await asked<OutputOf<'orders.list'>>('orders.list', { limit: 1000 });
    const { items: shipments } = await asked<OutputOf<'shipments.list'>>('shipments.list', { limit: 1000 });
    const { findings } = await asked<OutputOf<'chain.check'>>('chain.check', {});
    const database = new Database(path.join(dataDir, 'counterpart.sqlite'), { readonly: true });
    const tables = Object.fromEntries(
      Object.entries(recordTables).map(([table, columns]) => {
        const own = columns
          .split(', ')
          .filter((column) => column !== 'cluster')
          .join(', ');
        return [table, database.prepare(`SELECT ${own} FROM ${table} ORDER BY ${own}`).all()];
      }),
    );
    database.close();
    return { results, tables, orders, shipments, findings };
  } finally {
    await agent.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

describe.skipIf(!isHere)('all sample mail', () => {
  const mail = isHere ? filesOf('mail', (name) => name.endsWith('.eml')) : [];

  test('gives one chain in any order, in one import or many, once or twice', async () => {
    const plain = await chainOf([mail]);
    expect(plain.findings).toEqual([]);
    expect(plain.orders.length).toBeGreaterThan(5);
    for (const seed of [1, 2]) {
      const files = shuffled(mail, seed);
      const half = Math.ceil(files.length / 2);
      const again = await chainOf([files.slice(0, half), files.slice(half), shuffled(mail, seed + 10)]);
      expect(again.tables).toEqual(plain.tables);
      expect(again.findings).toEqual([]);
      expect(again.results.at(-1)).toMatchObject({ facts: 0, orders: { new: 0, changed: 0 } });
    }
    const single = await chainOf(shuffled(mail, 7).map((file) => [file]));
    expect(single.tables).toEqual(plain.tables);
  });
});

interface Sums {
  readonly distinct_orders: number;
  readonly cancelled_orders: number;
  readonly distinct_tracking_numbers: number;
  readonly items_quantity: number;
  readonly sum_total_owed: Readonly<Record<string, string>>;
}

/** What a chain holds, in the terms of the truth beside the sheets. */
function sumsOf({ orders, shipments }: Chain): Sums {
  const live = orders.filter(({ state }) => state !== 'cancelled');
  const totals = new Map<string, number>();
  for (const { total } of live) {
    if (total !== null) totals.set(total.currency, (totals.get(total.currency) ?? 0) + total.amountMinor);
  }
  return {
    distinct_orders: orders.length,
    cancelled_orders: orders.length - live.length,
    distinct_tracking_numbers: new Set(shipments.flatMap(({ trackingNumbers }) => trackingNumbers)).size,
    items_quantity: live.reduce((sum, { itemCount }) => sum + itemCount, 0),
    sum_total_owed: Object.fromEntries<string>(
      [...totals].map(([currency, amount]): [string, string] => [currency, (amount / 100).toFixed(2)]),
    ),
  };
}

describe.skipIf(!isHere)('the Amazon order history in two parts that overlap', () => {
  const [first, second] = isHere ? filesOf('spreadsheets', (name) => name.startsWith('Retail')) : [];
  const truths = isHere
    ? (JSON.parse(readFileSync(path.join(samples, 'spreadsheets/truth.json'), 'utf8')) as Record<string, Sums>)
    : {};
  if (first === undefined || second === undefined) return;

  test.each([
    ['one', [[first]], first.name],
    ['the other', [[second]], second.name],
  ] as const)('%s alone', async (_name, batches, truth) => {
    const chain = await chainOf(batches);
    expect(chain.findings).toEqual([]);
    expect(truths[truth]).toMatchObject(sumsOf(chain));
    // Each number is a parcel of its own, also where one cell names two.
    const numbered = chain.shipments.filter(({ trackingNumbers }) => trackingNumbers.length > 0);
    expect(numbered).toHaveLength(truths[truth]?.distinct_tracking_numbers ?? 0);
  });

  test('both, in either order, twice', async () => {
    const plain = await chainOf([[first], [second]]);
    expect(plain.findings).toEqual([]);
    const whole = Object.entries(truths).find(([name]) => name.includes(' + '))?.[1];
    expect(whole).toMatchObject(sumsOf(plain));
    for (const batches of [
      [[second], [first]],
      [[second, first]],
      [
        [first, second],
        [second, first],
      ],
    ]) {
      const other = await chainOf(batches);
      expect(other.tables).toEqual(plain.tables);
      expect(other.findings).toEqual([]);
    }
  });
});
