// Documents that a person keeps with a record: once, unread, to be found there and taken back.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { largestAttachment } from '../../../shared/api.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text)) });
const receipt = file('receipt.pdf', '%PDF-1.7 paid');
const mail = {
  name: 'ordered.eml',
  bytes: new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/e2e/fernhill-ordered.eml'))),
};
const documentsOf = async (ref: string) => (await person.does('story.show', { ref })).documents;

test('a file is kept once, with each record it is attached to, listed, exported and given back as it came', async () => {
  const order = await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const [party] = (await person.does('parties.list', {})).items;
  const done = await person.does('documents.attach', { subject: order, files: [receipt, receipt] });
  expect(done).toMatchObject({ attached: 1, alreadyAttached: 1, failed: [], readable: [] });
  await person
    .at('2026-03-05')
    .does('documents.attach', { subject: party?.id ?? '', files: [{ ...receipt, name: 'same.pdf' }] });
  expect(await documentsOf('NB-1')).toMatchObject([
    { name: 'receipt.pdf', mediaType: 'application/pdf', isAttached: true, hasText: false },
  ]);
  expect(await documentsOf(party?.id ?? '')).toMatchObject([{ name: 'same.pdf' }]);
  const { items } = await person.does('documents.list', {});
  expect(items).toMatchObject([{ attachedTo: [{ subject: 'order', name: 'NB-1' }, { subject: 'party' }] }]);
  const { bytes } = await person.does('documents.bytes', { id: items[0]?.id ?? '' });
  expect(Buffer.from(bytes).toString()).toBe('%PDF-1.7 paid');

  const folder = path.join(person.folder, 'export');
  await person.does('chain.export', { path: folder });
  const [name = ''] = readdirSync(path.join(folder, 'documents'));
  expect(readFileSync(path.join(folder, 'documents', name), 'utf8')).toBe('%PDF-1.7 paid');
  expect(readFileSync(path.join(folder, 'attachment.csv'), 'utf8')).toContain('receipt.pdf');

  await person.does('transactions.undo', { transactions: [done.transaction ?? ''] });
  expect(await documentsOf('NB-1')).toEqual([]);
  expect((await person.does('documents.list', {})).items).toMatchObject([{ attachedTo: [{ subject: 'party' }] }]);
  await person.does('transactions.undo', {});
  expect((await person.does('documents.list', {})).items).toEqual([]);
  await person.does('documents.attach', { subject: order, files: [receipt] });
  expect(await documentsOf('NB-1')).toHaveLength(1);
  expect((await person.does('documents.list', {})).items).toHaveLength(1);
});

test('a mail is told with the day it was written, any other file with the day it was brought', async () => {
  const order = await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const letter = 'From: a@northlight.example\r\nSubject: A word\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n\r\nHello.';
  person.at('2026-04-01');
  await person.does('documents.import', { files: [mail] });
  await person.does('documents.attach', { subject: order, files: [file('letter.eml', letter), receipt] });
  expect(await documentsOf(order)).toMatchObject([
    { name: 'receipt.pdf', at: '2026-04-01T12:00:00.000Z' },
    { name: 'letter.eml', at: '2026-03-03T09:00:00.000Z' },
  ]);
  expect(await documentsOf('FH-70315')).toMatchObject([{ name: 'ordered.eml', at: '2026-03-02T09:12:00.000Z' }]);
  const table = path.join(import.meta.dirname, '../../fixtures/csv/amazon-order-history.csv');
  await person.does('documents.import', {
    files: [{ name: 'orders.csv', bytes: new Uint8Array(readFileSync(table)) }],
  });
  const bought = (await person.does('orders.list', {})).items.find(({ vendor }) => vendor?.name.startsWith('Amazon'));
  expect(await documentsOf(bought?.orderNumber ?? '')).toMatchObject([
    { name: 'orders.csv', at: '2026-04-01T12:00:00.000Z' },
  ]);
});

test('what is attached goes along when records become one, and back when they are parted', async () => {
  const one = await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const other = await orders(person, 'Northlight', 'NB-2', '2026-03-01');
  await person.does('documents.attach', { subject: one, files: [receipt] });
  await person.does('documents.attach', { subject: other, files: [file('photo.jpg', '\u00ff')] });
  await person.does('subjects.join', { subjects: [one, other] });
  expect((await documentsOf(one)).map(({ name }) => name).sort()).toEqual(['photo.jpg', 'receipt.pdf']);
  await person.does('subjects.part', { subjects: [one, other] });
  expect(await documentsOf(one)).toMatchObject([{ name: 'receipt.pdf' }]);
  expect(await documentsOf(other)).toMatchObject([{ name: 'photo.jpg' }]);
});

test('a mail that is attached is not read until it is brought, and then is both', async () => {
  const project = (await person.does('project.record', { name: 'A dry cellar' })).subject.id;
  const done = await person.does('documents.attach', { subject: project, files: [mail] });
  expect(done.readable).toEqual(['ordered.eml']);
  expect((await person.does('orders.list', {})).items).toEqual([]);
  expect(await person.does('documents.import', { files: [mail] })).toMatchObject({ read: 1, alreadyKnown: 0 });
  expect((await person.does('orders.list', {})).items).toHaveLength(1);
  expect(await person.does('documents.import', { files: [mail] })).toMatchObject({ alreadyKnown: 1 });
  expect(await documentsOf('FH-70315')).toMatchObject([{ isAttached: false, hasText: true, isNotUnderstood: false }]);
  await person.does('documents.attach', { subject: 'FH-70315', files: [mail] });
  expect(await documentsOf('FH-70315')).toMatchObject([{ isAttached: true }]);
  expect((await person.does('documents.list', {})).items).toHaveLength(1);
});

