import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { loopbackProtocol } from '../../shared/wire.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
const sameSecret = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/**
 * Whether a request is meant for us and not for a name that was made to point here (DNS rebinding): its Host is the
 * address we gave out. `port` is ours.
 */
export function isOurHost(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${port}`;
}

/**
 * Whether a socket may be opened: our Host, our page as its Origin, and the token beside our protocol's name. A browser
 * always sends an Origin here and no page can change it, so another page or a program without the token is refused.
 */
export function isOurSocket(headers: IncomingHttpHeaders, port: number, token: string): boolean {
  if (!isOurHost(headers, port) || headers.origin !== `http://127.0.0.1:${port}`) return false;
  const [protocol, offered, ...more] = (headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
  return protocol === loopbackProtocol && offered !== undefined && more.length === 0 && sameSecret(offered, token);
}
