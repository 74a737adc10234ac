import type Database from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordTables } from './chain/index.ts';
import { type FactRow, factOf, selectFacts } from './facts/index.ts';
import { StoreError, explainStoreError } from './store/index.ts';

const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  // A leading = + - @ would be run as a formula by a spreadsheet that opens the file.
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Writes all data as open files: `facts.jsonl` (one fact a line, in the order they were learnt), a CSV for each kind of
 * record, and every document as it came. @throws StoreError `not_empty`, `read_only`, `disk_full`
 */
export function exportChain(database: Database.Database, folder: string): string[] {
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(path.join(folder, name), content, { flag: 'wx' });
    files.push(name);
  };
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new StoreError('not_empty', `The folder ${folder} is not empty; choose one that is, or a new one.`, {
        folder,
      });
    }
    mkdirSync(path.join(folder, 'documents'), { recursive: true });
    const facts = database.prepare<[], FactRow>(`${selectFacts} ORDER BY fact.seq`);
    const lines: string[] = [];
    for (const row of facts.iterate()) lines.push(JSON.stringify(factOf(row)));
    write('facts.jsonl', lines.map((line) => `${line}\n`).join(''));
    for (const [table, columns] of Object.entries(recordTables)) {
      const rows = database.prepare<[], unknown[]>(`SELECT ${columns} FROM ${table}`).raw().all();
      const head = columns.replaceAll('"', '').split(', ');
      const text = [head, ...rows].map((row) => row.map(cell).join(',')).join('\n');
      write(`${table.replaceAll('"', '')}.csv`, `${text}\n`);
    }
    const documents = database.prepare<[], { hash: string; name: string; bytes: Uint8Array }>(
      'SELECT d.hash, d.name, c.bytes FROM document d JOIN document_content c ON c.document = d.seq ORDER BY d.seq',
    );
    for (const { hash, name, bytes } of documents.iterate()) {
      write(
        path.join('documents', `${hash.slice(0, 12)}-${path.basename(name).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')}`),
        bytes,
      );
    }
  } catch (error) {
    throw explainStoreError(error, path.join(folder, 'facts.jsonl'));
  }
  return files;
}
