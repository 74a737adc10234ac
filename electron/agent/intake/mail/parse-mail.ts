import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { IncomingDocument } from '../document.ts';
import { linkTargets, parseHtml, visibleText } from '../text/html-text.ts';
import type { HtmlDocument } from '../text/html-text.ts';
import { plainLine, plainText } from '../text/plain.ts';
import { mendCharsets } from './mend-charsets.ts';
import { readHeaderDate } from './header-date.ts';
import type { WrittenAt } from './header-date.ts';
import { repairMail } from './repair-mail.ts';

/** Largest mail that is read, in bytes. Providers refuse mail beyond 50 MB; what is larger holds attachments, not words. */
export const largestMail = 64 * 1024 * 1024;
/** Largest text or HTML part that is searched, in characters. */
export const longestText = 4 * 1024 * 1024;

export interface Mail {
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly written: WrittenAt | null;
  /** What a person sees: the HTML where there is one, else the text part. */
  readonly text: string;
  readonly place: 'html' | 'text';
  readonly html: HtmlDocument | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly holdsCalendar: boolean;
  readonly warnings: readonly string[];
}

/** Reads a mail's bytes. Throws UnreadableDocument where they are too many or hold no mail. */
export async function parseMail(document: IncomingDocument): Promise<Mail> {
  if (document.bytes.length > largestMail) {
    const limit = largestMail / 1024 / 1024;
    throw new UnreadableDocument('too_large', { file: document.name, limitMb: limit, unpacked: null });
  }
  const email = await mendCharsets(repairMail(document.bytes), (bytes) => parseBytes(document, bytes));
  const warnings: string[] = [];
  const written = headerDate(email, warnings);
  const html = email.html === undefined ? null : parseHtml(cut(email.html, warnings));
  const seen = html ? visibleText(html) : '';
  const plain = plainText(cut(email.text ?? '', warnings));
  const asHtml = seen !== '' && html !== null;
  return {
    from: mailbox(email),
    replyTo: email.replyTo?.[0]?.address ?? null,
    subject: plainLine(email.subject ?? ''),
    written,
    text: asHtml ? seen : plain,
    place: asHtml ? 'html' : 'text',
    html,
    links: html && asHtml ? linkTargets(html) : bareLinks(plain),
    headers: email.headers.map(({ key, value }) => ({ key, value })),
    holdsCalendar: email.attachments.some(({ mimeType }) => mimeType === 'text/calendar'),
    warnings,
  };
}

/** @throws UnreadableDocument where they hold no mail */
export async function parseBytes(document: Pick<IncomingDocument, 'name'>, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableDocument('unknown_format', { file: document.name, form: { is: 'no mail', why } });
  }
}

function mailbox(email: Email): Mail['from'] {
  const { from } = email;
  return from?.address === undefined ? null : { name: plainLine(from.name), address: from.address.toLowerCase() };
}

/** The Date header, else the time at which the first server took the mail. */
function headerDate(email: Email, warnings: string[]): WrittenAt | null {
  const own = email.headers.find(({ key }) => key === 'date')?.value;
  if (own !== undefined) {
    const written = readHeaderDate(own);
    if (written === null) warnings.push(`The mail's date “${own.trim()}” does not exist.`);
    return written;
  }
  const received = email.headers.findLast(({ key }) => key === 'received')?.value;
  return received === undefined ? null : readHeaderDate(received.slice(received.lastIndexOf(';') + 1));
}

function cut(text: string, warnings: string[]): string {
  if (text.length <= longestText) return text;
  warnings.push(`Only the first ${longestText / 1024 / 1024} million characters were read.`);
  return text.slice(0, longestText);
}

function bareLinks(text: string): { href: string; text: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([href]) => ({ href, text: href }));
}
