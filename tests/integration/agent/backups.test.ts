// Backups over days: when the clock makes one, which it keeps, and what happens where none can be made.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordTables } from '../../../electron/agent/chain/index.ts';
import { openAgent } from '../../../electron/agent/index.ts';
import { isChangedSince, listBackups, openStore } from '../../../electron/agent/store/index.ts';
import { isRoot } from '../command-line/counterpart.ts';
import { Person, orders } from './person.ts';

let person: Person;
let elsewhere: string;
beforeEach(() => {
  person = new Person();
  elsewhere = mkdtempSync(path.join(tmpdir(), 'counterpart-elsewhere-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await person.leaves();
  rmSync(elsewhere, { recursive: true, force: true });
});

const hourMs = 3_600_000;

test(
  'over twelve days the clock keeps three of today and one of each of ten days, each of them sound',
  { timeout: 120_000 },
  async () => {
    await person.closes();
    vi.useFakeTimers({ now: new Date('2026-03-01T06:00:00Z'), toFake: ['Date', 'setTimeout', 'setInterval'] });
    const agent = openAgent({ dataDir: person.folder, zone: 'UTC', country: 'US', stays: true });
    const made = new Set<string>();
    const items = async (): Promise<{ file: string; madeAt: string }[]> => {
      const shown = await agent.call('folder.show', {});
      if (!shown.ok) throw new Error(shown.error.message);
      return (shown.value as { backups: { items: { file: string; madeAt: string }[] } }).backups.items;
    };
    for (let hour = 0; hour < 12 * 24; hour += 3) {
      // On the fifth day nothing changes; at night neither.
      const now = new Date();
      if (now.getUTCDate() !== 5 && now.getUTCHours() > 6)
        await agent.call('order.record', { vendor: 'Northlight', orderNumber: `NB-${hour}` });
      await vi.advanceTimersByTimeAsync(3 * hourMs);
      for (const { madeAt } of await items()) made.add(madeAt);
    }
    const kept = await items();
    const days = kept.map(({ madeAt }) => madeAt.slice(0, 10));
    const [today] = days;
    expect(days.filter((day) => day === today)).toHaveLength(3);
    const before = days.filter((day) => day !== today);
    expect(new Set(before).size).toBe(before.length);
    expect(before).toHaveLength(10);
    // A day without a change has only what was left to back up of the night before.
    expect([...made].filter((at) => at.startsWith('2026-03-05')).length).toBeLessThanOrEqual(1);
    const times = [...made].map((at) => Date.parse(at)).toSorted((one, other) => one - other);
    expect(Math.min(...times.slice(1).map((time, at) => time - (times[at] ?? 0)))).toBeGreaterThanOrEqual(4 * hourMs);
    for (const { file } of kept) {
      const backup = new Database(file, { readonly: true });
      expect(backup.pragma('quick_check', { simple: true }), file).toBe('ok');
      backup.close();
    }
    await agent.close();
  },
);

test('a copy that does not pass its check is no backup, and the one before it stays', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { file } = await person.at('2026-03-05').does('folder.backup', {});
  // A row that its table forbids, as a fault of the disk may leave it.
  const other = new Database(path.join(person.folder, 'counterpart.sqlite'));
  other.unsafeMode(true);
  other.pragma('writable_schema = ON');
  other.exec(`UPDATE sqlite_schema SET sql = replace(sql, 'notes TEXT', 'notes TEXT NOT NULL') WHERE name = 'party'`);
  other.close();
  const refused = await person.at('2026-03-06').refused('folder.backup', {});
  expect(refused).toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('NULL value in party.notes') as string,
  });
  const { backups } = await person.does('folder.show', {});
  expect(backups).toMatchObject({ items: [{ file }], failure: { reason: { code: 'damaged' } } });
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
});

test('a newest backup that became unreadable does not end the making of backups', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { file } = await person.does('folder.backup', {});
  writeFileSync(file, 'no database any more '.repeat(500));
  await person.closes();
  const { madeAt } = listBackups(path.dirname(file))[0] ?? expect.fail('no backup');
  vi.useFakeTimers({ now: madeAt.getTime() + 30 * hourMs, toFake: ['Date', 'setTimeout', 'setInterval'] });
  const agent = openAgent({ dataDir: person.folder, country: 'US', stays: true });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await agent.call('folder.show', {})).toMatchObject({
    ok: true,
    value: { backups: { items: [{ byteCount: expect.any(Number) as number }, { file }], failure: null } },
  });
  await agent.close();
});

