// Everything as open files: all that the person owns is in them, and nobody waits while they are written.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAgent } from '../../../electron/worker/index.ts';
import { defaultSchedule, roster } from '../../../shared/terms/index.ts';
import { fillChain } from '../../bench/fill-chain.ts';
import { Person } from './person.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'counterpart-export-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Tables that have no file of their own, and where what they hold is. */
const elsewhere: Readonly<Record<string, string>> = {
  fact: 'facts.jsonl',
  document_content: 'documents',
  party_key: 'nowhere: a secret',
  upgrade_task: 'nowhere: of the program, not of the person',
  holiday_year: 'nowhere: of the calendar, not of the person',
};

test('a folder without its whole path is refused', async () => {
  const person = new Person();
  expect(await person.refused('chain.export', { path: 'here' })).toMatchObject({ code: 'not_the_whole_path' });
  await person.leaves();
});

test('each table of what the person owns is a file with its rows', async () => {
  const person = new Person('UTC', path.join(home, 'data'));
  await person.at('2026-03-12').does('demo.fill', {});
  await person.does('request.record', { party: 'Northlight Books', jurisdiction: 'EU', right: 'access' });
  await person.does('holding.record', { party: 'Northlight Books', category: 'shoe size' });
  await person.does('terms.state', { agreement: roster[0]?.id ?? '', schedule: defaultSchedule('en', 'UTC') });
  await person.does('terms.offer', { party: 'Northlight Books' });
  await person.does('settings.change', { theme: 'dark' });
  const { path: folder, files } = await person.does('chain.export', { path: path.join(home, 'export') });
  const database = new Database(path.join(person.folder, 'counterpart.sqlite'), { readonly: true });
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_text%' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  for (const table of tables.filter((name) => !Object.hasOwn(elsewhere, name))) {
    expect(files, table).toContain(`${table}.csv`);
    const rows = Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    const written = readFileSync(path.join(folder, `${table}.csv`), 'utf8');
    expect(written.split('\n').length - 2, table).toBeGreaterThanOrEqual(rows);
  }
  for (const table of ['request', 'holding', 'terms', 'negotiation', 'order', 'party', 'setting', 'transaction'])
    expect(readFileSync(path.join(folder, `${table}.csv`), 'utf8').split('\n').length, table).toBeGreaterThan(2);
  // Whoever opens the folder reads what each file is, and finds names and amounts beside ids and minor units.
  const readme = readFileSync(path.join(folder, 'README.txt'), 'utf8');
  for (const file of files.filter((name) => !name.startsWith('documents') && name !== 'README.txt'))
    expect(readme, file).toContain(`  ${file} `);
  const [head = '', ...orders] = readFileSync(path.join(folder, 'order.csv'), 'utf8').split('\n');
  expect(head.split(',')).not.toContain('cluster');
  const at = (column: string): number => head.split(',').indexOf(column);
  const order = orders.find((line) => line.includes('NB-20417'))?.split(',') ?? [];
  expect(order[at('vendor_name')]).toBe('Northlight Books');
  expect(Number(order[at('total')]) * 100).toBeCloseTo(Number(order[at('total_minor')]));
  const [, first = ''] = readFileSync(path.join(folder, 'document.csv'), 'utf8').split('\n');
  expect(readdirSync(path.join(folder, 'documents'))).toContain(first.split(',').at(-1));
  const secrets = database.prepare<[], Uint8Array>('SELECT seed FROM party_key').pluck().all();
  const all = files.map((file) => readFileSync(path.join(folder, file), 'latin1')).join('\n');
  for (const seed of secrets) {
    expect(all).not.toContain(Buffer.from(seed).toString('hex'));
    expect(all).not.toContain(Buffer.from(seed).toString('base64'));
  }
  database.close();
  await person.closes();
});

test(
  'the agent answers while everything is written, and what it records then is not torn in two',
  { timeout: 120_000 },
  async () => {
    const dataDir = path.join(home, 'data');
    fillChain(dataDir, 400, '2026-03-01');
    const agent = await startAgent(new URL('../../../electron/agent-worker.ts', import.meta.url), {
      dataDir,
      now: '2026-03-12T12:00:00Z',
    });
    const folder = path.join(home, 'export');
    let isWritten = false;
    const writing = agent.call('chain.export', { path: folder }).then((result) => {
      isWritten = true;
      return result;
    });
    expect(await agent.call('orders.list', {})).toMatchObject({ ok: true });
    expect(await agent.call('order.record', { vendor: 'Northlight', orderNumber: 'NB-1' })).toMatchObject({ ok: true });
    expect(isWritten).toBe(false);
    const written = await writing;
    expect(written).toMatchObject({ ok: true });
    const facts = readFileSync(path.join(folder, 'facts.jsonl'), 'utf8').includes('NB-1');
    expect(readFileSync(path.join(folder, 'order.csv'), 'utf8').includes('NB-1')).toBe(facts);
    // Who leaves while it is written has it whole.
    const last = path.join(home, 'last');
    const leaving = agent.call('chain.export', { path: last });
    await agent.close();
    expect(await leaving).toMatchObject({ ok: true });
    expect(readdirSync(last).length).toBe(readdirSync(folder).length);
    expect(existsSync(path.join(last, 'negotiation.csv'))).toBe(true);
  },
);
