import type { OutputOf, ParsedInputOf, TransactionKind } from '../../../shared/api.ts';
import { factBodies } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, countWhere, pageKeyOf, pageOf } from './paging.ts';
import { aboutOf } from './transaction-about.ts';

export type TransactionItem = OutputOf<'transactions.list'>['items'][number];
type What = TransactionItem['undoes'][number];

interface Row {
  readonly sort: string;
  readonly seq: number;
  readonly id: string;
  readonly recorded: string;
  readonly kind: TransactionKind;
  readonly documents: number | null;
  readonly undoes: number;
  readonly fact_count: number;
  readonly retracted: number;
  readonly is_demo: number;
  readonly about: string | null;
}

const select = `SELECT printf('%012d', seq) AS sort, seq, id, recorded, kind, documents, undoes, fact_count, retracted, is_demo, about FROM "transaction"`;

/** Of examples that were taken away only that they were. */
function told(): Conditions {
  const conditions = new Conditions();
  conditions.add('(is_demo = 0 OR retracted = 0)');
  return conditions;
}

/** How many steps there are. */
export const countTransactions = (asking: Asking): number => countWhere(asking, '"transaction"', told());

/** What was learnt when, the newest first. */
export function listTransactions(asking: Asking, input: ParsedInputOf<'transactions.list'>): Page<TransactionItem> {
  const conditions = told();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('seq < ?', Number(key.sort));
  if (input.since !== undefined) conditions.add('recorded >= ?', input.since);
  const sql = `${select} ${conditions.where} ORDER BY seq DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

/** The transactions with these ids that are known, in the order given. */
export function transactionItemsOf(asking: Asking, ids: readonly string[]): (TransactionItem & { seq: number })[] {
  const byId = statement<Row>(asking.database, `${select} WHERE id = ?`);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...itemOf(asking, row), seq: row.seq }];
  });
}

function itemOf(asking: Asking, row: Row): TransactionItem {
  const { id, kind, documents, recorded, fact_count: factCount, retracted, undoes, seq } = row;
  return {
    id,
    kind,
    event: eventOf(asking, row),
    documents,
    about: aboutOf(asking, seq) ?? row.about,
    isDemo: row.is_demo === 1,
    recordedAt: recorded,
    factCount,
    retracted: retracted > 0,
    undoes: undoes === 0 ? [] : undoneBy(asking, seq),
  };
}

/** The last that was told of one parcel or order; where a person told it, for an import tells of many. */
function eventOf({ database }: Asking, { kind, seq }: Row): What['event'] {
  if (kind !== 'shipment_recorded' && kind !== 'outcome_recorded') return null;
  const sql = `SELECT CASE WHEN body ->> 'inFull' = 0 THEN 'not_as_ordered' ELSE body ->> 'event' END AS event FROM fact
    WHERE in_transaction = ? AND kind IN ('shipment.reported', 'delivery.observed') ORDER BY seq DESC LIMIT 1`;
  const told = statement<{ event: NonNullable<What['event']> }>(database, sql).get(seq)?.event ?? null;
  return told === 'other' ? null : told;
}

/** What a transaction takes or brings back: of one that takes back an undo, what that had taken back. */
function undoneBy(asking: Asking, seq: number): What[] {
  const bodies = statement<{ body: string }>(
    asking.database,
    `SELECT body FROM fact WHERE in_transaction = ? AND kind = 'fact.retracted'`,
  ).all(seq);
  const byId = statement<Row>(asking.database, `${select} WHERE id = ?`);
  const rows = bodies
    .flatMap(({ body }) => factBodies['fact.retracted'].parse(JSON.parse(body)).transactions ?? [])
    .flatMap((id) => byId.get(id) ?? []);
  const firstOfDemo = rows.find((row) => row.is_demo === 1);
  return rows.flatMap((row): What[] => {
    if (row.undoes === 1) return undoneBy(asking, row.seq);
    const { id, kind, documents } = row;
    if (row.is_demo === 1)
      return row === firstOfDemo ? [{ id, kind, event: null, documents: null, about: null, isDemo: true }] : [];
    return [
      { id, kind, event: eventOf(asking, row), documents, about: aboutOf(asking, row.seq) ?? row.about, isDemo: false },
    ];
  });
}
