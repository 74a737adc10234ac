// Databases that must not be opened: each is refused with its sentence, and not a byte of it is changed.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAgent } from '../../../electron/agent/index.ts';
import {
  answer,
  canBeForbidden,
  counterpartAsOther,
  counterpartProcess,
  isRoot,
  newFolder,
  refusalOf,
  refused,
  temporaryFolder,
  valueOf,
} from '../command-line/counterpart.ts';

const filled = newFolder();
const backup = path.join(filled, 'backup.sqlite');
beforeAll(async () => {
  await answer(['--data', path.join(filled, 'data'), '--now', '2026-03-20T15:00:00Z', 'demo']);
  await answer(['--data', path.join(filled, 'data'), 'backup', backup]);
}, 120_000);
afterAll(() => rmSync(filled, { recursive: true }));

/** A copy of the filled data folder, and its database. */
function copy(): { data: string; file: string } {
  const data = path.join(temporaryFolder(), 'data');
  cpSync(path.join(filled, 'data'), data, { recursive: true });
  return { data, file: path.join(data, 'counterpart.sqlite') };
}

/** What a folder's database consists of. The index of a write-ahead log holds nothing and is made anew at will. */
function bytesOf(data: string): Record<string, string> {
  const names = readdirSync(data).filter((name) => name.startsWith('counterpart.') && !name.endsWith('-shm'));
  return Object.fromEntries(names.map((name) => [name, hash('sha256', readFileSync(path.join(data, name)))]));
}

async function refusedUntouched(data: string, sentence: RegExp): Promise<void> {
  const before = bytesOf(data);
  for (const words of [['list', 'orders'], ['record', 'party', '--name', 'A'], ['check'], ['undo']]) {
    expect(await refused(['--data', data, ...words], 3)).toMatch(sentence);
    expect(bytesOf(data)).toEqual(before);
  }
}

/** Does something to a database in a process that dies of it, so that its write-ahead log stays. */
function leaveUnclosed(file: string, statement: string): void {
  const script = `const database = new (require('better-sqlite3'))(${JSON.stringify(file)});
    database.pragma('journal_mode = WAL'); database.exec(${JSON.stringify(statement)}); process.kill(process.pid, 9);`;
  expect(spawnSync(process.execPath, ['-e', script], { cwd: import.meta.dirname }).signal).toBe('SIGKILL');
  expect(readdirSync(path.dirname(file))).toContain('counterpart.sqlite-wal');
}

test('a newer database is refused and not touched', async () => {
  const { data, file } = copy();
  const database = new Database(file);
  database.pragma('user_version = 99');
  database.close();
  await refusedUntouched(data, /written by a newer Counterpart \(schema 99, this one knows \d+\)\. It was not touched/);
});

test('nor is one that was not closed', async () => {
  const { data, file } = copy();
  leaveUnclosed(file, 'PRAGMA user_version = 99; CREATE TABLE from_the_future (x)');
  await refusedUntouched(data, /newer Counterpart/);
});

