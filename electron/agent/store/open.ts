import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError, explainStoreError } from './errors.ts';
import { lockFolder } from './lock.ts';
import { followNotes } from './moved.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, migrations } from './migrate.ts';

export const databaseName = 'counterpart.sqlite';
/** Where backups are made unless the person chose another folder. */
export const backupsName = 'backups';

export interface Store {
  readonly folder: string;
  readonly file: string;
  /** What is wrong with the database; it can then only be read, and not even that where `canRead` is false. */
  readonly damage: StoreError | null;
  readonly canRead: boolean;
  /** The one writer. */
  readonly writer: Database.Database;
  /** A connection of its own for queries: it sees the last committed state, also while a long import runs. */
  readonly reader: Database.Database;
  close(): void;
}

function prepare(database: Database.Database): void {
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('cache_size = -65536');
  database.pragma('temp_store = MEMORY');
}

/** A connection that writes. */
export function openWriter(file: string): Database.Database {
  const writer = new Database(file, { timeout: 5000 });
  try {
    writer.pragma('journal_mode = WAL');
    writer.pragma('synchronous = FULL');
    prepare(writer);
    // A long import touches pages all over its indexes; those that do not fit are written out again and again.
    writer.pragma('cache_size = -262144');
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

/**
 * Opens the database of a data folder, making both where there are none. A folder that was moved is followed.
 * @throws StoreError `locked`, `read_only`, `disk_full`, `newer_database`, `damaged`, `not_a_database`, `io`; nothing
 *   is changed then.
 */
export function openStore(named: string): Store {
  const folder = followNotes(named);
  const file = path.join(folder, databaseName);
  let lock: { release(): void } | null = null;
  let writer: Database.Database | null = null;
  let reader: Database.Database | null = null;
  try {
    makeFolder(folder);
    lock = lockFolder(folder);
    if (existsSync(file)) refuseUnsound(file);
    // For the person's eyes only, keys being in it, also in a folder that others may look into.
    else closeSync(openSync(file, 'wx', 0o600));
    writer = openWriter(file);
    migrate(writer);
    reader = new Database(file, { readonly: true, timeout: 5000 });
    prepare(reader);
  } catch (error) {
    reader?.close();
    writer?.close();
    lock?.release();
    throw explainStoreError(error, file);
  }
  const opened = { lock, writer, reader };
  return {
    folder,
    file,
    damage: null,
    canRead: true,
    writer,
    reader,
    close: () => {
      // A store that could not be exchanged for another is closed already.
      if (!opened.writer.open) return;
      opened.reader.close();
      // SQLite learns of the tables for its plans.
      writeIfRoom(opened.writer, file, (writer) => writer.pragma('optimize'));
      opened.writer.close();
      opened.lock.release();
    },
  };
}

/** Writes what may as well be written the next time: a disk without room must not keep a store open. */
export function writeIfRoom(writer: Database.Database, file: string, write: (writer: Database.Database) => void): void {
  try {
    write(writer);
  } catch (error) {
    const explained = explainStoreError(error, file);
    if (!(explained instanceof StoreError) || (explained.code !== 'disk_full' && explained.code !== 'io')) throw error;
  }
}

/**
 * Opens what can be read of a database that `openStore` refused as damaged, and holds the folder until it is closed.
 * Nothing is ever written to it.
 * @throws StoreError `locked`, `cannot_open`, `read_only`
 */
export function openDamaged(named: string, damage: StoreError): Store {
  const folder = followNotes(named);
  const file = path.join(folder, databaseName);
  const lock = lockFolder(folder);
  let readable: Database.Database | null;
  try {
    readable = openReadable(file);
  } catch (error) {
    lock.release();
    throw explainStoreError(error, file);
  }
  const canRead = readable !== null;
  // `damage` says why, and an empty database stands in so that nothing asks the file again.
  const reader = readable ?? new Database(':memory:');
  const close = (): void => {
    reader.close();
    lock.release();
  };
  return { folder, file, damage, canRead, writer: reader, reader, close };
}

/** Null where the file is too damaged for that. */
function openReadable(file: string): Database.Database | null {
  let reader: Database.Database | null = null;
  try {
    reader = new Database(file, { readonly: true, fileMustExist: true });
    prepare(reader);
    reader.prepare('SELECT count(*) FROM setting').get();
    return reader;
  } catch (error) {
    reader?.close();
    if (isDamage(error, file)) return null;
    throw error;
  }
}

const codesOfDamage: ReadonlySet<string> = new Set(['damaged', 'not_a_database', 'io']);

/** Also where SQLite has another complaint, such as that the table is not there. */
function isDamage(error: unknown, file: string): boolean {
  const explained = explainStoreError(error, file);
  return explained instanceof StoreError ? codesOfDamage.has(explained.code) : error instanceof Database.SqliteError;
}

/**
 * Looks at an existing file before anything may write to it, through a connection that cannot: even closing one that
 * can would move a left write-ahead log into the file. The whole file is checked only when it is small or says
 * that it was not closed properly (a write-ahead log is left): a full check of a large one would delay every start.
 */
function refuseUnsound(file: string): void {
  const unclosed = existsSync(`${file}-wal`);
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const version = database.pragma('user_version', { simple: true });
    if (typeof version === 'number' && version > migrations.length) {
      migrate(database);
    }
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (unclosed || Number(database.pragma('page_count', { simple: true })) < 25_000) {
      const findings = database.pragma('quick_check(1)', { simple: true });
      if (findings !== 'ok') {
        throw new StoreError('damaged', { file, what: 'database', findings: String(findings) });
      }
    }
  } finally {
    database.close();
    // A connection that may not write leaves behind the empty log it made in order to read.
    if (!unclosed) for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  }
}
