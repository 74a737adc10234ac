import { domainOf, registrableDomain } from './domain.ts';
import { readHeaderDate } from './header-date.ts';
import { readHead } from './repair-mail.ts';

/**
 * From whose domain a mail came, and when it was written (an instant; null where it does not tell); null for what names no
 * sender. Its head alone tells both, so that many can be asked at once.
 */
export function senderOf(bytes: Uint8Array): { readonly domain: string; readonly at: string | null } | null {
  const { lines } = readHead(bytes);
  const fields = lines
    .join('\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n');
  const named = (name: string): string[] =>
    fields.flatMap((field) => (field.toLowerCase().startsWith(`${name}:`) ? [field.slice(name.length + 1)] : []));
  const [from = ''] = named('from');
  // A name in quotes, or a comment, may hold what looks like an address.
  const bare = from.replaceAll(/"(?:\\.|[^"\\])*"|\([^()]*\)/g, '');
  const domain = ownDomainOf(/<[^<>]*>/.exec(bare)?.[0] ?? bare);
  if (domain === null) return null;
  const [written] = named('date');
  const received = named('received').at(-1);
  const time = written ?? received?.slice(received.lastIndexOf(';') + 1);
  return { domain, at: time === undefined ? null : (readHeaderDate(time)?.instant ?? null) };
}

/** The registrable domain of a mail address; null where it has none. */
export function ownDomainOf(address: string): string | null {
  const domain = domainOf(address);
  return domain === null ? null : registrableDomain(domain);
}
