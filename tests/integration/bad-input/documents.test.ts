// Files that cannot be read: each is named with what is wrong with it, and the sound one beside them is kept.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ImportResult } from '../../../shared/api.ts';
import type { OrderListItem, Reading } from '../../../shared/model/index.ts';
import {
  answer,
  canBeForbidden,
  counterpart,
  counterpartAsOther,
  fixtures,
  itemsOf,
  temporaryFolder,
  valueOf,
} from '../command-line/counterpart.ts';
import { mailOf, orderHistory } from './corpus.ts';

const sound = readFileSync(path.join(fixtures, 'mail', 'ups-delivered.eml'));
const history = orderHistory(3);

interface Bad {
  readonly file: string;
  readonly make: (file: string) => void;
  readonly code: string;
  readonly message: RegExp;
}
const holding =
  (content: string | Uint8Array) =>
  (file: string): void =>
    writeFileSync(file, content);
const ofSize =
  (head: string, bytes: number) =>
  (file: string): void => {
    writeFileSync(file, head);
    truncateSync(file, bytes);
  };

const bad: Bad[] = [
  { file: 'empty.eml', make: holding(''), code: 'empty', message: /is empty/ },
  { file: 'empty.csv', make: holding(''), code: 'empty', message: /is empty/ },
  { file: 'none.eml', make: () => undefined, code: 'not_found', message: /is not there/ },
  { file: 'none/none.eml', make: () => undefined, code: 'not_found', message: /is not there/ },
  { file: 'huge.csv', make: ofSize(history, 600e6), code: 'too_large', message: /larger than 512 MB/ },
  { file: 'huge.eml', make: ofSize(mailOf(1), 70e6), code: 'too_large', message: /larger than 64 MB/ },
  { file: 'cut.csv', make: holding(history.slice(0, -5)), code: 'truncated', message: /a part of it is missing/ },
  { file: 'cut.zip', make: holding('PK\u0003\u0004'), code: 'truncated', message: /cut off/ },
  { file: 'noise.csv', make: holding(Buffer.from('a,b,c,d\n\u0000\u0001')), code: 'bad_encoding', message: /no text/ },
  {
    file: 'columns.csv',
    make: holding(history.replace('"Order Date"', '"Datum"').replace('"Currency"', '"Geld"')),
    code: 'missing_columns',
    message: /“Order Date”, “Currency”/,
  },
  {
    file: 'other.csv',
    make: holding('a,b,c,d\n1,2,3,4\n'),
    code: 'unknown_format',
    message: /kind that cannot be read/,
  },
  {
    file: 'facts.json',
    make: holding('{"kind":"order.placed"}'),
    code: 'unknown_format',
    message: /is a program’s file \(\.json\)/,
  },
  { file: 'page.pdf', make: holding('%PDF-1.7'), code: 'unknown_format', message: /is a PDF, which is not read/ },
  { file: 'noise.eml', make: holding(Buffer.alloc(4096, 0x9f)), code: '', message: /“[^”]*noise\.eml”/ },
];

test('each bad file is named with what is wrong, and the sound one is kept', async () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  writeFileSync(path.join(folder, 'sound.eml'), sound);
  for (const { file, make } of bad) make(path.join(folder, file));
  const files = [...bad.map(({ file }) => file), 'sound.eml'].map((name) => path.join(folder, name));
  const outcome = await counterpart(['--data', data, '--json', 'import', ...files]);
  const result = valueOf<ImportResult>(outcome, 1);
  expect(result.documents).toBe(bad.length + 1);
  for (const { file, code, message } of bad) {
    const failure = result.failed.find((one) => one.file === path.join(folder, file));
    if (code === '') continue; // May be read as a mail that says nothing.
    expect(failure, file).toMatchObject({ code, message: expect.stringMatching(message) as unknown });
    expect(failure?.message, 'names the file').toContain(`“${path.join(folder, file)}”`);
    expect(outcome.stderr).toContain(failure?.message);
  }
  const documents = await itemsOf<{ name: string; relevant: boolean }>(['--data', data, 'list', 'documents']);
  expect(documents.filter(({ relevant }) => relevant)).toMatchObject([{ name: path.join(folder, 'sound.eml') }]);
  expect(await answer(['--data', data, 'check'])).toMatchObject({ ok: true });

  const readings = await answer<Reading[]>(['--data', data, 'read', ...files], 1);
  expect(readings.filter(({ relevant }) => relevant)).toHaveLength(1);
  for (const { file, relevant, reason, warnings } of readings) {
    if (relevant) continue;
    expect(reason, file).not.toBeNull();
    if (reason === 'unreadable') expect(warnings[0]).toContain(file);
  }
});

