import type Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CsvValue, csvLine } from '../../shared/csv.ts';
import { exportReadme } from './export-readme.ts';
import { exportedTables } from './export-tables.ts';
import { type FactRow, factOf, selectFacts } from './facts/index.ts';
import { minorDigits } from './intake/index.ts';
import { StoreError, explainStoreError, makeFolder } from './store/index.ts';

/** Under which name a document lies in the folder of documents. */
function fileOf(hash: string, name: string): string {
  const legible = path.basename(name).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
  return `${hash.slice(0, 12)}-${legible.slice(-100)}`;
}

type Row = readonly CsvValue[];

/** Beside each amount in minor units the same as one writes it. */
function* withAmounts(head: readonly string[], rows: Iterable<Row>): Generator<Row> {
  const at = head.findIndex((name) => name.endsWith('_minor'));
  if (at === -1) {
    yield* withHead<Row>(head, rows);
    return;
  }
  const currencyAt = head.indexOf('currency');
  yield [...head, head[at]?.replace('_minor', '') ?? ''];
  for (const row of rows) {
    const [minor, currency] = [row[at], row[currencyAt]];
    if (typeof minor !== 'number' || typeof currency !== 'string') yield [...row, null];
    else yield [...row, (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency))];
  }
}

/**
 * Writes all data as open files, with a README of what each is: `facts.jsonl` (one fact a line, in the order they were learnt), a CSV for each kind of
 * record and for what is kept beside facts, and every document as it came. Where that fails, what was written is taken away again.
 * @throws StoreError `folder_not_empty`, `read_only`, `disk_full`
 */
export function exportChain(database: Database.Database, folder: string): string[] {
  const files: string[] = [];
  const write = (name: string, chunks: Iterable<string | Uint8Array>): void => {
    const handle = openSync(path.join(folder, name), 'wx');
    files.push(name);
    try {
      for (const chunk of chunks) writeFileSync(handle, chunk);
    } finally {
      closeSync(handle);
    }
  };
  const documentsFolder = path.join(folder, 'documents');
  let isOurs = false;
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new StoreError('folder_not_empty', { folder });
    }
    isOurs = true;
    makeFolder(documentsFolder);
    const facts = database.prepare<[], FactRow>(`${selectFacts} ORDER BY fact.seq`);
    write(
      'facts.jsonl',
      inChunks(facts.iterate(), (row) => JSON.stringify(factOf(row))),
    );
    for (const { file, head, sql } of exportedTables)
      write(file, inChunks(withAmounts(head, database.prepare<[], CsvValue[]>(sql).raw().iterate()), csvLine));
    const kept = database.prepare<[], KeptDocument>(
      `SELECT d.seq, d.hash, d.name, d.media_type, d.byte_count, d.relevant, d.reason, d.last_transaction,
         (SELECT t.retracted FROM "transaction" t WHERE t.seq = d.last_transaction) AS taken_back
       FROM document d ORDER BY d.seq`,
    );
    write('document.csv', inChunks(documentLines(kept.iterate()), csvLine));
    const documents = database.prepare<[], { hash: string; name: string; bytes: Uint8Array }>(
      'SELECT d.hash, d.name, c.bytes FROM document d JOIN document_content c ON c.document = d.seq ORDER BY d.seq',
    );
    for (const { hash, name, bytes } of documents.iterate()) write(path.join('documents', fileOf(hash, name)), [bytes]);
    write('README.txt', [exportReadme]);
  } catch (error) {
    for (const name of files) rmSync(path.join(folder, name), { force: true });
    // Or it would be in the way of a second try.
    if (isOurs) rmSync(documentsFolder, { recursive: true, force: true });
    throw explainStoreError(error, path.join(folder, 'facts.jsonl'));
  }
  return files;
}

/** Lines, some thousands at a time: a chain of any size fits no one string. */
function* inChunks<T>(rows: Iterable<T>, lineOf: (row: T) => string): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(lineOf(row), '\n');
    if (lines.length < 10_000) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const documentColumns = [
  'seq',
  'hash',
  'name',
  'media_type',
  'byte_count',
  'relevant',
  'reason',
  'last_transaction',
  'taken_back',
] as const;
type KeptDocument = Readonly<Record<(typeof documentColumns)[number], CsvValue>>;

function* documentLines(rows: Iterable<KeptDocument>): Generator<Row> {
  yield [...documentColumns, 'file'];
  for (const row of rows)
    yield [...documentColumns.map((column) => row[column]), fileOf(String(row.hash), String(row.name))];
}

function* withHead<T>(head: T, rows: Iterable<T>): Generator<T> {
  yield head;
  yield* rows;
}
