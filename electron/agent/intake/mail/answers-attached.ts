import { largestTermsFile, saidKind } from '../../../../shared/terms/index.ts';
import type { IncomingDocument } from '../document.ts';
import { mediaTypeOf } from '../media-type.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { largestMail, parseBytes } from './parse-mail.ts';
import { repairMail } from './repair-mail.ts';

/** A file of terms that came with a mail. */
export interface AttachedAnswer {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The answers and agreements that are attached to a mail; none of what is no mail. An offer in a mail is the person's own,
 * and no answer. Most mail has no such file, and is not parsed to find that.
 */
export async function answersAttachedTo({
  name,
  bytes,
}: Pick<IncomingDocument, 'name' | 'bytes'>): Promise<AttachedAnswer[]> {
  if (bytes.length > largestMail || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('json'))
    return [];
  if (mediaTypeOf({ name, bytes }) !== 'message/rfc822') return [];
  try {
    const { attachments } = await parseBytes({ name }, repairMail(bytes));
    return attachments
      .filter(({ filename, mimeType }) => /\.json$/i.test(filename ?? '') || /[/+]json$/.test(mimeType))
      .map(({ filename, content }) => ({ name: filename ?? name, bytes: bytesOf(content) }))
      .filter(isAnswer);
  } catch (error) {
    // What is no mail is told by name where mail is read.
    if (error instanceof UnreadableDocument) return [];
    throw error;
  }
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

function isAnswer({ bytes }: AttachedAnswer): boolean {
  if (bytes.length > largestTermsFile) return false;
  const kind = saidKind(new TextDecoder().decode(bytes));
  return kind === 'answer' || kind === 'agreement';
}
