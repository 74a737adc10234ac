import type { Entry, IncomingDocument, ReadContext } from './document.ts';
import { readMail } from './mail/read-mail.ts';
import { mediaTypeOf } from './media-type.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/**
 * Reads a document into what it says, in batches: a mail is one batch of one entry, a table one entry per order. The same
 * bytes give the same drafts in the same order, whatever the file is called. Throws UnreadableDocument, at the first or
 * at a later batch, with a sentence that names the file and the culprit.
 */
export async function* readDocument(document: IncomingDocument, _context: ReadContext): AsyncGenerator<Entry[]> {
  if (document.bytes.length === 0) throw new UnreadableDocument('empty', `“${document.name}” is empty.`);
  const mediaType = mediaTypeOf(document);
  switch (mediaType) {
    case 'message/rfc822':
      yield [await readMail(document)];
      return;
    default:
      throw new UnreadableDocument('unknown_format', `“${document.name}” is ${mediaType}, which cannot be read yet.`);
  }
}
