import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openAgent } from '../../../electron/agent/index.ts';
import { recordTables } from '../../../electron/agent/chain/index.ts';
import { verifyDatabase } from '../../../electron/agent/store/copy.ts';
import { StoreError } from '../../../electron/agent/store/index.ts';
import { checkNumbering, migrate, migrations } from '../../../electron/agent/store/migrate.ts';
import { Person, orders } from '../agent/person.ts';
import { answer, newFolder, temporaryFolder } from '../command-line/counterpart.ts';

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

/** What a person has who used all that there was at a version, and nothing newer: by the first version that has it. */
const kept = new Map<number, string>();
const keptAt = (version: number): string =>
  kept.get(Math.max(...[...kept.keys()].filter((since) => since <= version))) ?? '';
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const person = new Person('UTC', folder);
  const keepAs = (since: number): void => {
    const name = path.join(folder, `since-${since}.sqlite`);
    const database = new Database(path.join(folder, 'counterpart.sqlite'));
    database.prepare('VACUUM INTO ?').run(name);
    database.close();
    kept.set(since, name);
  };
  // What the first version knew already. The demo has something of everything, so also of what came later.
  const promise = { basis: 'promised', from: '2026-03-04', until: '2026-03-04' } as const;
  await orders(person, 'Brightaisle', 'N-1000', '2026-03-01', promise);
  await orders(person, 'Northlight Books', 'N-1001', '2026-03-01', promise);
  const shipped = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784', shippedOn: '2026-03-01' };
  await person.does('shipment.record', { order: 'N-1000', ...shipped });
  await person.at('2026-03-06').does('outcome.record', { order: 'N-1000', on: '2026-03-05' });
  const contact = { channel: 'phone', direction: 'outbound', summary: 'Where is it?', awaitsReply: true } as const;
  await person.does('interaction.record', { ...contact, party: 'Northlight Books', order: 'N-1001' });
  const project = await person.does('project.record', { name: 'A place for the books', until: '2026-05-01' });
  await person.does('project.record', { project: project.subject.id, achieved: true });
  await person.does('settings.change', { country: 'DE' });
  const { subject } = await person.does('party.record', { name: 'Fernhill Supplies', country: 'GB' });
  await person.does('party.record', { party: subject.id, name: 'Moorland Goods' });
  keepAs(1);
  const files = [{ name: 'receipt.txt', bytes: new TextEncoder().encode('Paid.') }];
  await person.does('documents.attach', { subject: 'N-1000', files });
  keepAs(4);
  const asked = { party: 'Brightaisle', jurisdiction: 'EU', right: 'access', event: 'sent' } as const;
  await person.does('request.record', asked);
  await person.does('holding.record', { party: 'Brightaisle', category: 'pd:Name', keptUntil: '2030-01-01' });
  keepAs(5);
  const offered = await person.does('terms.offer', { party: 'Brightaisle' });
  await person.does('terms.sent', { negotiation: offered.subject.id, channel: 'email' });
  await person.does('terms.answered', { negotiation: offered.subject.id, event: 'accepted', channel: 'phone' });
  keepAs(7);
  await person.does('interaction.record', { ...contact, party: 'Brightaisle', topic: 'marketing' });
  keepAs(9);
  await person.does('interaction.record', { ...contact, party: 'Brightaisle', project: project.subject.id });
  keepAs(10);
  await person.does('terms.asked', { party: 'Northlight Books', channel: 'phone' });
  keepAs(17);
  await person.closes();
  // The machine may be busy with others' tests.
}, 60_000);

beforeEach(() => {
  file = path.join(temporaryFolder(), 'counterpart.sqlite');
  copyFileSync(keptAt(1), file);
  database = new Database(file);
  onTestFinished(() => void database.close());
});

/** Takes back what 0010 adds. */
const withoutProjects = `DROP INDEX interaction_project; DROP INDEX project_spending;
  ALTER TABLE interaction DROP COLUMN project; ALTER TABLE project DROP COLUMN achieved_at`;

const withoutSenders = `DROP INDEX document_sender; ALTER TABLE document DROP COLUMN sender;
  ALTER TABLE document DROP COLUMN written_at`;

