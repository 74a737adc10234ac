import type Database from 'better-sqlite3';
import type { Settings } from '../../../shared/api.ts';
import type { LocalDate } from '../../../shared/model/index.ts';

/** What a query is answered from: one connection, and what is to be taken as now. */
export interface Asking {
  readonly database: Database.Database;
  readonly now: Date;
  /** The day it is now in the person's zone. */
  readonly today: LocalDate;
  readonly settings: Settings;
}

const caches = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A statement prepared once a connection. `Row` is what its columns are; the SQL and the type stand side by side. */
export function statement<Row>(database: Database.Database, sql: string): Database.Statement<unknown[], Row> {
  let cache = caches.get(database);
  if (cache === undefined) {
    cache = new Map();
    caches.set(database, cache);
  }
  let prepared = cache.get(sql);
  if (prepared === undefined) {
    prepared = database.prepare(sql);
    cache.set(sql, prepared);
  }
  return prepared as Database.Statement<unknown[], Row>;
}
