import Database from 'better-sqlite3';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BackupCause, backupName, causeOf, madeAtOf } from './backup-names.ts';
import { StoreError, explainStoreError } from './errors.ts';
import { makeFolder } from './make-folder.ts';
import type { Store } from './open.ts';
import { backupsToDrop } from './prune.ts';

/** A backup is only given its name once it was verified. */
export interface Backup {
  readonly file: string;
  readonly madeAt: Date;
  readonly byteCount: number;
  /** Null where its name does not tell. */
  readonly cause: BackupCause | null;
}

const countFacts = (database: Database.Database): number =>
  Number(database.prepare('SELECT count(*) FROM fact').pluck().get());

/** What tells of each table that does not follow from facts whether it is the same. */
const signs = {
  fact: 'SELECT max(seq) FROM fact',
  document: 'SELECT max(seq) FROM document',
  transaction: 'SELECT max(seq) FROM "transaction"',
  import: 'SELECT max(seq) FROM import',
  setting: 'SELECT name, value FROM setting ORDER BY name',
  party_key: 'SELECT did FROM party_key ORDER BY did',
} as const;

/** Everything that a person would miss. A backup of an older version may lack a table: then it is another. */
const fingerprint = (database: Database.Database): string =>
  JSON.stringify(
    Object.entries(signs).map(([table, sign]) =>
      database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) === undefined
        ? null
        : database.prepare(sign).raw().all(),
    ),
  );

function inFile<T>(file: string, ask: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return ask(database);
  } finally {
    database.close();
  }
}

/** The backups in a folder, newest first; none where it is not there. @throws StoreError `io`, `read_only` */
export function listBackups(folder: string): Backup[] {
  try {
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => {
        const madeAt = madeAtOf(name);
        const file = path.join(folder, name);
        return madeAt === null ? [] : [{ file, madeAt, byteCount: statSync(file).size, cause: causeOf(name) }];
      })
      .sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
  } catch (error) {
    throw explainStoreError(error, path.join(folder, 'backup'));
  }
}

/** When a backup that is made now counts as made: its name tells the second, and no two may have one name. */
function freeMoment(folder: string, now: Date): Date {
  const madeAt = new Date(now);
  const taken = new Set(listBackups(folder).map((backup) => backup.madeAt.getTime()));
  madeAt.setUTCMilliseconds(0);
  while (taken.has(madeAt.getTime())) madeAt.setUTCSeconds(madeAt.getUTCSeconds() + 1);
  return madeAt;
}

/**
 * Makes a backup: a copy that SQLite finds sound and that holds every fact there was when it began.
 * @throws StoreError; no file of its name is there then.
 */
export async function makeBackup(
  store: Store,
  folder: string,
  now: Date,
  cause: BackupCause,
  copy: (file: string, target: string) => Promise<void>,
): Promise<Backup & { facts: number }> {
  const madeAt = freeMoment(folder, now);
  const file = path.join(folder, backupName(madeAt, cause));
  try {
    makeFolder(folder);
    const atLeast = countFacts(store.reader);
    await copy(store.file, file);
    const facts = inFile(file, countFacts);
    if (facts < atLeast) {
      rmSync(file, { force: true });
      throw new StoreError('copy_incomplete', { file });
    }
    return { file, madeAt, byteCount: statSync(file).size, cause, facts };
  } catch (error) {
    throw explainStoreError(error, file);
  }
}

/**
 * Whether something was learnt or set since a backup was made; without one, whether there is anything at all. One that
 * cannot be read saves nothing, so everything has changed since.
 */
export function isChangedSince(store: Store, backup: Backup | undefined): boolean {
  if (backup === undefined) return countFacts(store.reader) > 0;
  return fingerprintIn(backup.file) !== fingerprint(store.reader);
}

const fingerprintIn = (file: string): string | null => askedOf(file, fingerprint);

/** How many facts a backup holds, by the number of the last, as none is ever deleted; null where it cannot be read. */
export const factsIn = (file: string): number | null =>
  askedOf(
    file,
    (database) => database.prepare<[], { seq: number | null }>('SELECT max(seq) AS seq FROM fact').get()?.seq ?? 0,
  );

/** Null where the file cannot be read. */
function askedOf<T>(file: string, ask: (database: Database.Database) => T): T | null {
  try {
    return inFile(file, ask);
  } catch (error) {
    if (explainStoreError(error, file) instanceof StoreError) return null;
    throw error;
  }
}

/** Deletes the backups that need not be kept. */
export function pruneBackups(folder: string, now: Date, dayOf: (time: Date) => string): void {
  try {
    for (const name of backupsToDrop(readdirSync(folder), now, dayOf)) rmSync(path.join(folder, name), { force: true });
  } catch (error) {
    throw explainStoreError(error, path.join(folder, 'backup'));
  }
}
