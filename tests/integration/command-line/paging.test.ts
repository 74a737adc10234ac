import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listKinds } from './contract.ts';
import { answer, newFolder } from './counterpart.ts';
import { mailOf, orderHistory } from '../bad-input/corpus.ts';

const data = newFolder();
const asOf = ['--data', data, '--now', '2026-03-20T15:00:00Z', '--zone', 'America/New_York'];

beforeAll(async () => {
  await answer([...asOf, 'demo']);
  const source = newFolder();
  writeFileSync(path.join(source, 'history.csv'), orderHistory(23));
  for (const number of [1, 2, 3, 4, 5, 6, 7]) writeFileSync(path.join(source, `${number}.eml`), mailOf(number));
  await answer([...asOf, 'import', source]);
  for (const summary of ['One', 'Two', 'Three'])
    await answer([
      ...asOf,
      'record',
      'interaction',
      '--channel',
      'phone',
      '--direction',
      'outbound',
      '--summary',
      summary,
    ]);
  rmSync(source, { recursive: true });
}, 120_000);
afterAll(() => rmSync(data, { recursive: true }));

interface Page {
  readonly items: { readonly id: string }[];
  readonly next: string | null;
}

async function allPages(kind: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 100; pages += 1) {
    const words = [...asOf, 'list', kind, '--limit', String(limit), ...(after === null ? [] : ['--after', after])];
    const page: Page = await answer<Page>(words);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    expect(page.items.length).toBe(limit);
    after = page.next;
  }
  throw new Error(`${kind} has no last page`);
}

test.each([...listKinds, 'transactions'] as const)('the pages of %s hold everything once, in order', async (kind) => {
  const whole = await answer<Page>([...asOf, 'list', kind, '--limit', '1000']);
  const ids = whole.items.map(({ id }) => id);
  expect(whole.next).toBeNull();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(1);
  for (const limit of [Math.ceil(ids.length / 3), ids.length]) expect(await allPages(kind, limit)).toEqual(ids);
});

test('lists are narrowed', async () => {
  const ofVendor = await answer<{ items: { vendor: { name: string } }[] }>([
    ...asOf,
    'list',
    'orders',
    '--party',
    'Fernhill',
  ]);
  expect(ofVendor.items.map(({ vendor }) => vendor.name)).toEqual(Array.from({ length: 5 }, () => 'Fernhill'));
  const missed = await answer<{ items: { verdict: string }[] }>([
    ...asOf,
    'list',
    'expectations',
    '--verdict',
    'missed',
  ]);
  expect(new Set(missed.items.map(({ verdict }) => verdict))).toEqual(new Set(['missed']));
  const since = await answer<{ items: { placedOn: string }[] }>([...asOf, 'list', 'orders', '--since', '2026-03-15']);
  expect(since.items.length).toBeGreaterThan(0);
  for (const { placedOn } of since.items) expect(placedOn >= '2026-03-15').toBe(true);
});
