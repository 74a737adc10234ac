import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError, explainStoreError } from './errors.ts';
import { syncFile, syncFolder } from './fsync.ts';

/**
 * Writes a verified copy of a live database: `VACUUM INTO` a temporary name, `quick_check`, fsync, rename. A copy of
 * the file alone would miss what is still in the write-ahead log.
 * @throws StoreError `damaged` when the copy does not pass its check; the target is then left as it was.
 */
export function copyTo(database: Database.Database, target: string): void {
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  try {
    // Where it cannot be written, the system says why; SQLite says only that it cannot open it.
    closeSync(openSync(partial, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(partial);
    verifyDatabase(partial);
    syncFile(partial);
    renameSync(partial, target);
    syncFolder(path.dirname(path.resolve(target)));
  } catch (error) {
    rmSync(partial, { force: true });
    throw explainStoreError(error, target);
  }
}

/** Fails unless the file is a sound SQLite database. @throws StoreError `damaged`, `not_a_database`, `no_such_file` */
export function verifyDatabase(file: string): void {
  if (!existsSync(file)) throw new StoreError('no_such_file', { file: path.resolve(file) });
  let copy: Database.Database | null = null;
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true });
    const findings = copy.pragma('quick_check', { simple: true });
    if (findings !== 'ok') throw new StoreError('damaged', { file, what: 'database', findings: String(findings) });
  } catch (error) {
    throw explainStoreError(error, file);
  } finally {
    copy?.close();
  }
}

/** Copies a live database to a throw-away file, hands it over open for writing, and deletes it. */
export function onCopy<T>(database: Database.Database, file: string, work: (copy: Database.Database) => T): T {
  copyTo(database, file);
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = OFF');
    return work(copy);
  } finally {
    copy.close();
    rmSync(file, { force: true });
  }
}
