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

const memories = new WeakMap<Asking, Map<string, unknown>>();

/** Answers a look-up once within one question: a page of a list names the same few parties and documents again and again. */
export function once<T>(asking: Asking, key: string, lookUp: () => T): T {
  let memory = memories.get(asking);
  if (memory === undefined) {
    memory = new Map();
    memories.set(asking, memory);
  }
  if (!memory.has(key)) memory.set(key, lookUp());
  return memory.get(key) as T;
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
