import type Database from 'better-sqlite3';
import type { Irrelevance } from '../../../shared/model/index.ts';
import { type IncomingDocument, mediaTypeOf } from '../intake/index.ts';
import { statement } from '../queries/index.ts';
import { noteOfMail } from './note-senders.ts';

/** What reading a document came to; of one that was only attached there is none. */
interface ReadAs {
  readonly relevant: boolean;
  readonly reason: Irrelevance | null;
}

/** Keeps a document once, by its hash, and gives the number of its row. `read` is null where it is not read. */
export function keepDocument(
  writer: Database.Database,
  document: IncomingDocument,
  transaction: number,
  read: ReadAs | null,
): number {
  const known = statement<{ seq: number }>(writer, 'SELECT seq FROM document WHERE hash = ?').get(document.hash);
  // What was read stays read, or taken back, when it is attached too.
  if (known !== undefined && read === null && !isForgotten(writer, document.hash)) return known.seq;
  const mediaType = mediaTypeOf(document);
  const { sender, writtenAt } = noteOfMail(document.bytes, mediaType, read?.reason ?? null);
  const row = statement<{ seq: number }>(
    writer,
    `INSERT INTO document (hash, name, media_type, byte_count, relevant, reason, sender, written_at, last_transaction, was_read)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET last_transaction = excluded.last_transaction, relevant = excluded.relevant,
       reason = excluded.reason, sender = excluded.sender, written_at = excluded.written_at, was_read = excluded.was_read
     RETURNING seq`,
  ).get(
    document.hash,
    document.name,
    mediaType,
    document.bytes.length,
    Number(read?.relevant ?? true),
    read?.reason ?? null,
    sender,
    writtenAt,
    transaction,
    Number(read !== null),
  );
  if (row === undefined) throw new TypeError(`The document ${document.name} was not kept.`);
  statement(writer, 'INSERT OR IGNORE INTO document_content VALUES (?, ?)').run(row.seq, document.bytes);
  return row.seq;
}

/** Whether a document was only attached, and that was taken back. */
const isForgotten = (writer: Database.Database, documentHash: string): boolean =>
  statement(
    writer,
    `SELECT 1 FROM document d JOIN "transaction" t ON t.seq = d.last_transaction
     WHERE d.hash = ? AND d.was_read = 0 AND t.retracted > 0`,
  ).get(documentHash) !== undefined;

/** Whether what a document says is kept. */
export const isRead = (writer: Database.Database, documentHash: string): boolean =>
  statement(
    writer,
    `SELECT 1 FROM document d JOIN "transaction" t ON t.seq = d.last_transaction
     WHERE d.hash = ? AND d.was_read = 1 AND t.retracted = 0`,
  ).get(documentHash) !== undefined;