test('contacts and parcels keep documents too; an order that is gone takes none along', async () => {
  const order = await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  const { subject: parcel } = await person.does('shipment.record', { order, shippedOn: '2026-03-02' });
  const { subject: contact } = await person.does('interaction.record', {
    channel: 'phone',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
  });
  for (const subject of [parcel.id, contact.id])
    await person.does('documents.attach', { subject, files: [file(`${subject}.txt`, subject)] });
  expect(await documentsOf(contact.id)).toHaveLength(1);
  expect(await documentsOf(order)).toMatchObject([{ name: `${parcel.id}.txt`, hasText: true }]);
  const recorded = (await person.does('transactions.list', {})).items.filter(
    ({ kind }) => kind === 'order_recorded' || kind === 'shipment_recorded',
  );
  await person.does('transactions.undo', { transactions: recorded.map(({ id }) => id) });
  expect((await person.does('orders.list', {})).items).toEqual([]);
});

test('what cannot be attached is named with the reason, and the rest goes on', async () => {
  const order = await orders(person, 'Northlight', 'NB-1', '2026-03-01', { until: '2026-03-03' });
  const huge = { name: 'film.mp4', bytes: new Uint8Array(largestAttachment + 1) };
  const done = await person.does('documents.attach', { subject: order, files: [huge, file('empty.pdf', ''), receipt] });
  expect(done).toMatchObject({
    attached: 1,
    failed: [
      {
        file: 'film.mp4',
        code: 'attachment_too_large',
        message: '“film.mp4” has 101 MB; a document that is attached may have up to 100 MB.',
      },
      { file: 'empty.pdf', code: 'empty' },
    ],
  });
  expect(await person.refused('documents.attach', { subject: 'nothing', files: [receipt] })).toMatchObject({
    code: 'not_found',
  });
  const { id } = await person.expectation('NB-1');
  expect(await person.refused('documents.attach', { subject: id, files: [receipt] })).toMatchObject({
    code: 'attached_to_promise',
  });
});

test('a file put with the wrong record is taken off it alone, and that is taken back alone', async () => {
  const order = await orders(person, 'Northlight', 'NB-1', '2026-03-01');
  await person.does('documents.attach', { subject: order, files: [receipt, file('letter.pdf', '%PDF-1.7 letter')] });
  const names = async () => (await documentsOf('NB-1')).map(({ name }) => name).sort();
  const wrong = (await documentsOf('NB-1')).find(({ name }) => name === 'receipt.pdf')?.id ?? '';
  const { transaction } = await person.does('documents.detach', { subject: order, document: wrong });
  expect(await names()).toEqual(['letter.pdf']);
  expect(await person.refused('documents.detach', { subject: order, document: wrong })).toMatchObject({
    code: 'not_found',
  });
  await person.does('transactions.undo', { transactions: [transaction] });
  expect(await names()).toEqual(['letter.pdf', 'receipt.pdf']);
  await person.does('documents.detach', { subject: order, document: wrong });
  expect(await person.does('documents.attach', { subject: order, files: [receipt] })).toMatchObject({ attached: 1 });
  expect(await names()).toEqual(['letter.pdf', 'receipt.pdf']);
});

test('a mail of no known kind that names a known order is put with it from the import that left it out', async () => {
  const order = await orders(person, 'Northlight', 'NB-20417', '2026-03-01');
  const answer = [
    'From: Help <help@northlight.example>',
    'Subject: Your question',
    'Date: Tue, 10 Mar 2026 10:00:00 +0000',
    '',
    'We looked into NB 20417: the second lamp is in stock again.',
  ].join('\r\n');
  const result = await person.does('documents.import', {
    files: [file('answer.eml', answer), file('letter.eml', answer.replace('NB 20417', 'your letter of 2026'))],
  });
  expect(result).toMatchObject({ irrelevant: 2, leftOut: [{ reason: 'unrecognised' }, { reason: 'unrecognised' }] });
  const documents = result.leftOut.map(({ document }) => document ?? '');
  const naming = await person.does('documents.naming', { documents });
  expect(naming).toEqual([
    { document: documents[0], named: [{ id: order, name: 'NB-20417', vendor: 'Northlight' }], attachedTo: [] },
    { document: documents[1], named: [], attachedTo: [] },
  ]);
  const [document = ''] = documents;
  const done = await person.does('documents.attachKept', { subject: order, document });
  expect(await documentsOf(order)).toMatchObject([
    { id: document, name: 'answer.eml', isAttached: true, isNotUnderstood: true },
  ]);
  expect(await person.does('documents.naming', { documents: [document] })).toMatchObject([
    { attachedTo: [{ id: order, subject: 'order' }] },
  ]);
  expect(await person.does('transactions.show', { id: done.transaction })).toMatchObject({
    transaction: { kind: 'documents_attached', documents: 1 },
    documents: [{ name: 'answer.eml', hasText: true }],
  });
  await person.does('transactions.undo', { transactions: [done.transaction] });
  expect(await documentsOf(order)).toEqual([]);
  expect(await person.refused('documents.attachKept', { subject: order, document: 'none' })).toMatchObject({
    code: 'not_found',
  });
});
