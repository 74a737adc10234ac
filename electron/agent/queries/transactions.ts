import type { ParsedInputOf } from '../../../shared/api.ts';
import type { OutputOf } from '../../../shared/api.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';

type TransactionItem = OutputOf<'transactions.list'>['items'][number];

interface Row {
  readonly sort: string;
  readonly id: string;
  readonly recorded: string;
  readonly summary: string;
  readonly fact_count: number;
  readonly retracted: number;
}

/** What was learnt when, the newest first. */
export function listTransactions(asking: Asking, input: ParsedInputOf<'transactions.list'>): Page<TransactionItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('seq < ?', Number(key.sort));
  if (input.since !== undefined) conditions.add('recorded >= ?', input.since);
  const sql = `SELECT printf('%012d', seq) AS sort, id, recorded, summary, fact_count, retracted FROM "transaction"
    ${conditions.where} ORDER BY seq DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, ({ id, recorded, summary, fact_count: factCount, retracted }) => ({
    id,
    recordedAt: recorded,
    summary,
    factCount,
    retracted: retracted > 0,
  }));
}
