import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assetAt } from './asset.ts';
import { type Looks, withLooks } from './looks.ts';
import { contentSecurityPolicy, securityHeaders } from './headers.ts';

/** An answer to a request for the page or a part of it, for a host to send in its own way. */
export interface PageReply {
  readonly status: 200 | 404 | 405;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

// Vite writes this word where a nonce belongs; see electron.vite.config.ts.
const noncePlace = 'COUNTERPART-NONCE';

const plain = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The answer to one request: `method` and `pathname` as asked, `root` the folder of the built page, `connect` what the
 * page may talk to, `looks` those of the person where they are known. Every page gets a nonce of its own. Throws what reading throws, save for a file that is not there.
 */
export async function sendPage(
  root: string,
  method: string,
  pathname: string,
  connect: readonly string[],
  looks: () => Promise<Looks | null> = () => Promise.resolve(null),
): Promise<PageReply> {
  const nonce = randomBytes(18).toString('base64');
  const headers = securityHeaders(contentSecurityPolicy(nonce, connect));
  const words = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { ...words, Allow: 'GET, HEAD' }, body: plain('Only GET is answered here.') };
  }
  const asset = assetAt(root, pathname);
  const bytes = asset === null ? null : readIfThere(asset.file);
  if (asset === null || bytes === null) return { status: 404, headers: words, body: plain('There is nothing here.') };
  const isPage = asset.contentType.startsWith('text/html');
  const body = isPage ? pageOf(new TextDecoder().decode(bytes).replaceAll(noncePlace, nonce), await looks()) : bytes;
  return { status: 200, headers: { ...headers, 'Content-Type': asset.contentType }, body };
}

const pageOf = (html: string, looks: Looks | null): Uint8Array<ArrayBuffer> =>
  plain(looks === null ? html : withLooks(html, looks));

/** At once: a window that opens waits for it, and a turn of the event loop takes longer than reading does. */
function readIfThere(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null;
    throw error;
  }
}
