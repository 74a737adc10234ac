// Backups, restoring, moving and damage, on real files: whatever happens, the data is somewhere, whole.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Agent, StoreError, openAgent } from '../../../electron/agent/index.ts';
import { openDamaged, openStore } from '../../../electron/agent/store/index.ts';
import { fillChain } from '../../bench/fill-chain.ts';
import { Person, orders } from './person.ts';

let person: Person;
let elsewhere: string;
beforeEach(() => {
  person = new Person();
  elsewhere = mkdtempSync(path.join(tmpdir(), 'counterpart-elsewhere-'));
});
afterEach(async () => {
  await person.leaves();
  rmSync(elsewhere, { recursive: true, force: true });
});

const names = async (): Promise<(string | null)[]> =>
  (await person.does('orders.list', {})).items.map(({ orderNumber }) => orderNumber);

test('a backup is verified, counted and listed, and pruned by the person’s own days', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  for (const hour of ['08', '10', '12', '14']) await person.at(`2026-03-05T${hour}:00:00Z`).does('folder.backup', {});
  const { backups } = await person.does('folder.show', {});
  expect(backups.items.map(({ madeAt }) => madeAt.slice(11, 13))).toEqual(['14', '12', '10']);
  expect(backups.last).toMatchObject({ madeAt: '2026-03-05T14:00:00.000Z', facts: expect.any(Number) as number });
  expect(backups.failure).toBeNull();
  expect(readdirSync(backups.folder)).toHaveLength(3);
  for (const item of backups.items) expect(item).toMatchObject({ cause: 'hand', facts: backups.last?.facts });
});

test('why a backup failed is told, until one succeeds', async () => {
  const file = path.join(elsewhere, 'file');
  writeFileSync(file, '');
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  await person.does('settings.change', { backups: { everyHours: 4, folder: path.join(file, 'below') } });
  expect((await person.refused('folder.backup', {})).message).toContain(file);
  expect((await person.does('folder.show', {})).backups.failure?.reason.message).toContain(file);
  await person.does('settings.change', { backups: { everyHours: 4, folder: path.join(elsewhere, 'new') } });
  await person.does('folder.backup', {});
  expect((await person.does('folder.show', {})).backups).toMatchObject({ failure: null, items: [{}] });
  expect((await person.refused('settings.change', { backups: { everyHours: 4, folder: 'here' } })).code).toBe(
    'not_the_whole_path',
  );
});

test('back to a backup, and from there back again', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { file } = await person.at('2026-03-05').does('folder.backup', {});
  await orders(person, 'Northlight', 'NB-2', '2026-03-02');
  const { kept } = await person.at('2026-03-06').does('folder.restore', { file });
  expect(await names()).toEqual(['NB-1']);
  const { backups } = await person.does('folder.show', {});
  const [before, asked] = backups.items;
  expect(before).toMatchObject({ file: kept, cause: 'restore' });
  expect(asked?.facts).toBeLessThan(before?.facts ?? 0);
  expect(await person.findings()).toEqual([]);
  // It is the same app as before: it takes more.
  await orders(person, 'Northlight', 'NB-3', '2026-03-03');
  await person.at('2026-03-07').does('folder.restore', { file: kept ?? '' });
  expect((await names()).toSorted()).toEqual(['NB-1', 'NB-2']);
  expect(readdirSync(person.folder).filter((name) => name.includes('replaced'))).toEqual([]);
});

test('there and back again within one second: no backup takes the name of another', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { file } = await person.at('2026-03-05').does('folder.backup', {});
  await orders(person, 'Northlight', 'NB-2', '2026-03-02');
  const { kept } = await person.does('folder.restore', { file });
  expect(await names()).toEqual(['NB-1']);
  await person.does('folder.restore', { file: kept ?? '' });
  expect((await names()).toSorted()).toEqual(['NB-1', 'NB-2']);
  expect((await person.does('folder.show', {})).backups.items).toHaveLength(3);
});

test('what is no backup is refused, and everything goes on', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const file = path.join(elsewhere, 'letter.txt');
  writeFileSync(file, 'This is a letter and no database. '.repeat(100));
  expect((await person.refused('folder.restore', { file })).code).toBe('not_a_database');
  expect((await person.refused('folder.restore', { file: path.join(elsewhere, 'nothing') })).code).toBe('no_such_file');
  // Nothing was replaced, so no backup was needed of what is there.
  expect((await person.does('folder.show', {})).backups.items).toEqual([]);
  await orders(person, 'Northlight', 'NB-2', '2026-03-02');
  expect(await names()).toHaveLength(2);
});

test('where neither the backup nor what was there can be opened, the reason is told', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const file = path.join(elsewhere, 'letter.txt');
  writeFileSync(file, 'This is a letter and no database. '.repeat(100));
  // Meanwhile a newer app has upgraded the database behind this one's back.
  const other = new Database(path.join(person.folder, 'counterpart.sqlite'));
  const version = other.pragma('user_version', { simple: true });
  other.pragma('user_version = 9999');
  expect(await person.refused('folder.restore', { file })).toMatchObject({ code: 'newer_database' });
  other.pragma(`user_version = ${String(version)}`);
  other.close();
});

test('a folder whose database cannot even be opened is not held', () => {
  const damage = new StoreError('damaged', { file: 'counterpart.sqlite', what: 'database', findings: null });
  expect(() => openDamaged(elsewhere, damage)).toThrow(elsewhere);
  openStore(elsewhere).close();
});

