import { newId } from './fact-id.ts';
import type Database from 'better-sqlite3';
import { factBodies } from '../../../shared/model/index.ts';
import type { TransactionRow } from './transactions.ts';

/**
 * Takes transactions back by a fact that says so. A retraction that is itself taken back brings its facts to life
 * again. Says which clusters have to be folded again. Must run inside a database transaction.
 */
export function retractTransactions(
  writer: Database.Database,
  targets: readonly TransactionRow[],
  transaction: TransactionRow,
): number[] {
  const seq = Number(writer.prepare('SELECT coalesce(max(seq), 0) FROM fact').pluck().get()) + 1;
  writer
    .prepare(
      `INSERT INTO fact (seq, id, kind, occurred, in_transaction, rank, marks, body, cluster)
       VALUES (?, ?, 'fact.retracted', ?, ?, 100, '[]', ?, ?)`,
    )
    .run(
      seq,
      newId(Date.parse(transaction.recorded)),
      transaction.recorded,
      transaction.seq,
      JSON.stringify({ transactions: targets.map((target) => target.id) }),
      seq,
    );
  writer.prepare('UPDATE "transaction" SET fact_count = fact_count + 1 WHERE seq = ?').run(transaction.seq);
  const clusters = new Set<number>();
  for (const target of targets) shift(writer, target.seq, 1, clusters);
  return [...clusters];
}

/** Adds `by` to the count of retractions of every fact of a transaction, and the opposite to what those take back. */
function shift(writer: Database.Database, target: number, by: 1 | -1, clusters: Set<number>): void {
  writer.prepare('UPDATE fact SET retractions = retractions + ? WHERE in_transaction = ?').run(by, target);
  writer.prepare('UPDATE "transaction" SET retracted = retracted + ? WHERE seq = ?').run(by, target);
  const touched = writer
    .prepare<[number], number>('SELECT DISTINCT cluster FROM fact WHERE in_transaction = ?')
    .pluck()
    .all(target);
  for (const cluster of touched) clusters.add(cluster);
  const retractions = writer
    .prepare<[number], { body: string }>(`SELECT body FROM fact WHERE in_transaction = ? AND kind = 'fact.retracted'`)
    .all(target);
  const numberOf = writer.prepare<[string], number>('SELECT seq FROM "transaction" WHERE id = ?').pluck();
  for (const { body } of retractions) {
    for (const id of factBodies['fact.retracted'].parse(JSON.parse(body)).transactions ?? []) {
      const inner = numberOf.get(id);
      if (inner !== undefined) shift(writer, inner, by === 1 ? -1 : 1, clusters);
    }
  }
}
