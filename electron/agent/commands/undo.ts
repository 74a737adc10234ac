import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { AgentError } from '../errors.ts';
import { beginTransaction, retractTransactions } from '../facts/index.ts';
import { aboutOf, statement, transactionItemsOf } from '../queries/index.ts';
import type { Acting } from './acting.ts';

type Input = ParsedInputOf<'transactions.undo'>;

/**
 * Takes back the transactions that are named, else the last that stand. To take back an undo is to bring back what it
 * took. @throws AgentError `nothing_to_undo`, `not_found`, `taken_back_already`
 */
export function undo(acting: Acting, { count, transactions }: Input): OutputOf<'transactions.undo'> {
  const { writer } = acting.store;
  const ids = transactions === undefined ? lastStanding(acting, count) : [...new Set(transactions)];
  const items = transactionItemsOf(acting, ids);
  const unknown = ids.find((id) => !items.some((item) => item.id === id));
  if (unknown !== undefined) throw new AgentError('not_found', { ref: unknown, wanted: 'transaction' });
  const gone = items.find(({ retracted }) => retracted);
  if (gone !== undefined) throw new AgentError('taken_back_already', { ref: gone.id });
  const targets = items.map(({ id, seq, recordedAt: recorded }) => ({ id, seq, recorded }));
  const kind = items.every((item) => item.kind === 'undone') ? 'redone' : 'undone';
  const transaction = writer
    .transaction(() => {
      // Their records go, so what they were of is named now; so do the names of what else was said of them.
      for (const { seq, about } of items) nameOf(acting, seq, about);
      for (const seq of othersOf(acting, items)) nameOf(acting, seq, aboutOf(acting, seq));
      const undoing = beginTransaction(writer, kind, acting.now);
      acting.chain.refold(retractTransactions(writer, targets, undoing));
      return undoing.id;
    })
    .immediate();
  return { undone: transactionItemsOf(acting, ids), transaction };
}

function nameOf({ store: { writer } }: Acting, seq: number, about: string | null): void {
  statement(writer, 'UPDATE "transaction" SET about = coalesce(?, about) WHERE seq = ?').run(about, seq);
}

/** More than a person says of what a few steps told. */
const othersAtMost = 500;

/** What the person said, in other transactions, of the records that some are of. */
const othersOf = ({ store: { writer } }: Acting, items: readonly { readonly seq: number }[]): number[] =>
  statement<{ seq: number }>(
    writer,
    `SELECT DISTINCT other.in_transaction AS seq FROM
       (SELECT DISTINCT cluster FROM fact WHERE in_transaction IN (SELECT value FROM json_each($taken))) touched
     CROSS JOIN fact other ON other.cluster = touched.cluster
     WHERE other.document IS NULL AND other.in_transaction NOT IN (SELECT value FROM json_each($taken)) LIMIT $limit`,
  )
    .all({ taken: JSON.stringify(items.map(({ seq }) => seq)), limit: othersAtMost })
    .map(({ seq }) => seq);

function lastStanding(acting: Acting, count: number): string[] {
  const rows = statement<{ id: string }>(
    acting.store.writer,
    'SELECT id FROM "transaction" WHERE undoes = 0 AND retracted = 0 ORDER BY seq DESC LIMIT ?',
  ).all(count);
  if (rows.length === 0) throw new AgentError('nothing_to_undo');
  return rows.map(({ id }) => id);
}
