import { newId } from './fact-id.ts';
import type Database from 'better-sqlite3';
import type { TransactionKind } from '../../../shared/api.ts';

export interface TransactionRow {
  readonly seq: number;
  readonly id: string;
  readonly recorded: string;
}

/** Opens a transaction of facts: what is learnt together, and what one undo takes back. `documents` is how many it brings. */
export function beginTransaction(
  writer: Database.Database,
  kind: TransactionKind,
  now: Date,
  documents: number | null = null,
): TransactionRow {
  const id = newId(now.getTime());
  const recorded = now.toISOString();
  const { lastInsertRowid } = writer
    .prepare('INSERT INTO "transaction" (id, recorded, kind, undoes, documents) VALUES (?, ?, ?, ?, ?)')
    .run(id, recorded, kind, Number(kind === 'undone' || kind === 'redone'), documents);
  return { seq: Number(lastInsertRowid), id, recorded };
}
