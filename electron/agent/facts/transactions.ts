import { newId } from './fact-id.ts';
import type Database from 'better-sqlite3';

export interface TransactionRow {
  readonly seq: number;
  readonly id: string;
  readonly recorded: string;
}

/** Opens a transaction of facts: what is learnt together, and what one undo takes back. */
export function beginTransaction(
  writer: Database.Database,
  summary: string,
  now: Date,
  undoes: boolean = false,
): TransactionRow {
  const id = newId(now.getTime());
  const recorded = now.toISOString();
  const { lastInsertRowid } = writer
    .prepare('INSERT INTO "transaction" (id, recorded, summary, undoes) VALUES (?, ?, ?, ?)')
    .run(id, recorded, summary, undoes ? 1 : 0);
  return { seq: Number(lastInsertRowid), id, recorded };
}
