import { domainOf } from './domain.ts';
import { readQuotedDate } from './header-date.ts';
import type { WrittenAt } from './header-date.ts';
import type { Mail } from './parse-mail.ts';

/** The message as its first sender wrote it: of a forwarded mail the quoted one, else the mail itself. */
export interface Message {
  readonly address: string | null;
  readonly name: string;
  readonly subject: string;
  readonly written: WrittenAt | null;
  readonly text: string;
  readonly forwarded: boolean;
}

const opening =
  /^[>\s]*(?:-+\s*)?(?:Begin forwarded message|Forwarded message|Original Message|Forwarded by\b.*)\s*:?\s*-*\s*$/im;
const field = /^(From|Subject|Date|Sent|To|Cc|Reply-To)\s*:\s*(.*)$/i;
const longestHead = 14;

/** Looks through a forward: the quoted head's sender, subject and date are the message's, once a person forwarded it. */
export function messageOf(mail: Mail): Message {
  const own = {
    address: mail.from?.address ?? null,
    name: mail.from?.name ?? '',
    subject: mail.subject,
    written: mail.written,
    text: mail.text,
    forwarded: false,
  };
  const start = opening.exec(mail.text);
  const rest = start ? mail.text.slice(start.index + start[0].length) : bareHead(mail);
  if (rest === null) return own;
  const lines = rest.split('\n').map((line) => line.replace(/^(?:>\s?)+/, '').trim());
  const head = new Map<string, string>();
  let bodyAt = 0;
  for (const [index, line] of lines.slice(0, longestHead).entries()) {
    const found = field.exec(line);
    if (found) head.set(found[1]?.toLowerCase() ?? '', found[2]?.trim() ?? '');
    else if (head.size > 0 && !isFolded(line)) break;
    bodyAt = index + 1;
  }
  const sender = head.get('from');
  const address = sender === undefined ? null : addressIn(sender);
  if (sender === undefined || address === null || domainOf(address) === null) return own;
  return {
    address,
    name: sender
      .replace(/[<[(].*$/, '')
      .replaceAll('"', '')
      .trim(),
    subject: head.get('subject') ?? mail.subject.replace(/^(?:(?:fwd?|wg|tr)\s*:\s*)+/i, ''),
    written: readQuotedDate(head.get('date') ?? head.get('sent') ?? '', mail.written?.offset ?? '+00:00'),
    text: lines.slice(bodyAt).join('\n').trim(),
    forwarded: true,
  };
}

/** Some programs quote the head without announcing it; the subject must say that it is a forward. */
function bareHead(mail: Mail): string | null {
  if (!/^\s*(?:fwd?|wg|tr)\s*:/i.test(mail.subject)) return null;
  const at = mail.text.search(/^[>\s]*From\s*:.*@/im);
  return at < 0 ? null : mail.text.slice(at);
}

function addressIn(text: string): string | null {
  return /[^\s<>"'()[\]:]+@[a-z0-9.-]+\.[a-z]{2,}/i.exec(text)?.[0].toLowerCase() ?? null;
}

function isFolded(line: string): boolean {
  return line === '' || /^<?[^\s:]+@[^\s:]+>?$/.test(line) || line.startsWith('<mailto:');
}
