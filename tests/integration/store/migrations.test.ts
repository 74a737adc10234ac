import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAgent } from '../../../electron/agent/index.ts';
import { verifyDatabase } from '../../../electron/agent/store/copy.ts';
import { StoreError } from '../../../electron/agent/store/index.ts';
import { checkNumbering, migrate, migrations } from '../../../electron/agent/store/migrate.ts';
import { answer, temporaryFolder } from '../command-line/counterpart.ts';

const numbered = (after: number, name: string): string =>
  `${String(migrations.length + after).padStart(4, '0')}-${name}`;
const second = {
  name: numbered(1, 'second'),
  up: 'CREATE TABLE second (x INTEGER) STRICT; INSERT INTO second VALUES (2)',
};
const third = { name: numbered(2, 'third'), up: 'ALTER TABLE second ADD COLUMN y TEXT; UPDATE second SET y = x' };
const failing = {
  name: numbered(2, 'failing'),
  up: 'DELETE FROM setting; DROP TABLE party; INSERT INTO nowhere VALUES (1)',
};

let file: string;
let database: Database.Database;

beforeEach(async () => {
  const data = temporaryFolder();
  await answer(['--data', data, 'demo']);
  await answer(['--data', data, 'settings', '--country', 'DE']);
  file = path.join(data, 'counterpart.sqlite');
  database = new Database(file);
  onTestFinished(() => void database.close());
});

const version = (of: Database.Database = database): unknown => of.pragma('user_version', { simple: true });

/** Everything a database holds. */
function contents(of: Database.Database): unknown {
  const tables = of.prepare(`SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name`).all() as {
    name: string;
    sql: string;
  }[];
  const rows = tables
    .filter(({ sql }) => sql.startsWith('CREATE TABLE'))
    .map(({ name }) => [name, of.prepare(`SELECT * FROM "${name}"`).all()]);
  return { tables, rows };
}

test.each([
  [[{ name: '0002-second', up: '' }]],
  [
    [
      { name: '0001-first', up: '' },
      { name: '0003-third', up: '' },
    ],
  ],
  [
    [
      { name: '0001-first', up: '' },
      { name: '0001-again', up: '' },
    ],
  ],
  [[{ name: '1-first', up: '' }]],
])('a gap in the numbers is refused: %j', (list) => {
  expect(() => checkNumbering(list)).toThrow(StoreError);
  expect(() => migrate(database, list)).toThrow(/stands where \d{4} belongs/);
});

test('our own migrations are numbered without a gap, and one for each file', () => {
  checkNumbering(migrations);
  const files = readdirSync(path.join(import.meta.dirname, '../../../electron/agent/store/migrations'));
  expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
});

test('an upgrade runs all steps, after a verified copy of what was there', () => {
  const before = contents(database);
  const from = version();
  migrate(database, [...migrations, second, third]);
  expect(version()).toBe(migrations.length + 2);
  expect(database.prepare('SELECT * FROM second').all()).toEqual([{ x: 2, y: '2' }]);
  const kept = `${file}.before-${migrations.length + 1}`;
  verifyDatabase(kept);
  const old = new Database(kept, { readonly: true });
  expect(version(old)).toBe(from);
  expect(contents(old)).toEqual(before);
  old.close();
});

test('an upgrade that fails leaves everything as it was, the steps before the failing one too', () => {
  const before = contents(database);
  expect(() => migrate(database, [...migrations, second, failing])).toThrow(/nowhere/);
  expect(version()).toBe(migrations.length);
  expect(contents(database)).toEqual(before);
  expect(database.inTransaction).toBe(false);
  migrate(database, [...migrations, second, third]);
  expect(version()).toBe(migrations.length + 2);
});

test('a database that is up to date is not copied, and a newer one not touched', () => {
  migrate(database, migrations);
  expect(existsSync(`${file}.before-${migrations.length + 1}`)).toBe(false);
  database.pragma(`user_version = ${migrations.length + 1}`);
  const before = contents(database);
  expect(() => migrate(database, migrations)).toThrow(/newer Counterpart/);
  expect(contents(database)).toEqual(before);
});

