import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ImportResult } from '../../../shared/api.ts';
import type { Reading } from '../../../shared/model/index.ts';
import { mailOf, orderHistory } from '../bad-input/corpus.ts';
import { answer, fixtures, itemsOf, temporaryFolder } from './counterpart.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const mail = readFileSync(path.join(fixtures, 'mail', 'ups-delivered.eml'));

function archiveOf(...entries: ZipEntry[]): { file: string; data: string; bytes: Buffer } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.zip');
  const bytes = zipOf(entries);
  writeFileSync(file, bytes);
  return { file, data: path.join(folder, 'data'), bytes };
}

test('what an archive holds is kept as documents of their own', async () => {
  const { file, data } = archiveOf(
    { name: 'mail/one.eml', content: mail },
    { name: 'mail/zwölf.eml', content: mailOf(3), stored: true },
    { name: 'history.csv', content: orderHistory(5) },
    { name: 'mail/', content: '' },
    { name: '__MACOSX/mail/._one.eml', content: 'x' },
    { name: 'mail/.hidden.eml', content: 'x' },
    { name: 'picture.png', content: 'x' },
  );
  const result = await answer<ImportResult>(['--data', data, 'import', file]);
  expect(result).toMatchObject({ documents: 3, read: 3, failed: [], orders: { new: 6 } });
  const documents = await itemsOf<{ name: string }>(['--data', data, 'list', 'documents']);
  expect(documents.map(({ name }) => name).toSorted()).toEqual([
    `${file}/history.csv`,
    `${file}/mail/one.eml`,
    `${file}/mail/zwölf.eml`,
  ]);
  expect(await answer(['--data', data, 'import', file])).toMatchObject({ alreadyKnown: 3, facts: 0 });
  const readings = await answer<Reading[]>(['--data', data, 'read', file]);
  expect(readings[0]).toMatchObject({ file: `${file}/mail/one.eml`, carrier: 'UPS', relevant: true });
  expect(readings).toHaveLength(7);
});

test('an archive and the files it holds are the same documents', async () => {
  const { file, data } = archiveOf({ name: 'one.eml', content: mail });
  const folder = path.join(path.dirname(file), 'unpacked');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'other name.eml'), mail);
  await answer(['--data', data, 'import', folder]);
  expect(await answer(['--data', data, 'import', file])).toMatchObject({ documents: 1, alreadyKnown: 1 });
});

test.each<[string, ZipEntry, string, RegExp]>([
  ['a locked one', { name: 'b.eml', content: mail, encrypted: true }, 'encrypted', /a\.zip\/b\.eml” is locked/],
  ['a lie about its size', { name: 'b.eml', content: mail, claimedSize: 10 }, 'damaged', /a\.zip\/b\.eml” is damaged/],
  [
    'one that claims more',
    { name: 'b.eml', content: mail, claimedSize: 9e8 },
    'too_large',
    /a\.zip\/b\.eml” is larger/,
  ],
  [
    'an archive within',
    { name: 'b.zip', content: zipOf([]) },
    'unknown_format',
    /a\.zip\/b\.zip” is an archive within/,
  ],
  ['an empty one', { name: 'b.eml', content: '' }, 'empty', /a\.zip\/b\.eml” is empty/],
  [
    'JSON',
    { name: 'b.json', content: '{"facts":[]}' },
    'unknown_format',
    /a\.zip\/b\.json” is a program’s file \(\.json\)/,
  ],
])('%s is named, and the others go on', async (_what, entry, code, message) => {
  const { file, data } = archiveOf(entry, { name: 'sound.eml', content: mail });
  const result = await answer<ImportResult>(['--data', data, 'import', file], 1);
  expect(result).toMatchObject({ documents: 2, read: 1, failed: [{ file: `${file}/${entry.name}`, code }] });
  expect(result.failed[0]?.message).toMatch(message);
});

test('bombs, cut off and empty archives are refused whole', async () => {
  const bomb = archiveOf(
    ...Array.from({ length: 20 }, (_v, n) => ({ name: `${n}.eml`, content: mail, claimedSize: 2e8 })),
  );
  const cut = archiveOf({ name: 'b.eml', content: mail });
  writeFileSync(cut.file, cut.bytes.subarray(0, cut.bytes.length - 30));
  const none = archiveOf({ name: 'picture.png', content: 'x' });
  const [, ...failures] = await Promise.all(
    [bomb, cut, none].map(async ({ file, data }) => answer<ImportResult>(['--data', data, 'import', file], 1)),
  ).then((results) => [
    null,
    ...results.map(({ documents, read, failed }) => ({ documents, read, code: failed[0]?.code })),
  ]);
  expect(failures).toEqual([
    { documents: 1, read: 0, code: 'too_large' },
    { documents: 1, read: 0, code: 'truncated' },
    { documents: 1, read: 0, code: 'unknown_format' },
  ]);
});

test('whatever byte of an archive is wrong, it is read, or named, but never crashes', async () => {
  const sound = zipOf([
    { name: 'a.eml', content: mail.subarray(0, 400) },
    { name: 'b.eml', content: mailOf(3), stored: true },
  ]);
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.zip');
  // Every byte of the heads and the directory; the content is covered by its sum.
  for (let at = 4; at < sound.length; at += at < 40 || at > sound.length - 180 ? 1 : 97) {
    const broken = Buffer.from(sound);
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    writeFileSync(file, broken);
    const { status } = await import('./counterpart.ts').then(({ counterpart }) =>
      counterpart(['--data', path.join(folder, 'data'), 'read', file, '--json']),
    );
    expect([0, 1], `byte ${at}`).toContain(status);
  }
});
