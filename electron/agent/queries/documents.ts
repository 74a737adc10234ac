import type { OutputOf, ParsedInputOf, StoryDocument } from '../../../shared/api.ts';
import type { DocumentItem, Irrelevance } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { carrierNamed } from '../intake/carriers.ts';
import { hasText, legibleDocument } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { recordNamed } from './names.ts';
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
  conditions.add('(t.retracted = 0 OR EXISTS (SELECT 1 FROM attachment a WHERE a.document = d.hash))');
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
      attachedTo: attachedTo(asking, id),
      relevant: relevant === 1,
      reason,
    }),
  );
}

/** The records that a document is attached to, as far as they are there. */
export function attachedTo(asking: Asking, hash: string): DocumentItem['attachedTo'] {
  const subjects = statement<{ subject: string }>(
    asking.database,
    'SELECT subject FROM attachment WHERE document = ? ORDER BY attached_at, subject LIMIT 20',
  ).all(hash);
  return subjects.flatMap(({ subject }) => recordNamed(asking, subject) ?? []);
}

/** A kept document as it came. @throws AgentError `not_found` */
export function bytesOfDocument({ database }: Asking, id: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const row = statement<{ name: string; bytes: Uint8Array<ArrayBuffer> }>(
    database,
    'SELECT d.name, c.bytes FROM document d JOIN document_content c ON c.document = d.seq WHERE d.hash = ?',
  ).get(id);
  if (row === undefined) throw new AgentError('not_found', { ref: id, wanted: 'document' });
  return row;
}

/** What a file of terms says that was verified when it was kept. @throws AgentError `not_found` */
export const termsFileOf = (asking: Asking, id: string): unknown =>
  JSON.parse(new TextDecoder().decode(bytesOfDocument(asking, id).bytes));

/** More documents than a person looks through: a large shop's are as many as its mails. */
const documentsAtMost = 100;

/** SQL for a record and, of an order, its parcels; takes the record's id twice. */
const itsSubjects = '(SELECT ? UNION ALL SELECT shipment FROM shipment_order WHERE "order" = ?)';

interface StoryRow {
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  readonly byte_count: number;
  readonly at: string;
  readonly attached: number;
  readonly reason: Irrelevance | null;
}

/** The documents attached to a record, and those that its facts were read from, the newest first. */
export function documentsOf({ database }: Asking, subject: string, cluster: number): StoryDocument[] {
  const rows = statement<StoryRow>(
    database,
    // A mail has its own day; any other file is told with the day it was brought, not with one that stands in it.
    `SELECT d.hash AS id, a.name, d.media_type, d.byte_count, coalesce(d.written_at, a.attached_at) AS at, 1 AS attached, d.reason
       FROM attachment a JOIN document d ON d.hash = a.document WHERE a.subject IN ${itsSubjects}
     UNION ALL
     SELECT d.hash, d.name, d.media_type, d.byte_count,
         coalesce(d.written_at, CASE d.media_type WHEN 'message/rfc822' THEN max(f.occurred) ELSE t.recorded END), 0, d.reason
       FROM fact f JOIN document d ON d.seq = f.document JOIN "transaction" t ON t.seq = d.last_transaction
       WHERE f.cluster = ? AND f.retractions = 0 AND f.kind <> 'document.attached'
         AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.subject IN ${itsSubjects} AND a.document = d.hash)
       GROUP BY d.seq
     ORDER BY at DESC LIMIT ?`,
  ).all(subject, subject, cluster, subject, subject, documentsAtMost);
  return rows.map(({ media_type: mediaType, byte_count: byteCount, attached, reason, ...row }) => ({
    ...row,
    mediaType,
    byteCount,
    isAttached: attached === 1,
    hasText: hasText(mediaType),
    isNotUnderstood: reason === 'unrecognised',
  }));
}

/** What a person may read of a kept document: its text, never its markup. @throws AgentError `not_found` */
export async function textOfDocument(asking: Asking, id: string): Promise<OutputOf<'documents.text'>> {
  const document = { ...bytesOfDocument(asking, id), hash: id };
  const { text, mail } = await legibleDocument(document);
  const courier = mail === null || mail.sender === null ? null : carrierNamed(mail.sender);
  return { name: document.name, text, mail: mail === null ? null : { ...mail, courier: courier?.name ?? null } };
}