/** Overwrites the second half of every page in the middle third of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  const pages = bytes.length / 4096;
  for (let page = Math.floor(pages / 3); page < (pages * 2) / 3; page += 1)
    bytes.fill(0xa5, page * 4096, page * 4096 + 2048);
  writeFileSync(file, bytes);
}

test('a damaged database is refused, not touched, and restored from a backup', async () => {
  const { data, file } = copy();
  const orders = await answer(['--data', data, 'list', 'orders', '--now', '2026-03-20T15:00:00Z']);
  damage(file);
  await refusedUntouched(data, /counterpart\.sqlite is damaged.* restore a backup to go on/);
  const before = readFileSync(file);
  const { replaced } = await answer<{ replaced: string }>(['--data', data, 'restore', backup]);
  expect(readFileSync(replaced).equals(before)).toBe(true);
  expect(await answer(['--data', data, 'list', 'orders', '--now', '2026-03-20T15:00:00Z'])).toEqual(orders);
  expect(await answer(['--data', data, 'check'])).toMatchObject({ ok: true });
});

test('nor is a damaged one touched that was not closed', async () => {
  const { data, file } = copy();
  leaveUnclosed(file, 'CREATE TABLE unclosed (x)');
  damage(file);
  await refusedUntouched(data, /is damaged/);
  await answer(['--data', data, 'restore', backup]);
  expect(await answer(['--data', data, 'check'])).toMatchObject({ ok: true });
});

test.each([
  ['a text', 'Dear diary,\n'.repeat(1000)],
  ['half a head', 'SQLite format 3\u0000'],
])('%s is no database, and not touched', async (_what, content) => {
  const { data, file } = copy();
  writeFileSync(file, content);
  await refusedUntouched(data, /is not a Counterpart database|is damaged/);
});

test('a database cut off in the middle is refused and not touched', async () => {
  const { data, file } = copy();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
  await refusedUntouched(data, /is damaged/);
});

test('a backup that is none is refused, and what is there stays', async () => {
  const { data } = copy();
  const before = bytesOf(data);
  const folder = temporaryFolder();
  const text = path.join(folder, 'text.sqlite');
  writeFileSync(text, 'Dear diary,\n'.repeat(1000));
  const foreign = path.join(folder, 'foreign.sqlite');
  new Database(foreign).exec('CREATE TABLE recipe (name)').close();
  const newer = path.join(folder, 'newer.sqlite');
  cpSync(backup, newer);
  const database = new Database(newer);
  database.pragma('user_version = 99');
  database.close();
  const broken = path.join(folder, 'broken.sqlite');
  cpSync(backup, broken);
  damage(broken);
  for (const [name, sentence] of [
    [text, /is not a Counterpart database/],
    [foreign, /is not a Counterpart database/],
    [newer, /newer Counterpart/],
    [broken, /is damaged/],
  ] as const) {
    expect(await refused(['--data', data, 'restore', name], 3)).toMatch(sentence);
    expect(bytesOf(data)).toEqual(before);
  }
});

test('a backup with a log beside it is restored with what the log holds', async () => {
  const { file } = copy();
  const other = copy();
  leaveUnclosed(file, "INSERT INTO setting VALUES ('country', '\"DE\"') ON CONFLICT DO UPDATE SET value = '\"DE\"'");
  await answer(['--data', other.data, 'restore', file]);
  expect(await answer(['--data', other.data, 'settings'])).toMatchObject({ country: 'DE' });
});

test('a folder open in another process is refused by name of the process, and free when that one dies', async () => {
  const { data } = copy();
  const agent = openAgent({ dataDir: data });
  for (const words of [
    ['list', 'orders'],
    ['restore', backup],
  ]) {
    const message = refusalOf(counterpartProcess(['--data', data, ...words]), 3);
    expect(message).toContain(`open in another Counterpart (process ${process.pid})`);
  }
  await agent.close();
  valueOf(counterpartProcess(['--data', data, '--json', 'list', 'orders']));

  const script = `import { openAgent } from '${path.join(import.meta.dirname, '../../../electron/agent/index.ts')}';
    openAgent({ dataDir: ${JSON.stringify(data)} }); process.kill(process.pid, 9);`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL');
  await answer(['--data', data, 'list', 'orders']);
});

test.runIf(canBeForbidden)('a folder that is read-only is refused and not touched', () => {
  const { data } = copy();
  const before = bytesOf(data);
  for (const name of readdirSync(data)) chmodSync(path.join(data, name), 0o444);
  chmodSync(data, 0o555);
  for (const words of [
    ['list', 'orders'],
    ['record', 'party', '--name', 'A'],
  ])
    expect(refusalOf(counterpartAsOther(['--data', data, ...words]), 3)).toContain(`${data} cannot be written to`);
  chmodSync(data, 0o755);
  expect(bytesOf(data)).toEqual(before);
});

test.runIf(canBeForbidden)('a folder that may not be made, or not be entered, is refused', () => {
  const folder = temporaryFolder();
  const closed = path.join(folder, 'closed');
  mkdirSync(closed);
  if (isRoot) chownSync(closed, 0, 0);
  chmodSync(closed, 0o555);
  expect(refusalOf(counterpartAsOther(['--data', path.join(closed, 'data'), 'today']), 3)).toMatch(/cannot be written/);
  chmodSync(closed, 0o000);
  expect(refusalOf(counterpartAsOther(['--data', path.join(closed, 'data'), 'today']), 3)).toMatch(/cannot be/);
  chmodSync(closed, 0o755);
});

test('a file where the folder should be is refused', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, 'x');
  expect(await refused(['--data', file, 'today'], 3)).toContain(file);
  expect(await refused(['--data', path.join(file, 'data'), 'today'], 3)).toContain(file);
});

test.skipIf(process.platform === 'win32')(
  'nobody else may read it, also where the folder is open to others',
  async () => {
    const data = path.join(temporaryFolder(), 'data');
    mkdirSync(data, { mode: 0o755 });
    await answer(['--data', data, 'record', 'party', '--name', 'Anker']);
    expect(statSync(path.join(data, 'counterpart.sqlite')).mode & 0o777).toBe(0o600);
  },
);
