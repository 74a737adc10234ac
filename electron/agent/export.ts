import type Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CsvValue, csvLine } from '../../shared/csv.ts';
import { recordTables } from './chain/index.ts';
import { type FactRow, factOf, selectFacts } from './facts/index.ts';
import { StoreError, explainStoreError, makeFolder } from './store/index.ts';

/** What is kept beside facts, with its columns. Keys that sign are left out: who has an export could sign as the person. */
const keptTables = {
  setting: 'name, value',
  '"transaction"': 'seq, id, recorded, kind, fact_count, undoes, retracted, documents',
  import: 'seq, at, in_transaction, result',
  document: 'seq, hash, name, media_type, byte_count, relevant, reason, last_transaction',
} as const;

/**
 * Writes all data as open files: `facts.jsonl` (one fact a line, in the order they were learnt), a CSV for each kind of
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
    for (const [table, columns] of Object.entries({ ...recordTables, ...keptTables })) {
      const rows = database.prepare<[], CsvValue[]>(`SELECT ${columns} FROM ${table}`).raw().iterate();
      const head = columns.replaceAll('"', '').split(', ');
      write(`${table.replaceAll('"', '')}.csv`, inChunks(withHead<CsvValue[]>(head, rows), csvLine));
    }
    const documents = database.prepare<[], { hash: string; name: string; bytes: Uint8Array }>(
      'SELECT d.hash, d.name, c.bytes FROM document d JOIN document_content c ON c.document = d.seq ORDER BY d.seq',
    );
    for (const { hash, name, bytes } of documents.iterate()) {
      const legible = path.basename(name).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_');
      write(path.join('documents', `${hash.slice(0, 12)}-${legible.slice(-100)}`), [bytes]);
    }
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

function* withHead<T>(head: T, rows: Iterable<T>): Generator<T> {
  yield head;
  yield* rows;
}
