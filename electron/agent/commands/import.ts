import { hash } from 'node:crypto';
import { type ImportResult, failureOf } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/model/index.ts';
import { type TransactionRow, beginTransaction } from '../facts/index.ts';
import {
  type AttachedAnswer,
  answersAttachedTo,
  type Entry,
  type IncomingDocument,
  UnreadableDocument,
  readDocument,
  toldOf,
} from '../intake/index.ts';
import { statement } from '../queries/index.ts';
import type { Acting } from './acting.ts';
import { isRead, keepDocument } from './keep-document.ts';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How an import is watched and stopped. */
export interface ImportControl {
  stopped(): boolean;
  progress(done: number, total: number, file: string): void;
}

/** So many documents or facts are kept at a time; what was reported as done is on disk. */
const documentsAtOnce = 250;
const factsAtOnce = 4000;
/** A person looks through no more than so many names. */
const mostLeftOut = 500;
/** So many orders of a table are kept between two breaths: about a tenth of a second. */
const entriesAtOnce = 400;

/** Lets questions that wait be answered, and the wish to stop be heard: reading alone never leaves room for either. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

interface ReadDocument {
  readonly document: IncomingDocument;
  readonly entries: readonly Entry[];
}

/**
 * Reads documents and keeps what they say. Each document is kept as a whole or not at all; one that cannot be read is
 * named with the reason, and the others go on.
 */
export class Import {
  readonly #acting: Acting;
  readonly #control: ImportControl;
  readonly #failed: ImportResult['failed'] = [];
  readonly #leftOut: ImportResult['leftOut'] = [];
  readonly #pending: ReadDocument[] = [];
  /** Answers to the person's terms that were attached to the mail read. */
  readonly answers: AttachedAnswer[] = [];
  #pendingFacts = 0;
  #transaction: TransactionRow | null = null;
  #totals = { read: 0, irrelevant: 0, alreadyKnown: 0, facts: 0, ordersNew: 0, ordersChanged: 0 };

  constructor(acting: Acting, control: ImportControl) {
    this.#acting = acting;
    this.#control = control;
  }

