import Database from 'better-sqlite3';
import { Chain, rebuildRecords, recordTables } from '../../../electron/agent/chain/index.ts';
import {
  type StoredFact,
  type TransactionRow,
  beginTransaction,
  factsOf,
  retractTransactions,
} from '../../../electron/agent/facts/index.ts';
import { usualSettings } from '../../../electron/agent/settings.ts';
import { migrate } from '../../../electron/agent/store/migrate.ts';
import type { Draft } from '../../../shared/model/index.ts';

/** Something learnt at one time: a document (known by its hash), or what the person said. */
export interface Act {
  readonly document: string | null;
  readonly drafts: readonly Draft[];
}

export type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

const settings = { ...usualSettings('US'), zone: 'UTC' };

/** Databases at rest, each empty: what a ledger writes is rolled back when it closes. Making one anew takes long. */
const atRest: { database: Database.Database; chain: Chain }[] = [];

function newChain(): { database: Database.Database; chain: Chain } {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  migrate(database);
  return { database, chain: new Chain(database, settings) };
}

/** A chain in memory, with real SQLite and the real schema, and a clock that ticks a second with each act. */
export class Ledger {
  readonly database: Database.Database;
  readonly #chain: Chain;
  #seconds = 0;

  constructor() {
    const { database, chain } = atRest.pop() ?? newChain();
    this.database = database;
    this.#chain = chain;
    database.exec('BEGIN');
  }

  close(): void {
    this.database.exec('ROLLBACK');
    atRest.push({ database: this.database, chain: this.#chain });
  }

  /** Keeps an act as one transaction; null where it is a document that is known already, as import has it. */
  learn({ document, drafts }: Act): TransactionRow | null {
    return this.database.transaction(() => {
      if (document !== null && this.#isKnown(document)) return null;
      const transaction = beginTransaction(this.database, 'documents_imported', this.#tick());
      const rows = new Map<string, number>();
      if (document !== null) {
        const row = this.database
          .prepare<unknown[], { seq: number }>(
            `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction)
             VALUES (?, ?, 'text/plain', 0, 1, ?)
             ON CONFLICT (hash) DO UPDATE SET last_transaction = excluded.last_transaction RETURNING seq`,
          )
          .get(document, document, transaction.seq);
        if (row === undefined) throw new Error('no document was kept');
        rows.set(document, row.seq);
      }
      for (const { source } of drafts)
        if (source.document !== null && !rows.has(source.document)) this.#file(source.document, transaction, rows);
      this.#chain.keep(drafts, transaction, rows);
      return transaction;
    })();
  }

  /** Keeps several acts as one import does: in one transaction, folded once. */
  learnTogether(acts: readonly Act[]): TransactionRow {
    return this.database.transaction(() => {
      const transaction = beginTransaction(this.database, 'documents_imported', this.#tick());
      const rows = new Map<string, number>();
      for (const { document } of acts) {
        if (document === null || rows.has(document)) continue;
        const row = this.database
          .prepare<unknown[], { seq: number }>(
            `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction)
             VALUES (?, ?, 'text/plain', 0, 1, ?) RETURNING seq`,
          )
          .get(document, document, transaction.seq);
        if (row !== undefined) rows.set(document, row.seq);
      }
      this.#chain.keep(
        acts.flatMap(({ drafts }) => drafts),
        transaction,
        rows,
      );
      return transaction;
    })();
  }

  retract(...targets: readonly TransactionRow[]): TransactionRow {
    return this.database.transaction(() => {
      const transaction = beginTransaction(this.database, 'undone', this.#tick());
      this.#chain.refold(retractTransactions(this.database, targets, transaction));
      return transaction;
    })();
  }

  rebuild(): void {
    this.database.transaction(() => rebuildRecords(this.database, settings))();
  }

  /** All records, sorted by their columns; with the numbers of clusters only where asked for. */
  tables(withClusters = false): Tables {
    return Object.fromEntries(
      Object.entries(recordTables).map(([table, columns]) => {
        const rows = this.database.prepare<[], Row>(`SELECT ${columns} FROM ${table}`).all();
        const shown = rows.map(({ cluster, ...row }) => (withClusters ? { cluster, ...row } : row));
        return [table, shown.sort((first, second) => (JSON.stringify(first) < JSON.stringify(second) ? -1 : 1))];
      }),
    );
  }

  /** The records of one table. */
  rows<T = Row>(table: keyof typeof recordTables, where = '1'): T[] {
    return this.database.prepare<[], T>(`SELECT * FROM ${table} WHERE ${where}`).all();
  }

  /** Where an id leads to now. */
  subjectOf(id: string): string | undefined {
    return this.database.prepare<[string], string>('SELECT subject FROM mark WHERE id = ?').pluck().get(id);
  }

  /** The facts of each cluster. */
  clusters(): StoredFact[][] {
    const numbers = this.database
      .prepare<[], number>(`SELECT DISTINCT cluster FROM fact WHERE kind <> 'fact.retracted'`)
      .pluck()
      .all();
    return numbers.map((cluster) => factsOf(this.database, cluster));
  }

  /** Keeps a file of terms, whose name is the text in it. */
  #file(text: string, transaction: TransactionRow, rows: Map<string, number>): void {
    const kept = this.database.prepare<[string], { seq: number }>('SELECT seq FROM document WHERE hash = ?').get(text);
    const row =
      kept ??
      this.database
        .prepare<unknown[], { seq: number }>(
          `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction)
           VALUES (?, 'terms.json', 'application/json', 0, 1, ?) RETURNING seq`,
        )
        .get(text, transaction.seq);
    if (row === undefined) throw new Error('no file was kept');
    this.database.prepare('INSERT OR IGNORE INTO document_content VALUES (?, ?)').run(row.seq, Buffer.from(text));
    rows.set(text, row.seq);
  }

  #isKnown(document: string): boolean {
    const known = this.database
      .prepare<[string], { live: number }>(
        `SELECT t.retracted = 0 AS live FROM document d JOIN "transaction" t ON t.seq = d.last_transaction WHERE d.hash = ?`,
      )
      .get(document);
    return known?.live === 1;
  }

  #tick(): Date {
    this.#seconds += 1;
    return new Date(Date.UTC(2028, 0, 1, 0, 0, this.#seconds));
  }
}

/** A chain that learnt the acts in the order given. */
export function ledgerOf(acts: readonly Act[]): Ledger {
  const ledger = new Ledger();
  for (const act of acts) ledger.learn(act);
  return ledger;
}

/** The records without those ids of marks that only facts taken back speak of: they lead nowhere but to themselves. */
export function withMarksOf(tables: Tables, other: Tables): Tables {
  const known = new Set(other['mark']?.map(({ id }) => id));
  return { ...tables, mark: (tables['mark'] ?? []).filter(({ id }) => known.has(id)) };
}
