import type { ParsedInputOf } from '../../../shared/api.ts';
import type { DocumentItem, Irrelevance } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { documentText } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';

interface Row {
  readonly sort: string;
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly byte_count: number;
  readonly recorded: string;
  readonly relevant: number;
  readonly reason: Irrelevance | null;
}

const select = `SELECT printf('%012d', d.seq) AS sort, d.hash AS id, d.name, d.media_type, d.byte_count, t.recorded, d.relevant, d.reason
  FROM document d JOIN "transaction" t ON t.seq = d.last_transaction`;

/** Documents the person brought, the newest first. One whose import was taken back is not shown. */
export function listDocuments(asking: Asking, input: ParsedInputOf<'documents.list'>): Page<DocumentItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  conditions.add('t.retracted = 0');
  if (key !== null) conditions.add('d.seq < ?', Number(key.sort));
  if (input.since !== undefined) conditions.add('t.recorded >= ?', input.since);
  const sql = `${select} ${conditions.where} ORDER BY d.seq DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(
    rows,
    input.limit,
    ({ id, name, media_type: mediaType, byte_count: byteCount, recorded, relevant, reason }) => ({
      id,
      name,
      hash: id,
      mediaType,
      byteCount,
      importedAt: recorded,
      relevant: relevant === 1,
      reason,
    }),
  );
}

/** What a person may read of a kept document: its text, never its markup. @throws AgentError `not_found` */
export async function textOfDocument({ database }: Asking, id: string): Promise<{ name: string; text: string }> {
  const row = statement<{ name: string; bytes: Uint8Array }>(
    database,
    'SELECT d.name, c.bytes FROM document d JOIN document_content c ON c.document = d.seq WHERE d.hash = ?',
  ).get(id);
  if (row === undefined) throw new AgentError('not_found', { ref: id, wanted: 'document' });
  return { name: row.name, text: await documentText({ name: row.name, bytes: row.bytes, hash: id }) };
}
