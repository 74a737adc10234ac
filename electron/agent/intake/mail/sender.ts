import type { IncomingDocument } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { domainOf, registrableDomain } from './domain.ts';
import { parseMail } from './parse-mail.ts';

/** From whose domain a mail came, and when it was written (an instant; null where it does not tell); null for what is no mail. */
export async function senderOf(
  document: IncomingDocument,
): Promise<{ readonly domain: string; readonly at: string | null } | null> {
  try {
    const { from, written } = await parseMail(document);
    const domain = from === null ? null : ownDomainOf(from.address);
    return domain === null ? null : { domain, at: written?.instant ?? null };
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

/** The registrable domain of a mail address; null where it has none. */
export function ownDomainOf(address: string): string | null {
  const domain = domainOf(address);
  return domain === null ? null : registrableDomain(domain);
}
