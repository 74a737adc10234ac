import { hash } from 'node:crypto';
import {
  type AttachResult,
  type Failure,
  type ParsedInputOf,
  failureOf,
  type OutputOf,
  largestAttachment,
} from '../../../shared/api.ts';
import { type Draft, type Mark, assertNever, markOf, ranks } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { beginTransaction } from '../facts/index.ts';
import { type IncomingDocument, isReadable } from '../intake/index.ts';
import { bytesOfDocument, findRecord, statement } from '../queries/index.ts';
import type { Acting } from './acting.ts';
import { isRead, keepDocument } from './keep-document.ts';
import { shipmentTarget } from './marks-of.ts';

/**
 * Keeps files as documents of a record. Nothing in them is read: what they say becomes no fact. One that cannot be
 * attached is named with the reason, and the others go on. @throws AgentError `not_found`, `ambiguous`, `attached_to_promise`
 */
export function attachDocuments(acting: Acting, { subject, files }: ParsedInputOf<'documents.attach'>): AttachResult {
  const { id, marks } = targetOf(acting, subject);
  const { writer } = acting.store;
  const sound = new Map<string, IncomingDocument>();
  const failed: AttachResult['failed'] = [];
  let alreadyAttached = 0;
  for (const { name, bytes } of files) {
    const refusal = refusalOf(name, bytes.length);
    if (refusal !== null) {
      failed.push({ file: name, ...refusal });
      continue;
    }
    const document = { name, bytes, hash: hash('sha256', bytes, 'hex') };
    if (sound.has(document.hash) || isAttached(acting, id, document.hash)) alreadyAttached += 1;
    else sound.set(document.hash, document);
  }
  const attached = [...sound.values()];
  const readable = attached
    .filter((document) => isReadable(document) && !isRead(writer, document.hash))
    .map(({ name }) => name);
  const common = { attached: attached.length, alreadyAttached, failed, readable };
  if (attached.length === 0) return { ...common, transaction: null };
  const transaction = writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'documents_attached', acting.now, attached.length);
      const documents = new Map(
        attached.map((document) => [document.hash, keepDocument(writer, document, begun.seq, null)]),
      );
      const drafts = attached.map((document) => attachedDraft(acting, document, marks));
      acting.chain.keep(drafts, begun, documents);
      return begun.id;
    })
    .immediate();
  return { ...common, transaction };
}

/** Puts a document that is kept already with a record. @throws AgentError `not_found`, `ambiguous`, `attached_to_promise` */
export function attachKept(
  acting: Acting,
  input: ParsedInputOf<'documents.attachKept'>,
): OutputOf<'documents.attachKept'> {
  const { id, marks } = targetOf(acting, input.subject);
  const { writer } = acting.store;
  const document = { ...bytesOfDocument(acting, input.document), hash: input.document };
  const transaction = writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'documents_attached', acting.now, 1);
      const kept = keepDocument(writer, document, begun.seq, null);
      acting.chain.keep([attachedDraft(acting, document, marks)], begun, new Map([[document.hash, kept]]));
      return begun.id;
    })
    .immediate();
  return { subject: { id, name: document.name }, transaction };
}

/**
 * Takes a document off a record, or off the parcels of an order. @throws AgentError `not_found` where it is not attached
 * there, `ambiguous`
 */
export function detachDocument(acting: Acting, input: ParsedInputOf<'documents.detach'>): OutputOf<'documents.detach'> {
  const { id } = targetOf(acting, input.subject);
  const { writer } = acting.store;
  const rows = statement<{ subject: string; name: string; seq: number }>(
    writer,
    `SELECT a.subject, a.name, d.seq FROM attachment a JOIN document d ON d.hash = a.document
     WHERE a.document = $document AND a.subject IN
       (SELECT $id UNION ALL SELECT shipment FROM shipment_order WHERE "order" = $id)`,
  ).all({ document: input.document, id });
  const [first] = rows;
  if (first === undefined) throw new AgentError('not_found', { ref: input.document, wanted: 'document' });
  const drafts = rows.map(({ subject, name }): Draft => ({
    kind: 'document.attached',
    occurred: acting.now.toISOString(),
    marks: targetOf(acting, subject).marks,
    body: { name, takenOff: true },
    source: { document: input.document, place: null, quote: null, rank: ranks.person },
  }));
  const transaction = writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'document_taken_off', acting.now);
      acting.chain.keep(drafts, begun, new Map([[input.document, first.seq]]));
      return begun.id;
    })
    .immediate();
  return { subject: { id, name: first.name }, transaction };
}

const attachedDraft = (acting: Acting, { hash: document, name }: IncomingDocument, marks: readonly Mark[]): Draft => ({
  kind: 'document.attached',
  occurred: acting.now.toISOString(),
  marks,
  body: { name },
  source: { document, place: null, quote: null, rank: ranks.person },
});

function refusalOf(file: string, byteCount: number): Failure | null {
  if (byteCount === 0) return failureOf(['empty', { file }]);
  if (byteCount <= largestAttachment) return null;
  return failureOf(['attachment_too_large', { file, megabytes: inMb(byteCount), limitMb: inMb(largestAttachment) }]);
}

const inMb = (byteCount: number): number => Math.ceil(byteCount / 1024 / 1024);

/** The record, and the marks by which a fact finds it. A parcel that no number names is spoken of by its order. */
function targetOf(acting: Acting, text: string): { id: string; marks: readonly Mark[] } {
  const { subject, id } = findRecord(acting, text);
  switch (subject) {
    case 'shipment':
      return { id, marks: shipmentTarget(acting, id).marks };
    case 'order':
    case 'party':
    case 'project':
    case 'interaction':
    case 'request':
    case 'holding':
    case 'negotiation':
      return { id, marks: [markOf(subject, 'id', id)] };
    case 'terms':
    case 'expectation':
      throw new AgentError('attached_to_promise');
    default:
      return assertNever(subject);
  }
}

const isAttached = (acting: Acting, subject: string, document: string): boolean =>
  statement(acting.store.writer, 'SELECT 1 FROM attachment WHERE subject = ? AND document = ?').get(
    subject,
    document,
  ) !== undefined;
