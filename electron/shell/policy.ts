// The policy of the desktop as pure functions, so that each line of it can be attacked in a test.
import type { z } from 'zod';
import { linkKind, linkRef } from '../../shared/contract/desktop.ts';

/** The address of our page. A scheme of our own, so that no web page can be taken for it. */
export const scheme = 'app';
export const pageHost = 'counterpart';
export const pageAddress = `${scheme}://${pageHost}/`;

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** Whether an address is one of our page's own. */
export function isOurs(address: string): boolean {
  const url = parse(address);
  return (
    url !== null && url.protocol === `${scheme}:` && url.host === pageHost && url.username === '' && url.password === ''
  );
}

/** Whether a download may be offered to the person: only bytes that our own page put together, never an address. */
export function mayDownload(address: string): boolean {
  return address.startsWith('blob:') && isOurs(address.slice('blob:'.length));
}

/** What a message's sender has to show: its frame, or null where the frame is gone. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from our page itself: not from a frame in it, and not from a page that took its place. */
export function isOurSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}

/** Whether the window may go there. It stays with our page, whatever a page, a dropped file or a link asks. */
export function mayNavigate(address: string): boolean {
  return isOurs(address);
}

/** Whether a request may be sent at all: only to our page; developers' tools load their own parts. */
export function mayRequest(address: string, developing: boolean): boolean {
  const url = parse(address);
  if (url === null) return false;
  if (url.protocol === 'devtools:') return developing;
  return isOurs(address) || (url.protocol === 'data:' && address.startsWith('data:image/'));
}

/**
 * Nothing in the app needs a permission, not the camera, not the place, not notifications from the page, but to put a
 * text on the clipboard when the person presses "Copy"; reading what lies there stays denied.
 */
export function mayUse(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/**
 * The address that may be handed to the person's own browser or mail program, or null. Only https and mailto: other
 * schemes start programs (see https://benjamin-altpeter.de/shell-openexternal-dangers/).
 */
export function externalAddress(address: string): string | null {
  const url = parse(address);
  if (url === null || address.length > 2000 || url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'https:') return url.hostname.includes('.') ? url.href : null;
  // A mail may not bring files along: some programs heed `attach`.
  if (url.protocol === 'mailto:')
    return [...url.searchParams.keys()].some((key) => /^attach/i.test(key)) ? null : url.href;
  return null;
}

/** The scheme of links to records, `counterpart://order/NB-20417`, that other programs may hand us. */
export const linkScheme = 'counterpart';

/** What a link leads to. */
export interface Link {
  readonly kind: z.infer<typeof linkKind>;
  readonly ref: string;
}

/**
 * Reads a link to a record, or null. Anyone can hand us one, so it is not taken apart as an address with all that an
 * address may have: it is exactly a known kind and a plain reference, and nothing escaped, beside or behind.
 */
export function linkOf(text: unknown): Link | null {
  if (typeof text !== 'string' || text.length > 200) return null;
  const [, kind, ref] = /^counterpart:\/\/([a-z]+)\/([^/]+)\/?$/.exec(text) ?? [];
  const known = { kind: linkKind.safeParse(kind), ref: linkRef.safeParse(ref) };
  return known.kind.success && known.ref.success ? { kind: known.kind.data, ref: known.ref.data } : null;
}

/** The link among the arguments that the system started us with; null where there is none, or more than one. */
export function linkIn(args: readonly string[]): Link | null {
  const links = args.filter((arg) => arg.toLowerCase().startsWith(`${linkScheme}:`));
  return links.length === 1 ? linkOf(links[0]) : null;
}
