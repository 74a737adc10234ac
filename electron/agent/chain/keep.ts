import type Database from 'better-sqlite3';
import type { Draft } from '../../../shared/model/index.ts';
import { type TouchedCluster, type TransactionRow, appendFacts, factsOf } from '../facts/index.ts';
import { Dependents } from './dependents.ts';
import { foldContext } from './context.ts';
import { fold } from './fold/index.ts';
import type { FoldContext, Folded, RecordSettings } from './records.ts';
import { stageOf } from './stages.ts';
import { type RecordWriter, recordWriter } from './write.ts';

/** What a step changed, counted as the person would. */
export interface Change {
  readonly facts: number;
  readonly ordersNew: number;
  readonly ordersChanged: number;
}

/** Keeps facts and the records that follow from them. Every method must run inside one database transaction. */
export class Chain {
  readonly #writer: Database.Database;
  readonly #records: RecordWriter;
  readonly #context: FoldContext;
  readonly #dependents: Dependents;

  constructor(writer: Database.Database, settings: RecordSettings) {
    this.#writer = writer;
    this.#records = recordWriter(writer);
    this.#context = foldContext(writer, settings);
    this.#dependents = new Dependents(writer);
  }

  /** Appends drafts and folds what they touch; parties first, then agreements, since what they owe is judged by both. */
  keep(
    drafts: readonly Draft[],
    transaction: TransactionRow,
    documents: ReadonlyMap<string, number> = new Map(),
  ): Change {
    const touched = appendFacts(this.#writer, drafts, transaction, documents);
    return { facts: drafts.length, ...this.#foldAll(touched) };
  }

  /** Folds clusters again whose facts came to life or were taken back. */
  refold(clusters: readonly number[]): Omit<Change, 'facts'> {
    const touched = clusters.map((cluster) => ({
      cluster,
      replaces: [cluster],
      facts: factsOf(this.#writer, cluster),
    }));
    return this.#foldAll(touched);
  }

  #foldAll(touched: readonly TouchedCluster[]): Omit<Change, 'facts'> {
    let ordersNew = 0;
    let ordersChanged = 0;
    const dependent = new Set<number>();
    const foldOne = (item: TouchedCluster): Folded => {
      const { folded, ordersBefore } = this.#fold(item);
      ordersNew += Math.max(0, folded.orders.length - ordersBefore);
      ordersChanged += Math.min(folded.orders.length, ordersBefore);
      return folded;
    };
    const ofStage = (stage: number): TouchedCluster[] => touched.filter(({ facts }) => stageOf(facts) === stage);
    for (const item of ofStage(0)) {
      const before = this.#dependents.partiesUnder(item.replaces);
      const folded = foldOne(item);
      if (this.#dependents.partiesUnder([item.cluster]) === before) continue;
      for (const cluster of this.#dependents.ofParty(folded)) dependent.add(cluster);
    }
    for (const item of ofStage(1)) {
      const before = this.#dependents.agreedUnder(item.replaces);
      foldOne(item);
      const after = this.#dependents.agreedUnder([item.cluster]);
      for (const cluster of this.#dependents.ofAgreements(before, after)) dependent.add(cluster);
    }
    for (const item of ofStage(2)) foldOne(item);
    const known = new Set(touched.map(({ cluster }) => cluster));
    // Of these nothing was said: that they are looked at again is no change the person would count.
    for (const cluster of dependent) {
      if (!known.has(cluster)) this.#fold({ cluster, replaces: [cluster], facts: factsOf(this.#writer, cluster) });
    }
    return { ordersNew, ordersChanged };
  }

  #fold({ cluster, replaces, facts }: TouchedCluster): { folded: Folded; ordersBefore: number } {
    const ordersBefore = replaces.length === 0 ? 0 : this.#records.remove(replaces).orderIds.size;
    const folded = fold(facts, this.#context);
    this.#records.insert(cluster, folded);
    return { folded, ordersBefore };
  }
}
