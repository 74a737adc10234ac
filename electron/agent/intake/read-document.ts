import type { Entry, IncomingDocument, ReadContext } from './document.ts';
import { isAmazonHistory } from './csv/amazon-columns.ts';
import { readAmazonHistory } from './csv/amazon-history.ts';
import { openTable } from './csv/table.ts';
import { readMail } from './mail/read-mail.ts';
import { mediaTypeOf } from './media-type.ts';
import { UnreadableDocument } from './unreadable-document.ts';

const readTypes = new Set(['message/rfc822', 'text/csv']);

/** Whether a document is of a type that is read at all; it may still turn out to be one of a kind that is not known. */
export const isReadable = (document: IncomingDocument): boolean => readTypes.has(mediaTypeOf(document));

/**
 * Reads a document into what it says, in batches: a mail is one batch of one entry, a table one entry per order. The same
 * bytes give the same drafts in the same order, whatever the file is called. Throws UnreadableDocument, at the first or
 * at a later batch, with a sentence that names the file and the culprit.
 */
export async function* readDocument(document: IncomingDocument, context: ReadContext): AsyncGenerator<Entry[]> {
  if (document.bytes.length === 0) throw new UnreadableDocument('empty', { file: document.name });
  const mediaType = mediaTypeOf(document);
  switch (mediaType) {
    case 'message/rfc822':
      yield [await readMail(document)];
      return;
    case 'text/csv':
      yield* readTable(document, context);
      return;
    default:
      throw new UnreadableDocument('unknown_format', { file: document.name, form: { is: 'type', mediaType } });
  }
}

function* readTable(document: IncomingDocument, context: ReadContext): Generator<Entry[]> {
  const table = openTable(document);
  if (!isAmazonHistory(table.columns)) {
    throw new UnreadableDocument('unknown_format', { file: document.name, form: { is: 'table' } });
  }
  yield* readAmazonHistory(document, table, context);
}
