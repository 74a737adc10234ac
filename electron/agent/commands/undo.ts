import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { AgentError } from '../errors.ts';
import { beginTransaction, retractTransactions } from '../facts/index.ts';
import { statement } from '../queries/index.ts';
import type { Acting } from './acting.ts';

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly recorded: string;
  readonly summary: string;
  readonly factCount: number;
}

/** Takes back the last transactions that are not taken back yet. @throws AgentError `nothing_to_undo` */
export function undo(acting: Acting, { count }: ParsedInputOf<'transactions.undo'>): OutputOf<'transactions.undo'> {
  const { writer } = acting.store;
  const targets = statement<Row>(
    writer,
    `SELECT seq, id, recorded, summary, fact_count AS factCount FROM "transaction"
     WHERE undoes = 0 AND retracted = 0 ORDER BY seq DESC LIMIT ?`,
  ).all(count);
  if (targets.length === 0) throw new AgentError('nothing_to_undo', 'There is nothing to take back.');
  writer
    .transaction(() => {
      const transaction = beginTransaction(
        writer,
        `Taken back: ${targets.map(({ summary }) => summary).join(', ')}`,
        acting.now,
        true,
      );
      acting.chain.refold(retractTransactions(writer, targets, transaction));
    })
    .immediate();
  return {
    undone: targets.map(({ id, recorded, summary, factCount }) => ({
      id,
      recordedAt: recorded,
      summary,
      factCount,
      retracted: true,
    })),
  };
}