test.runIf(canBeForbidden)('a file that may not be read is named, and so is a folder', () => {
  const folder = temporaryFolder();
  const secret = path.join(folder, 'secret.eml');
  const closed = path.join(folder, 'closed');
  writeFileSync(secret, sound);
  chmodSync(secret, 0o000);
  mkdirSync(closed);
  chmodSync(closed, 0o000);
  const sources = [secret, closed, path.join(fixtures, 'mail', 'ups-delivered.eml')];
  const outcome = counterpartAsOther(['--data', path.join(folder, 'data'), '--json', 'import', ...sources]);
  expect(valueOf(outcome, 1)).toMatchObject({
    documents: 3,
    read: 1,
    failed: [
      { file: closed, code: 'not_permitted', message: `“${closed}” may not be read by this user.` },
      { file: secret, code: 'not_permitted', message: `“${secret}” may not be read by this user.` },
    ],
  });
  chmodSync(closed, 0o700);
});

test('a folder is walked once, though it leads into itself; pipes and devices are no files', async () => {
  const folder = temporaryFolder();
  const data = path.join(temporaryFolder(), 'data');
  mkdirSync(path.join(folder, 'within.eml'));
  writeFileSync(path.join(folder, 'within.eml', 'sound.eml'), sound);
  writeFileSync(path.join(folder, 'README'), 'not of a kind that is read');
  symlinkSync('.', path.join(folder, 'within.eml', 'self'));
  symlinkSync(folder, path.join(folder, 'within.eml', 'up'));
  spawnSync('mkfifo', [path.join(folder, 'pipe.eml')]);
  expect(await answer(['--data', data, 'import', folder])).toMatchObject({ documents: 1, read: 1, failed: [] });
  const pipes = [path.join(folder, 'pipe.eml'), '/dev/zero'];
  const { failed } = await answer<ImportResult>(['--data', data, 'import', ...pipes], 1);
  expect(failed.map(({ message }) => message)).toEqual(pipes.map((name) => `“${name}” is no file.`));
});

test('days that do not exist are left out, not rolled over', async () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  const table = orderHistory(2).replaceAll('2026-01-01T', '2026-02-30T').replaceAll('2026-02-02T', '2026-13-02T');
  expect(table).toContain('2026-02-30T');
  writeFileSync(path.join(folder, 'history.csv'), table);
  writeFileSync(path.join(folder, 'one.eml'), mailOf(5).replaceAll('2026-02-06T', '2026-02-31T'));
  writeFileSync(path.join(folder, 'two.eml'), mailOf(6).replaceAll('"2026-01-07T', '"2026-00-07T'));
  expect(await answer(['--data', data, 'import', folder])).toMatchObject({ read: 3, failed: [] });
  const orders = await itemsOf<OrderListItem>(['--data', data, 'list', 'orders']);
  expect(orders.length).toBe(4);
  for (const { placedOn, shipments } of orders) {
    // What the mail's own date says may stand; what the broken one would roll over to may not.
    expect([null, '2026-01-07', '2026-02-06']).toContain(placedOn);
    for (const { shippedOn, deliveredOn } of shipments)
      expect([null, '2026-02-06']).toContain(shippedOn ?? deliveredOn);
  }
  const expected = await itemsOf<{ original: { until: string } }>(['--data', data, 'list', 'expectations']);
  for (const { original } of expected) expect(original.until).not.toMatch(/2026-0[23]-0[1-5]/);
});

test('legible in any encoding a spreadsheet saves', async () => {
  const folder = temporaryFolder();
  const table = orderHistory(1).replace('Thing, no. 0', 'Café “Ü”');
  const windows = Buffer.from(table.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
  const names = async (bytes: Uint8Array): Promise<string[]> => {
    const file = path.join(folder, 'history.csv');
    writeFileSync(file, bytes);
    const readings = await answer<Reading[]>(['--data', path.join(folder, 'data'), 'read', file]);
    return readings.flatMap(({ items }) => items.map(({ name }) => name));
  };
  const bigEndian = Buffer.from(`\ufeff${table}`, 'utf16le').swap16();
  for (const bytes of [Buffer.from(table), Buffer.from(`\ufeff${table}`, 'utf16le'), bigEndian, windows])
    expect(await names(bytes)).toEqual(['Café “Ü”']);
});
