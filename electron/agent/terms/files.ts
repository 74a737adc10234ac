import { createHash } from 'node:crypto';
import { statement, termsFileOf } from '../queries/index.ts';
import type { NegotiationItem } from '../../../shared/api.ts';
import { type Agreement, type Answer, type Offer } from '../../../shared/terms/index.ts';
import type { Acting } from '../commands/acting.ts';
import { keepDocument } from '../commands/keep-document.ts';
import type { TransactionRow } from '../facts/index.ts';

function fileOf(acting: Acting, document: string | null): unknown {
  if (document === null) throw new TypeError('A file of terms is missing.');
  return termsFileOf(acting, document);
}

export const offerFileOf = (acting: Acting, { offerDocument }: NegotiationItem): Offer =>
  fileOf(acting, offerDocument) as Offer;

/** The agreement held; null where it was not made by files but on paper or by telephone. */
export const agreementFileOf = (acting: Acting, { agreementDocument }: NegotiationItem): Agreement | null =>
  agreementDocument === null ? null : (fileOf(acting, agreementDocument) as Agreement);

/** The answer's file; null where the person wrote it down. */
export const answerFileOf = (acting: Acting, { answer }: NegotiationItem): Answer | null =>
  answer === null || answer.document === null ? null : (fileOf(acting, answer.document) as Answer);

/** A file as it is kept: named, hashed, and put among the documents of a transaction. */
export function keepFile(
  acting: Acting,
  name: string,
  bytes: Uint8Array,
  transaction: TransactionRow,
): { readonly hash: string; readonly row: number } {
  const hash = hashOfBytes(bytes);
  return { hash, row: keepDocument(acting.store.writer, { name, bytes, hash }, transaction.seq, null) };
}

export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The key by which a party answered before; undefined where it never did. By the facts: a negotiation that went on with
 * another offer no longer knows the answer to the one before.
 */
export function keyOfParty(acting: Acting, party: string): string | undefined {
  const row = statement<{ key: string }>(
    acting.database,
    `SELECT json_extract(fact.body, '$.key') AS key FROM negotiation JOIN fact ON fact.cluster = negotiation.cluster
     WHERE party IN (SELECT $party UNION ALL SELECT id FROM mark WHERE subject = $party AND subject <> id)
       AND fact.kind = 'offer.reported' AND fact.retractions = 0 AND json_extract(fact.body, '$.key') IS NOT NULL
     ORDER BY fact.seq DESC LIMIT 1`,
  ).get({ party });
  return row?.key;
}
