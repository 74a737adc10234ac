import type { IncomingDocument } from './document.ts';
import { messageOf } from './mail/forwarded.ts';
import { parseMail } from './mail/parse-mail.ts';
import { mediaTypeOf } from './media-type.ts';
import { tableText } from './csv/table.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Most characters of a document that are shown as text. */
export const longestShown = 400_000;

/** Whether a document of this type can be shown as text. */
export const hasText = (mediaType: string): boolean => mediaType === 'message/rfc822' || mediaType.startsWith('text/');

/** A document as a person may read it. */
export interface LegibleDocument {
  readonly text: string;
  /** Who wrote it, by the name that it gives, and on which day; of a forwarded mail the first. Null where it is no mail. */
  readonly mail: { readonly sender: string | null; readonly on: string | null } | null;
}

/**
 * A document as text that a person may read: a mail's head and what its HTML shows, never the HTML; a table as it stands.
 * Nothing is run or fetched. Throws UnreadableDocument where it holds no text.
 */
export async function legibleDocument(document: IncomingDocument): Promise<LegibleDocument> {
  if (document.bytes.length === 0) throw new UnreadableDocument('empty', { file: document.name });
  const mediaType = mediaTypeOf(document);
  if (mediaType === 'message/rfc822') {
    const mail = await parseMail(document);
    const sender = mail.from ? `${mail.from.name} <${mail.from.address}>`.trim() : '';
    const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
    const { name, written } = messageOf(mail);
    return {
      text: `From: ${sender}\nDate: ${date}\nSubject: ${mail.subject}\n\n${mail.text}`.slice(0, longestShown),
      mail: { sender: name === '' ? null : name, on: written?.day ?? null },
    };
  }
  if (hasText(mediaType)) return { text: tableText(document, longestShown), mail: null };
  throw new UnreadableDocument('unknown_format', { file: document.name, form: { is: 'type', mediaType } });
}
