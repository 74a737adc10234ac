import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { copyTo, verifyDatabase } from './copy.ts';
import { StoreError, explainStoreError } from './errors.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { migrations } from './migrate.ts';
import { followNotes } from './moved.ts';
import { databaseName } from './open.ts';

/**
 * Puts a backup in the place of a data folder's database. What was there is kept beside it as
 * `counterpart.sqlite.replaced-…`, so that a wrong backup loses nothing either; and the folder is never without a
 * database, whenever the process dies.
 * @returns the file that holds what was there; null where there was nothing.
 * @throws StoreError `damaged`, `not_a_database`, `newer_database`, `locked`, `io`; nothing is changed then.
 */
export function restoreFolder(named: string, backup: string, now: Date): string | null {
  const folder = followNotes(named);
  verifyDatabase(backup);
  refuseForeign(backup);
  const file = path.join(folder, databaseName);
  const kept = `${file}.replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  const restored = `${file}.restored`;
  try {
    makeFolder(folder);
    const lock = lockFolder(folder);
    try {
      copyOf(backup, restored);
      const had = existsSync(file);
      if (had) keepBeside(file, kept);
      // A log that stays would be taken for the log of the database that comes.
      for (const ending of ['-wal', '-shm'])
        if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${kept}${ending}`);
      renameSync(restored, file);
      return had ? kept : null;
    } finally {
      rmSync(restored, { force: true });
      lock.release();
    }
  } catch (error) {
    throw explainStoreError(error, file);
  }
}

/** Copies by SQLite, not by file: a backup that was opened since may have its last changes in a log beside it. */
function copyOf(backup: string, target: string): void {
  const database = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    copyTo(database, target);
  } finally {
    database.close();
  }
}

/** A second name for the same file costs no space; a disk that knows no links (exFAT) gets a copy. */
function keepBeside(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EEXIST') throw error;
    copyFileSync(file, kept);
  }
}

function refuseForeign(backup: string): void {
  const database = new Database(backup, { readonly: true });
  try {
    const version = Number(database.pragma('user_version', { simple: true }));
    const facts = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'fact'`).get();
    if (version === 0 || facts === undefined) {
      throw new StoreError('not_a_database', { file: backup });
    }
    if (version > migrations.length) {
      throw new StoreError('newer_database', { file: backup, version, known: migrations.length });
    }
  } finally {
    database.close();
  }
}