  async run(files: readonly ImportFile[]): Promise<ImportResult> {
    const started = performance.now();
    let done = 0;
    for (const file of files) {
      await breath();
      if (this.#control.stopped()) break;
      await this.#take(file);
      done += 1;
      if (this.#pending.length >= documentsAtOnce || this.#pendingFacts >= factsAtOnce) this.#keepPending();
      if (this.#pending.length === 0) this.#control.progress(done, files.length, file.name);
    }
    this.#keepPending();
    this.#control.progress(done, files.length, files[done - 1]?.name ?? '');
    const { read, irrelevant, alreadyKnown, facts, ordersNew, ordersChanged } = this.#totals;
    return {
      documents: done,
      read,
      irrelevant,
      alreadyKnown,
      leftOut: this.#leftOut,
      failed: this.#failed,
      facts,
      orders: { new: ordersNew, changed: ordersChanged },
      seconds: Math.round(performance.now() - started) / 1000,
    };
  }

  /** Keeps what the import came to, so that it can be looked up when the window that showed it is long closed. */
  remember(result: ImportResult): void {
    if (result.documents === 0) return;
    const { store, now } = this.#acting;
    const transaction = this.#transaction?.seq ?? null;
    store.writer
      .transaction(() => {
        statement(store.writer, 'INSERT INTO import (at, in_transaction, result) VALUES (?, ?, ?)').run(
          now.toISOString(),
          transaction,
          JSON.stringify(result),
        );
        statement(store.writer, 'UPDATE "transaction" SET documents = ? WHERE seq = ?').run(
          result.read - result.alreadyKnown,
          transaction,
        );
      })
      .immediate();
  }

  async #take({ name, bytes }: ImportFile): Promise<void> {
    const document: IncomingDocument = { name, bytes, hash: hash('sha256', bytes, 'hex') };
    // Also of mail that is known already: its answer may have been taken back.
    this.answers.push(...(await answersAttachedTo(document)));
    if (this.#isKnown(document.hash)) {
      this.#totals.read += 1;
      this.#totals.alreadyKnown += 1;
      return;
    }
    try {
      const batches = readDocument(document, { zone: this.#acting.settings.zone })[Symbol.asyncIterator]();
      const first = await batches.next();
      const second = first.done === true ? first : await batches.next();
      if (second.done === true) {
        const entries = first.done === true ? [] : first.value;
        this.#pending.push({ document, entries });
        this.#pendingFacts += entries.reduce((sum, { drafts }) => sum + drafts.length, 0);
      } else {
        this.#keepPending();
        await this.#keepLarge(document, [first.value ?? [], second.value], batches);
      }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      this.#failed.push({ file: name, ...toldOf(error) });
    }
  }

  #isKnown(documentHash: string): boolean {
    return (
      this.#pending.some(({ document }) => document.hash === documentHash) ||
      isRead(this.#acting.store.writer, documentHash)
    );
  }

  #keepPending(): void {
    const batch = this.#pending.splice(0);
    this.#pendingFacts = 0;
    if (batch.length === 0) return;
    const opened = this.#transaction;
    try {
      this.#acting.store.writer
        .transaction(() => {
          const documents = new Map(
            batch.map(({ document, entries }) => [document.hash, this.#keepDocument(document, entries)]),
          );
          this.#keepFacts(
            batch.flatMap(({ entries }) => entries.flatMap(({ drafts }) => drafts)),
            documents,
          );
        })
        .immediate();
    } catch (error) {
      this.#transaction = opened;
      throw error;
    }
    this.#totals.read += batch.length;
    const irrelevant = batch.filter(({ entries }) => !entries.some(({ reading }) => reading.relevant));
    this.#totals.irrelevant += irrelevant.length;
    for (const { document, entries } of irrelevant.slice(0, mostLeftOut - this.#leftOut.length))
      this.#leftOut.push({
        file: document.name,
        reason: entries[0]?.reading.reason ?? 'unrecognised',
        document: document.hash,
      });
  }

  /** A table of many orders comes in batches, in one database transaction from the first to the last. */
  async #keepLarge(document: IncomingDocument, first: readonly Entry[][], rest: AsyncIterator<Entry[]>): Promise<void> {
    const { writer } = this.#acting.store;
    const [opened, totals] = [this.#transaction, { ...this.#totals }];
    writer.exec('BEGIN IMMEDIATE');
    try {
      const documents = new Map([[document.hash, this.#keepDocument(document, first.flat())]]);
      let next: IteratorResult<Entry[]> = { done: false, value: first.flat() };
      for (; next.done !== true; next = await rest.next()) {
        if (await this.#keepInPortions(next.value, documents)) continue;
        writer.exec('ROLLBACK');
        [this.#transaction, this.#totals] = [opened, totals];
        this.#failed.push({ file: document.name, ...failureOf(['stopped', { file: document.name }]) });
        return;
      }
      writer.exec('COMMIT');
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      [this.#transaction, this.#totals] = [opened, totals];
      throw error;
    }
    this.#totals.read += 1;
  }

  /** Keeps entries with a breath between portions, in which queries are answered. False where it was stopped. */
  async #keepInPortions(entries: readonly Entry[], documents: ReadonlyMap<string, number>): Promise<boolean> {
    for (let at = 0; at < entries.length; at += entriesAtOnce) {
      await breath();
      if (this.#control.stopped()) return false;
      const portion = entries.slice(at, at + entriesAtOnce);
      this.#keepFacts(
        portion.flatMap(({ drafts }) => drafts),
        documents,
      );
    }
    return true;
  }

  #keepFacts(drafts: readonly Draft[], documents: ReadonlyMap<string, number>): void {
    const change = this.#acting.chain.keep(drafts, this.#begun(), documents);
    this.#totals.facts += change.facts;
    this.#totals.ordersNew += change.ordersNew;
    this.#totals.ordersChanged += change.ordersChanged;
  }

  #begun(): TransactionRow {
    this.#transaction ??= beginTransaction(this.#acting.store.writer, 'documents_imported', this.#acting.now);
    return this.#transaction;
  }

  #keepDocument(document: IncomingDocument, entries: readonly Entry[]): number {
    const relevant = entries.some(({ reading }) => reading.relevant);
    const reason = relevant ? null : (entries[0]?.reading.reason ?? null);
    return keepDocument(this.#acting.store.writer, document, this.#begun().seq, { relevant, reason });
  }
}
