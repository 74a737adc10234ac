import Database from 'better-sqlite3';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StoreError, explainStoreError } from './errors.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Takes a data folder for this process. The lock is SQLite's own, held on a file beside the database: the system
 * gives it back when a process dies, however it dies, so there is never a stale lock to clear.
 * @throws StoreError `locked` when another process has the folder.
 */
export function lockFolder(folder: string): FolderLock {
  const file = path.join(folder, 'lock.sqlite');
  const ownerFile = path.join(folder, 'lock.pid');
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { timeout: 0 });
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(ownerFile, `${process.pid}\n`);
  } catch (error) {
    database?.close();
    const explained = explainStoreError(error, file);
    if (!(explained instanceof StoreError) || explained.code !== 'locked') throw explained;
    const owner = existsSync(ownerFile) ? readFileSync(ownerFile, 'utf8').trim() : 'unknown';
    throw Object.assign(new StoreError('locked', { folder, owner }), { cause: error });
  }
  const held = database;
  return { release: () => held.close() };
}
