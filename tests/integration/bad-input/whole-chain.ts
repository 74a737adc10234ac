// What a chain holds, to compare one that was interrupted with one that was not.
import { hash } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import { answer } from '../command-line/counterpart.ts';

const kinds = ['orders', 'shipments', 'parties', 'projects', 'interactions', 'expectations'] as const;

/** All records as lists show them. Their ids follow from their marks, so they are the same in every chain. */
export async function recordsOf(data: string, now: string): Promise<Record<string, unknown[]>> {
  const records: Record<string, unknown[]> = {};
  for (const kind of kinds) {
    const items: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const key: string[] = after === '' ? [] : ['--after', after];
      const words = ['--data', data, '--now', now, '--zone', 'UTC', 'list', kind, '--limit', '1000', ...key];
      const page: { items: unknown[]; next: string | null } = await answer(words);
      items.push(...page.items);
      after = page.next;
    }
    records[kind] = items;
  }
  return records;
}

/** How many facts each kept document gave, by its name. Fails if the bytes kept are not those that came. */
export function documentsOf(data: string): Map<string, number> {
  const database = new Database(path.join(data, 'counterpart.sqlite'), { readonly: true });
  try {
    const rows = database
      .prepare<[], { name: string; hash: string; bytes: Uint8Array; facts: number }>(
        `SELECT d.name, d.hash, c.bytes, (SELECT count(*) FROM fact WHERE document = d.seq) AS facts
         FROM document d LEFT JOIN document_content c ON c.document = d.seq`,
      )
      .all();
    for (const row of rows)
      if (hash('sha256', row.bytes) !== row.hash) throw new Error(`${row.name} is not kept as it came.`);
    return new Map(rows.map(({ name, facts }) => [name, facts]));
  } finally {
    database.close();
  }
}

/** What a data folder holds, every table to the last byte, as one hash: two that are equal hold the same. */
export function fingerprintOf(data: string): string {
  const database = new Database(path.join(data, 'counterpart.sqlite'), { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>(
        // What the database keeps for itself changes with every opening, and which holidays are known with every closing.
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite%' AND name <> 'holiday_year' ORDER BY name`,
      )
      .all();
    const rows = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).raw().all()]);
    return hash('sha256', JSON.stringify(rows));
  } finally {
    database.close();
  }
}