test('the data moves with its backups; who opens the old folder is led to the new one', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  await person.does('folder.backup', {});
  const to = path.join(elsewhere, 'disk', 'counterpart');
  expect(await person.does('folder.move', { to, removesOld: true })).toEqual({ folder: to, from: person.folder });
  await orders(person, 'Northlight', 'NB-2', '2026-03-02');
  expect(await names()).toHaveLength(2);
  expect((await person.does('folder.show', {})).backups.items).toHaveLength(1);
  expect(existsSync(path.join(person.folder, 'counterpart.sqlite'))).toBe(false);
  await person.closes();

  const again = new Person('UTC', person.folder);
  expect((await again.does('folder.show', {})).folder).toBe(to);
  expect((await again.does('orders.list', {})).items).toHaveLength(2);
  // And home again.
  await again.does('folder.move', { to: person.folder, removesOld: false });
  expect((await again.does('folder.show', {})).folder).toBe(person.folder);
  expect(await again.findings()).toEqual([]);
  await again.agent.close();
  const there = new Person('UTC', to);
  expect((await there.does('folder.show', {})).folder).toBe(person.folder);
  await there.agent.close();
});

test('a move to where it cannot go is refused with the reason, and nothing moves', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const full = path.join(elsewhere, 'full');
  mkdirSync(full);
  writeFileSync(path.join(full, 'mine.txt'), 'mine');
  const refused = async (to: string) => (await person.refused('folder.move', { to, removesOld: true })).message;
  expect(await refused(full)).toContain('not empty');
  expect(await refused(person.folder)).toContain('already');
  expect(await refused(path.join(person.folder, 'inner'))).toContain('within');
  expect(await refused('somewhere')).toContain('whole path');
  expect(await refused(path.join(full, 'mine.txt', 'below'))).toContain(full);
  expect(await names()).toEqual(['NB-1']);
  expect(readdirSync(full)).toEqual(['mine.txt']);
});

test('a place that is not there any more is named, and no empty chain is begun instead', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const to = path.join(elsewhere, 'stick');
  await person.does('folder.move', { to, removesOld: false });
  await person.closes();
  rmSync(to, { recursive: true });
  expect(() => openAgent({ dataDir: person.folder })).toThrow(/stick.*not there/);
});

test(
  'killed at any moment of a move, the folder that one knows leads to everything',
  { timeout: 120_000 },
  async () => {
    const home = path.join(elsewhere, 'home');
    const { facts } = fillChain(home, 800, '2026-03-01');
    const script = fileURLToPath(new URL('./move-once.ts', import.meta.url));
    const tally = { killed: 0, ended: 0 };
    for (let round = 0; tally.killed < 5; round += 1) {
      expect(round, JSON.stringify(tally)).toBeLessThan(40);
      // After one that was killed the same place is tried again.
      const to = path.join(elsewhere, `place-${tally.ended}`);
      const child = spawn(process.execPath, [script, home, to], { stdio: ['ignore', 'pipe', 'pipe'] });
      let complaint = '';
      child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      const closed = new Promise<number | null>((resolve) => void child.once('close', (code) => resolve(code)));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const timer = setTimeout(() => child.kill('SIGKILL'), 2 + Math.random() * 60);
      const code = await closed;
      clearTimeout(timer);
      if (code === null) tally.killed += 1;
      // Killed after the switch, it had moved there already.
      else if (code === 0 || complaint.includes('already')) tally.ended += 1;
      else throw new Error(complaint);
      const agent = openAgent({ dataDir: home, zone: 'UTC', country: 'US' });
      expect(await agent.call('chain.check', {})).toMatchObject({ ok: true, value: { ok: true, facts } });
      await agent.close();
    }
  },
);

/** Overwrites the middle of a closed database. */
async function damage(folder: string, from: number): Promise<void> {
  const file = path.join(folder, 'counterpart.sqlite');
  const handle = await open(file, 'r+');
  const { size } = statSync(file);
  await handle.write(Buffer.alloc(Math.min(16_384, size - from), 0xa5), 0, null, from);
  await handle.close();
}

test.each([
  ['in its middle, so that it can still be read', 40_960, true],
  ['from its first byte on', 0, false],
])('a database that is damaged %s is never written to, and a backup takes its place', async (_how, from, canRead) => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { file } = await person.does('folder.backup', {});
  await person.closes();
  await damage(person.folder, from);
  expect(() => openAgent({ dataDir: person.folder })).toThrow(/damaged|not a Counterpart database/);

  const agent: Agent = openAgent({ dataDir: person.folder, stays: true, now: () => person.now, country: 'US' });
  const state = await agent.call('folder.show', {});
  expect(state).toMatchObject({
    ok: true,
    value: { canRead, damage: { code: canRead ? 'damaged' : 'not_a_database' }, backups: { items: [{ file }] } },
  });
  expect(await agent.call('folder.damage', {})).toMatchObject({ value: { canRead, damage: {} } });
  expect(await agent.call('demo.fill', {})).toMatchObject({
    ok: false,
    error: { code: canRead ? 'damaged' : 'not_a_database' },
  });
  const restored = await agent.call('folder.restore', { file });
  expect(restored).toMatchObject({ ok: true, value: { kept: expect.stringContaining('replaced') as string } });
  expect(await agent.call('folder.show', {})).toMatchObject({ ok: true, value: { damage: null } });
  expect(await agent.call('orders.list', {})).toMatchObject({ ok: true, value: { items: [{ orderNumber: 'NB-1' }] } });
  expect(await agent.call('chain.check', {})).toMatchObject({ ok: true, value: { ok: true } });
  expect(readdirSync(person.folder).some((name) => name.includes('replaced'))).toBe(true);
  await agent.close();
});

test('what only the desktop can do is refused with what to do instead', async () => {
  const failure = await person.refused('host.showFolder', { which: 'data' });
  expect(failure).toMatchObject({ code: 'not_available', message: expect.stringContaining(person.folder) as string });
  expect((await person.refused('host.pickFolder', {})).code).toBe('not_available');
});
