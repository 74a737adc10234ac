import type { ImportResult, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';

interface Row {
  readonly sort: string;
  readonly id: string;
  readonly at: string;
  readonly result: string;
  readonly transaction: string | null;
  readonly retracted: number | null;
}

type LeftOut = ImportResult['leftOut'][number];
/** As it was kept: older ones name no files left out, or not the documents these were kept as. */
interface StoredResult extends Omit<ImportResult, 'leftOut'> {
  readonly leftOut?: readonly (Omit<LeftOut, 'document'> & Partial<Pick<LeftOut, 'document'>>)[];
}

const resultOf = ({ leftOut = [], ...result }: StoredResult): ImportResult => ({
  ...result,
  leftOut: leftOut.map((file) => ({ document: null, ...file })),
});

/** What each import came to, the newest first, those too of which nothing was kept. */
export function listImports(
  asking: Asking,
  input: ParsedInputOf<'imports.list'>,
): Page<OutputOf<'imports.list'>['items'][number]> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('i.seq < ?', Number(key.sort));
  const sql = `SELECT printf('%012d', i.seq) AS sort, i.seq || '' AS id, i.at, i.result, t.id AS "transaction", t.retracted
    FROM import i LEFT JOIN "transaction" t ON t.seq = i.in_transaction ${conditions.where} ORDER BY i.seq DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, ({ id, at, result, transaction, retracted }) => ({
    id,
    at,
    transaction: transaction === null ? null : { id: transaction, retracted: Number(retracted) > 0 },
    result: resultOf(JSON.parse(result) as StoredResult),
  }));
}