/** Takes back what 0014 adds. */
const withoutRequestClocks = 'ALTER TABLE request DROP COLUMN received_on; ALTER TABLE request DROP COLUMN asked';
/** Takes back what 0015 adds. */
const withoutDemo = 'DROP INDEX transaction_demo; ALTER TABLE "transaction" DROP COLUMN is_demo';
/** Takes back what 0019 adds. */
const withoutAbout = 'ALTER TABLE "transaction" DROP COLUMN about';
/** Takes back what 0020 adds. */
const withoutLoose = 'DROP INDEX shipment_loose; ALTER TABLE shipment DROP COLUMN loose';
/** Takes back what 0021 and 0025 add. */
const withoutKinds = 'ALTER TABLE "transaction" DROP COLUMN kinds; DROP INDEX project_due; DROP TABLE holiday_year';

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
  database.exec(withoutProjects);
  database.exec(
    `DROP INDEX negotiation_amends; ${withoutSenders}; ${withoutRequestClocks}; ${withoutDemo}; ${withoutAbout}; ${withoutLoose}; ${withoutKinds}`,
  );
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

test('0010 tells when a project was achieved, by what the person said last', async () => {
  const data = path.dirname(file);
  const say = async (now: string, ...more: string[]) =>
    answer(['--data', data, '--now', now, 'record', 'project', '--name', 'A dry cellar', ...more]);
  await say('2026-03-01T10:00:00Z');
  await say('2026-03-02T10:00:00Z', '--achieved', 'false');
  await say('2026-03-03T10:00:00Z', '--achieved', 'true');
  await say('2026-03-04T10:00:00Z', '--notes', 'Still dry.');
  const projects = (): unknown => database.prepare('SELECT * FROM project ORDER BY id').all();
  const before = projects();
  expect(before).toContainEqual(expect.objectContaining({ achieved: 1, achieved_at: '2026-03-03T10:00:00.000Z' }));
  database.exec(withoutProjects);
  database.pragma('user_version = 9');
  migrate(database, migrations.slice(0, 10));
  expect(projects()).toEqual(before);
});

/** The tables whose rows can be copied: what is searched by words keeps its rows in tables of its own. */
const plainTables = (of: Database.Database): string[] =>
  of
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all() as string[];
const columnsOf = (of: Database.Database, table: string, schema: string): string[] =>
  of.prepare(`SELECT name FROM pragma_table_info(?, ?)`).pluck().all(table, schema) as string[];

const rebuilt = new Set(Object.keys(recordTables).map((table) => table.replaceAll('"', '')));

/** The same data as an app of that version would have kept them. */
function asOfVersion(version: number, source: string): string {
  const old = path.join(temporaryFolder(), 'counterpart.sqlite');
  const database = new Database(old);
  migrate(database, migrations.slice(0, version));
  database.pragma('foreign_keys = OFF');
  database.prepare('ATTACH ? AS now').run(source);
  for (const table of plainTables(database)) {
    const now = new Set(columnsOf(database, table, 'now'));
    const columns = columnsOf(database, table, 'main').map((name) => `"${name}"`);
    // What a transaction was stood there as a sentence once.
    const values = columns.map((name) => (now.has(name.slice(1, -1)) ? name : `'Order recorded'`));
    database.exec(`INSERT INTO "${table}" (${columns.join()}) SELECT ${values.join()} FROM now."${table}"`);
  }
  database.exec(`INSERT INTO order_text (rowid, words) SELECT seq, words FROM "order"`);
  if (version >= 6) database.exec('INSERT INTO party_text (rowid, name) SELECT seq, name FROM party');
  database.close();
  return old;
}