/** A folder of its own on a disk that is mounted so; null where the system lets us mount none. */
function mounted(name: string, options: string): { folder: string; unmount: () => void } | null {
  const folder = path.join(elsewhere, name);
  mkdirSync(folder);
  const works = (...words: [string, ...string[]]): boolean => spawnSync(words[0], words.slice(1)).status === 0;
  if (!isRoot || !works('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)) return null;
  return { folder, unmount: () => void works('umount', folder) };
}

/** A folder that cannot be written to, whoever one is. */
function closedFolder(): { folder: string; unmount: () => void } | null {
  const disk = mounted('closed', 'ro');
  if (disk !== null || isRoot) return disk;
  const folder = path.join(elsewhere, 'closed');
  chmodSync(folder, 0o555);
  return { folder, unmount: () => chmodSync(folder, 0o755) };
}

test.for([
  ['that is read-only', closedFolder, 'read_only'],
  ['without space', () => mounted('small', 'size=64k'), 'disk_full'],
] as const)(
  'a folder for backups %s is told by name, by hand and by the clock, and the data is safe',
  async ([, open, code], context) => {
    const disk = open();
    if (disk === null) return context.skip('no disk can be mounted here');
    try {
      await orders(person, 'Northlight', 'NB-1', '2026-03-01');
      await person.does('settings.change', { backups: { everyHours: 4, folder: disk.folder } });
      const refused = await person.refused('folder.backup', {});
      expect(refused).toMatchObject({ code, message: expect.stringContaining(disk.folder) as string });
      expect(readdirSync(disk.folder)).toEqual([]);
      await person.closes();

      vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
      let notices = 0;
      const agent = openAgent({ dataDir: person.folder, country: 'US', stays: true, onNotice: () => (notices += 1) });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(notices).toBe(1);
      expect(await agent.call('folder.show', {})).toMatchObject({
        ok: true,
        value: { backups: { items: [], failure: { reason: { code } } } },
      });
      expect(await agent.call('chain.check', {})).toMatchObject({ ok: true, value: { ok: true } });
      await agent.close();
    } finally {
      disk.unmount();
    }
  },
);

test('whatever is kept beside what follows from facts makes a new backup due', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  await person.does('folder.backup', {});
  await person.closes();
  const store = openStore(person.folder);
  const [backup] = listBackups(path.join(person.folder, 'backups'));
  const changes: Readonly<Record<string, string>> = {
    setting: `INSERT INTO setting VALUES ('theme', '"dark"')`,
    transaction: `INSERT INTO "transaction" (seq, id, recorded) VALUES (1000, 't', '2026-03-02T00:00:00Z')`,
    document: `INSERT INTO document (seq, hash, name, media_type, byte_count, relevant, last_transaction) VALUES (1000, 'h', 'n', 't', 1, 1, 1)`,
    document_content: `INSERT INTO document (seq, hash, name, media_type, byte_count, relevant, last_transaction) VALUES (1000, 'h', 'n', 't', 1, 1, 1); INSERT INTO document_content VALUES (1000, x'00')`,
    fact: `UPDATE fact SET seq = 1000 WHERE seq = (SELECT max(seq) FROM fact)`,
    import: `INSERT INTO import VALUES (1000, '2026-03-02T00:00:00Z', NULL, '{}')`,
    party_key: `INSERT INTO party_key VALUES ('did:key:z', 'p', x'00')`,
  };
  const records = Object.keys(recordTables).map((table) => table.replaceAll('"', ''));
  const derived = new Set([...records, 'upgrade_task', 'holiday_year']);
  const tables = store.reader
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_text%' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  expect(tables.filter((table) => !derived.has(table)).toSorted()).toEqual(Object.keys(changes).toSorted());
  expect(isChangedSince(store, backup)).toBe(false);
  // Seen from within a transaction that is then taken back.
  const within = { ...store, reader: store.writer };
  for (const [table, change] of Object.entries(changes)) {
    store.writer.exec(`BEGIN; ${change}`);
    expect(isChangedSince(within, backup), table).toBe(true);
    store.writer.exec('ROLLBACK');
    expect(isChangedSince(within, backup), `${table}, taken back`).toBe(false);
  }
  store.close();
});
