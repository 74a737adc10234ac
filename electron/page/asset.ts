import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** A file of the page: its place on the disk and how it is declared. */
export interface Asset {
  readonly file: string;
  readonly contentType: string;
}

/**
 * The file that an address of the page stands for, or null where there can be none.
 * The page itself is `/`; its own places (`/#/orders`) are its own affair.
 * `pathname` is as in a URL, percent-encoded; what leads out of `root` or hides a separator is null.
 */
export function assetAt(root: string, pathname: string): Asset | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null; // Not a percent-encoding: no file has such an address.
  }
  if (!decoded.startsWith('/') || /[\0\\:]/.test(decoded)) return null;
  const segments = decoded.split('/').slice(1);
  if (segments.some((segment) => segment.startsWith('.'))) return null;
  if (decoded === '/') segments[0] = 'index.html';
  const contentType = contentTypes[path.posix.extname(segments.at(-1) ?? '')];
  return contentType === undefined ? null : { file: path.join(root, ...segments), contentType };
}