test.each(migrations.map((_, at) => at + 1))('what version %i kept is all there after the upgrade', async (version) => {
  const source = keptAt(version);
  const old = asOfVersion(version, source);
  const agent = openAgent({ dataDir: path.dirname(old), zone: 'UTC' });
  expect(await agent.call('chain.check', {})).toMatchObject({ ok: true, value: { ok: true, findings: [] } });
  await agent.close();
  const [before, after] = [source, old].map((name) => new Database(name, { readonly: true }));
  onTestFinished(() => void [before, after].map((each) => each?.close()));
  if (before === undefined || after === undefined) throw new Error('a database is missing');
  const parts = (of: Database.Database): unknown[] =>
    of.prepare(`SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2`).raw().all();
  expect(parts(after)).toEqual(parts(before));
  // Which holidays were worked out meanwhile is nobody's data.
  for (const table of plainTables(before).filter((name) => name !== 'holiday_year')) {
    const columns = columnsOf(before, table, 'main').filter(
      // Records that are built anew are numbered anew; by that number nothing but their words is found.
      (name) => (version > 1 || table !== 'transaction' || name !== 'kind') && (name !== 'seq' || !rebuilt.has(table)),
    );
    const rows = (of: Database.Database): unknown[] =>
      of
        .prepare(
          `SELECT ${columns.map((name) => `"${name}"`).join()} FROM "${table}" ORDER BY ${columns.map((_, at) => at + 1).join()}`,
        )
        .raw()
        .all();
    expect(rows(after), table).toEqual(rows(before));
  }
  for (const [table, word] of [
    ['order', 'thing*'],
    ['party', 'moor*'],
  ]) {
    const found = (of: Database.Database): unknown[] =>
      of
        .prepare(
          `SELECT id FROM ${table}_text JOIN "${table}" ON seq = ${table}_text.rowid WHERE ${table}_text MATCH ? ORDER BY id`,
        )
        .all(word);
    expect(found(after), word).toEqual(found(before));
    expect(found(before).length, word).toBeGreaterThan(0);
  }
});

test('0011 finds mail of marketing by an index', () => {
  const old = new Database(path.join(temporaryFolder(), 'old.sqlite'));
  onTestFinished(() => void old.close());
  const plan = (): string =>
    JSON.stringify(old.prepare(`EXPLAIN QUERY PLAN SELECT seq FROM document WHERE reason = 'marketing'`).all());
  migrate(old, migrations.slice(0, 10));
  expect(plan()).not.toContain('document_marketing');
  migrate(old, migrations.slice(0, 11));
  expect(plan()).toContain('document_marketing');
});

test('0012 finds what amends an agreement by an index', () => {
  const plan = (): unknown =>
    database.prepare(`EXPLAIN QUERY PLAN SELECT id FROM negotiation WHERE amends IN ('a', 'b')`).all();
  const before = plan();
  database.exec('DROP INDEX negotiation_amends');
  expect(plan()).not.toEqual(before);
  database.pragma('user_version = 11');
  migrate(database, migrations.slice(0, 12));
  expect(plan()).toEqual(before);
});

test('0013 leaves it to the agent to read whose the mails of marketing are', async () => {
  const data = path.dirname(file);
  const mail = 'From: Shop <news@mail.shop.example>\r\nDate: Mon, 9 Mar 2026 10:00:00 +0100\r\nSubject: Sale\r\n';
  const bytes = new TextEncoder().encode(`${mail}List-Unsubscribe: <https://shop.example/no>\r\n\r\nAll must go.`);
  const person = openAgent({ dataDir: data, zone: 'UTC' });
  await person.call('documents.import', { files: [{ name: 'sale.eml', bytes }] });
  await person.close();
  const known = (): unknown => database.prepare('SELECT * FROM document ORDER BY seq').all();
  const before = known();
  expect(before).toContainEqual(expect.objectContaining({ name: 'sale.eml', written_at: '2026-03-09T09:00:00.000Z' }));
  database.exec(
    `${withoutSenders}; ${withoutRequestClocks}; ${withoutDemo}; ${withoutAbout}; ${withoutLoose}; ${withoutKinds}; CREATE INDEX document_marketing ON document (seq) WHERE reason = 'marketing'`,
  );
  database.pragma('user_version = 12');
  migrate(database, migrations.slice(0, 13));
  expect(known()).not.toEqual(before);
  await openAgent({ dataDir: data, zone: 'UTC' }).close();
  expect(known()).toEqual(before);
  expect(database.prepare('SELECT * FROM upgrade_task').all()).toEqual([]);
});

test('0014 has requests that were given more time judged anew', () => {
  copyFileSync(keptAt(13), `${file}-later`);
  const later = new Database(`${file}-later`);
  onTestFinished(() => void later.close());
  const tasks = (): unknown => later.prepare('SELECT task FROM upgrade_task').all();
  later.exec(withoutRequestClocks);
  later.pragma('user_version = 13');
  migrate(later, migrations.slice(0, 14));
  expect(tasks()).toEqual([]);
  expect(later.prepare('SELECT received_on, asked FROM request').all()).toEqual([{ received_on: null, asked: '[]' }]);
  later.exec(`${withoutRequestClocks}; UPDATE request SET extended_on = '2026-04-01'`);
  later.pragma('user_version = 13');
  migrate(later, migrations.slice(0, 14));
  expect(tasks()).toEqual([{ task: 'rebuild records' }]);
});

