import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assetAt, contentSecurityPolicy, sendPage } from '../../../electron/page/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-page-'));
const root = path.join(folder, 'renderer');
mkdirSync(path.join(root, 'assets.js'), { recursive: true });
writeFileSync(path.join(root, 'index.html'), '<meta property="csp-nonce" nonce="COUNTERPART-NONCE">');
writeFileSync(path.join(root, 'looks.html'), '<html lang="en">');
writeFileSync(path.join(root, 'main.js'), 'let COUNTERPART_NONCE;');
writeFileSync(path.join(folder, 'secret.json'), '{}');
afterAll(() => rmSync(folder, { recursive: true }));

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

describe('addresses', () => {
  test('/ is the page', () => expect(assetAt(root, '/')?.file).toBe(path.join(root, 'index.html')));
  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/C:/secret.json',
    '/.hidden.json',
    '/%00.js',
    '/%zz.js',
    'main.js',
    '/main.ts',
    '/orders',
    '',
  ])('%s is nothing', (pathname) => expect(assetAt(root, pathname)).toBeNull());
});

describe('replies', () => {
  test('each page has a nonce of its own, in the page and in the policy', async () => {
    const [one, two] = [await sendPage(root, 'GET', '/', []), await sendPage(root, 'GET', '/', [])];
    const nonce = /nonce="([^"]{20,})"/.exec(text(one.body))?.[1];
    expect(one.headers['Content-Security-Policy']).toContain(`'nonce-${nonce}'`);
    expect(text(two.body)).not.toBe(text(one.body));
  });
  test('the person’s looks are on the root of the page, and on nothing else', async () => {
    const looks = () => Promise.resolve({ theme: 'dark', language: 'de', zone: 'Europe/Berlin' } as const);
    const page = await sendPage(root, 'GET', '/looks.html', [], looks);
    expect(text(page.body)).toBe('<html lang="de" data-theme="dark" data-language="de" data-zone="Europe/Berlin">');
    expect(text((await sendPage(root, 'GET', '/main.js', [], looks)).body)).toBe('let COUNTERPART_NONCE;');
  });
  test('a script is sent as it is, as a script', async () => {
    const reply = await sendPage(root, 'GET', '/main.js', []);
    expect([reply.status, text(reply.body)]).toEqual([200, 'let COUNTERPART_NONCE;']);
    expect(reply.headers['Content-Type']).toContain('text/javascript');
    expect(reply.headers['X-Content-Type-Options']).toBe('nosniff');
  });
  test.each([
    ['GET', '/gone.js', 404],
    ['GET', '/assets.js', 404],
    ['GET', '/../secret.json', 404],
    ['POST', '/', 405],
    ['DELETE', '/main.js', 405],
  ] as const)('%s %s is %i, under the same policy', async (method, pathname, status) => {
    const reply = await sendPage(root, method, pathname, []);
    expect(reply.status).toBe(status);
    expect(reply.headers['Content-Security-Policy']).toContain(`default-src 'none'`);
  });
});

test('the policy lets the page talk to nobody unless told to', () => {
  expect(contentSecurityPolicy('n', [])).toContain(`connect-src 'none'`);
  expect(contentSecurityPolicy('n', ['ws://127.0.0.1:1'])).toContain('connect-src ws://127.0.0.1:1;');
  expect(contentSecurityPolicy('n', [])).not.toMatch(/unsafe|\*|https?:/);
});
