import type Database from 'better-sqlite3';
import type { Draft } from '../../../shared/model/index.ts';
import { type TouchedCluster, type TransactionRow, appendFacts, factsOf } from '../facts/index.ts';
import { foldContext } from './context.ts';
import { fold } from './fold/index.ts';
import type { FoldContext, Folded, RecordSettings } from './records.ts';
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

  constructor(writer: Database.Database, settings: RecordSettings) {
    this.#writer = writer;
    this.#records = recordWriter(writer);
    this.#context = foldContext(writer, settings);
  }

  /** Appends drafts and folds what they touch; parties first, since replies are judged by their hours. */
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
    const isParty = ({ facts }: TouchedCluster): boolean => facts[0]?.marks[0]?.startsWith('party:') === true;
    let ordersNew = 0;
    let ordersChanged = 0;
    const rehoured = new Set<number>();
    const foldOne = ({ cluster, replaces, facts }: TouchedCluster): Folded => {
      const { orderIds } = replaces.length === 0 ? { orderIds: new Set<string>() } : this.#records.remove(replaces);
      const folded = fold(facts, this.#context);
      this.#records.insert(cluster, folded);
      ordersNew += Math.max(0, folded.orders.length - orderIds.size);
      ordersChanged += Math.min(folded.orders.length, orderIds.size);
      return folded;
    };
    for (const item of touched) {
      if (!isParty(item)) continue;
      for (const cluster of this.#awaiting(foldOne(item))) rehoured.add(cluster);
    }
    const known = new Set(touched.map(({ cluster }) => cluster));
    for (const item of touched) if (!isParty(item)) foldOne(item);
    for (const cluster of rehoured) {
      if (!known.has(cluster)) foldOne({ cluster, replaces: [cluster], facts: factsOf(this.#writer, cluster) });
    }
    return { ordersNew, ordersChanged };
  }

  /** Clusters in which a reply of one of these parties is awaited. */
  #awaiting(folded: Folded): number[] {
    const marks = JSON.stringify(folded.nodes.map(({ id }) => id));
    return this.#writer
      .prepare<[string], number>(
        'SELECT DISTINCT cluster FROM interaction WHERE party IN (SELECT value FROM json_each(?))',
      )
      .pluck()
      .all(marks);
  }
}