test('0017 keeps every negotiation, and lets one begin without an offer', () => {
  const old = new Database(path.join(temporaryFolder(), 'old.sqlite'));
  onTestFinished(() => void old.close());
  migrate(old, migrations.slice(0, 16));
  const columns = 'id, cluster, party, state, offered_at';
  old.exec(`INSERT INTO negotiation (${columns}, offer, agreement, version, valid_through, amends, sent_by)
    VALUES ('a', 1, 'p', 'accepted', '2026-03-02', 'urn:o', 'SD-BASE', '1', '2026-04-01', 'urn:b', 'email')`);
  const bare = `INSERT INTO negotiation (${columns}) VALUES ('b', 2, 'p', 'requested', '2026-03-03')`;
  expect(() => old.exec(bare)).toThrow(/NOT NULL/);
  const known = (): unknown => old.prepare(`SELECT * FROM negotiation WHERE id = 'a'`).all();
  const before = known();
  migrate(old, migrations.slice(0, 17));
  expect(known()).toEqual(before);
  old.exec(bare);
});

test('0020 marks the parcels that belong to no order', () => {
  const loose = (): unknown => database.prepare('SELECT tracking_numbers FROM shipment WHERE loose = 1').pluck().all();
  const shipment = `INSERT INTO shipment (id, cluster, tracking_numbers, state, marked, sort_on)
    VALUES ('a', 1, '["1Z"]', 'shipped', 0, '2026-03-01')`;
  database.exec(`${withoutLoose}; ${withoutKinds}; ${shipment}`);
  database.pragma('user_version = 19');
  migrate(database);
  expect(loose()).toEqual(['["1Z"]']);
});

test('0021 counts what each transaction learnt', () => {
  const counted = (): unknown => database.prepare('SELECT id, kinds FROM "transaction" ORDER BY seq').raw().all();
  const before = counted();
  expect(JSON.stringify(before)).toContain(String.raw`\"order.placed\":1`);
  database.exec(withoutKinds);
  database.pragma('user_version = 20');
  migrate(database);
  expect(counted()).toEqual(before);
});

test('0023 has orders found by the digits in their numbers, and promises told by whose word they are', async () => {
  const folder = path.dirname(asOfVersion(22, keptAt(17)));
  const old = new Database(path.join(folder, 'counterpart.sqlite'));
  old.exec(`UPDATE expectation SET statements = '[]'; UPDATE "order" SET words = ' n 1000'; DELETE FROM order_text`);
  old.close();
  const agent = openAgent({ dataDir: folder, zone: 'UTC' });
  const found = await agent.call('orders.list', { search: '10123456784' });
  expect(found).toMatchObject({ value: { items: [{ orderNumber: 'N-1000' }] } });
  const told = await agent.call('expectations.list', { kind: 'delivery' });
  expect(JSON.stringify(told)).toContain('"statements":[{"statedAt"');
  await agent.close();
});

test('0024 leaves it to the agent to read when the mails were written', async () => {
  const data = path.dirname(file);
  const mail =
    'From: Shop <hello@shop.example>\r\nDate: Mon, 9 Mar 2026 10:00:00 +0100\r\nSubject: A word\r\n\r\nHello.';
  const person = openAgent({ dataDir: data, zone: 'UTC' });
  await person.call('documents.import', { files: [{ name: 'word.eml', bytes: new TextEncoder().encode(mail) }] });
  await person.close();
  const known = (): unknown => database.prepare('SELECT name, sender, written_at FROM document ORDER BY seq').all();
  const before = known();
  expect(before).toContainEqual({ name: 'word.eml', sender: null, written_at: '2026-03-09T09:00:00.000Z' });
  database.exec('UPDATE document SET written_at = NULL; DROP INDEX project_due; DROP TABLE holiday_year');
  database.pragma('user_version = 23');
  migrate(database);
  await openAgent({ dataDir: data, zone: 'UTC' }).close();
  expect(known()).toEqual(before);
});