test('0002 tells what each transaction was by its kind, and how many documents it brought', () => {
  // In a file: an upgrade copies what was there beside it.
  const old = new Database(path.join(temporaryFolder(), 'old.sqlite'));
  onTestFinished(() => void old.close());
  migrate(old, migrations.slice(0, 1));
  const begin = old.prepare('INSERT INTO "transaction" (id, recorded, summary, undoes) VALUES (?, ?, ?, ?)');
  const summaries = ['Documents imported', 'Order recorded', 'A record parted in two', 'Taken back: Order recorded'];
  for (const summary of summaries)
    begin.run(summary, '2026-03-01T00:00:00Z', summary, Number(summary.startsWith('Taken')));
  old.exec(`INSERT INTO document VALUES (1, 'x', 'x.eml', 'message/rfc822', 1, 1, NULL, 1);
    INSERT INTO fact VALUES (1, 'f', 'order.placed', '2026-03-01T00:00:00Z', 1, 1, NULL, NULL, 10, '[]', '{}', 1, 0)`);
  migrate(old, migrations.slice(0, 2));
  expect(old.prepare('SELECT kind, documents FROM "transaction" ORDER BY seq').raw().all()).toEqual([
    ['documents_imported', 1],
    ['order_recorded', null],
    ['subjects_parted', null],
    ['undone', null],
  ]);
});

test('0003 adds the indexes that orders are sorted by, and changes no row', () => {
  const rows = (of: Database.Database): unknown => of.prepare('SELECT * FROM "order" ORDER BY id').all();
  const before = rows(database);
  for (const index of ['order_state', 'order_total', 'order_no_total', 'order_gap', 'order_no_gap'])
    database.exec(`DROP INDEX ${index}`);
  database.pragma('user_version = 2');
  migrate(database, migrations.slice(0, 3));
  expect(rows(database)).toEqual(before);
  const made = database
    .prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'order_%'`)
    .pluck();
  const fresh = new Database(':memory:');
  onTestFinished(() => void fresh.close());
  migrate(fresh, migrations.slice(0, 3));
  expect(made.get()).toBe(
    fresh.prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'order_%'`).pluck().get(),
  );
});

test('0006 finds parties by words of their names, and tells those that facts know by another name', async () => {
  await answer(['--data', path.dirname(file), 'record', 'party', '--name', 'Fernhill Supplies', '--country', 'GB']);
  const party = (await answer(['--data', path.dirname(file), 'list', 'parties', '--party', 'Fernhill Supplies'])) as {
    items: { id: string }[];
  };
  const id = party.items[0]?.id ?? '';
  await answer(['--data', path.dirname(file), 'record', 'party', '--party', id, '--name', 'Moorland Goods']);
  const known = (): unknown =>
    database
      .prepare(
        `SELECT name, renamed, (SELECT group_concat(rowid) FROM party_text WHERE party_text MATCH 'moor*') AS found
      FROM party WHERE renamed = 1`,
      )
      .all();
  const before = known();
  expect(before).toMatchObject([{ name: 'Moorland Goods', renamed: 1 }]);
  database.exec('DROP TABLE party_text; DROP INDEX vendor_spending; ALTER TABLE party DROP COLUMN renamed');
  database.pragma('user_version = 5');
  migrate(database, migrations.slice(0, 6));
  expect(known()).toEqual(before);
});

test('0008 leaves it to the agent to tell which numbers a joined order has', async () => {
  const data = path.dirname(file);
  const orders = (await answer(['--data', data, 'list', 'orders'])) as { items: { id: string; orderNumber: string }[] };
  const [one, other] = orders.items;
  const person = openAgent({ dataDir: data, zone: 'UTC' });
  await person.call('subjects.join', { subjects: [one?.id, other?.id] });
  await person.close();
  const known = (): unknown => database.prepare('SELECT * FROM other_number').all();
  const before = known();
  expect(before).toHaveLength(1);
  database.exec('DROP TABLE other_number; DROP TABLE upgrade_task; ALTER TABLE interaction DROP COLUMN topic');
  database.pragma('user_version = 7');
  migrate(database, migrations.slice(0, 8));
  expect(known()).toEqual([]);
  await openAgent({ dataDir: data, zone: 'UTC' }).close();
  expect(known()).toEqual(before);
  expect(database.prepare('SELECT * FROM upgrade_task').all()).toEqual([]);
});

test('0009 asks of contacts what they were about, and changes none', () => {
  const contacts = (): unknown => database.prepare('SELECT * FROM interaction').all();
  database.exec(`INSERT INTO interaction (id, cluster, held_at, channel, direction, summary)
    VALUES ('a', 1, '2026-03-03T10:00:00.000Z', 'phone', 'inbound', 'A call')`);
  const before = contacts();
  database.exec('ALTER TABLE interaction DROP COLUMN topic');
  database.pragma('user_version = 8');
  migrate(database, migrations.slice(0, 9));
  expect(contacts()).toEqual(before);
});
