import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decode, encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { serveLoopback } from '../../../electron/loopback/index.ts';
import type { LoopbackServer } from '../../../electron/loopback/index.ts';
import { startAgent } from '../../../electron/worker/index.ts';
import type { RunningAgent } from '../../../electron/worker/index.ts';
import { loopbackProtocol } from '../../../shared/wire.ts';

const root = mkdtempSync(path.join(tmpdir(), 'counterpart-loopback-'));
let agent: RunningAgent;
let server: LoopbackServer;
let origin: string;
let token: string;

beforeAll(async () => {
  writeFileSync(path.join(root, 'index.html'), '<p nonce="COUNTERPART-NONCE">page</p>');
  agent = await startAgent(new URL('echo-agent-worker.ts', import.meta.url), { dataDir: '/d' });
  server = await serveLoopback(root, agent);
  const address = new URL(server.address);
  origin = address.origin;
  token = address.hash.replace('#token=', '');
});
afterAll(async () => {
  await server.close();
  await agent.close();
  rmSync(root, { recursive: true });
});

/** One HTTP request with exactly these headers: fetch would not let a test forge a Host or keep its dots. */
function ask(pathname: string, headers: Record<string, string> = {}): Promise<[number, IncomingHttpHeaders, string]> {
  return new Promise((resolve, reject) => {
    const { hostname: host, port } = new URL(origin);
    const asked = request({ host, port, path: pathname, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve([response.statusCode ?? 0, response.headers, body]));
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** Opens a socket as a browser would; resolves to null where it is refused. */
function connect(protocols: string[], headers: Record<string, string> = { Origin: origin }): Promise<WebSocket | null> {
  const socket = new WebSocket(origin.replace('http', 'ws'), protocols, { headers });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
const ours = async (): Promise<WebSocket> => {
  const socket = await connect([loopbackProtocol, token]);
  if (socket === null) throw new Error('Our own page was refused.');
  return socket;
};
/** The first so many messages that a socket brings. */
const messages = (socket: WebSocket, count: number): Promise<unknown[]> =>
  new Promise((resolve) => {
    const brought: unknown[] = [];
    socket.on('message', (data) => {
      brought.push(decode(data as Buffer));
      if (brought.length === count) resolve(brought);
    });
  });
const closed = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once('close', resolve));

describe('the page', () => {
  test('is served on this machine alone, under its policy, with its token kept out of requests', async () => {
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(token.length).toBeGreaterThanOrEqual(43);
    const [status, headers, body] = await ask('/');
    expect([status, body]).toEqual([200, expect.stringContaining('page')]);
    expect(headers['content-security-policy']).toContain(`connect-src ${origin.replace('http', 'ws')};`);
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
  test.each(['localhost', '127.0.0.1', 'counterpart.example', '127.0.0.1:1'])('is refused to Host %s', async (host) => {
    expect((await ask('/', { Host: host }))[0]).toBe(403);
  });
  test.each(['/../package.json', '/%2e%2e/package.json', '/index.html/..', '//example.org/', '/\\..\\x.json'])(
    'has nothing at %s',
    async (pathname) => expect((await ask(pathname))[0]).toBe(404),
  );
});

describe('the socket', () => {
  test.each([
    ['no token', () => [loopbackProtocol]],
    ['another token', () => [loopbackProtocol, 'A'.repeat(43)]],
    ['the token and more', () => [loopbackProtocol, token, 'more']],
    ['another protocol', () => ['chat', token]],
  ])('is refused with %s', async (_name, protocols) => expect(await connect(protocols())).toBeNull());

  test.each([
    ['no Origin', {}],
    ['another Origin', { Origin: 'https://example.org' }],
    ['another port', { Origin: 'http://127.0.0.1:1' }],
    ['an Origin of null', { Origin: 'null' }],
  ])('is refused with %s, token or not', async (_name, headers) =>
    expect(await connect([loopbackProtocol, token], headers)).toBeNull(),
  );
  test('is refused to another Host', async () =>
    expect(await connect([loopbackProtocol, token], { Origin: origin, Host: 'counterpart.example' })).toBeNull());

  test('answers a call, and passes notices on', async () => {
    const socket = await ours();
    const three = messages(socket, 3);
    socket.send(encode({ id: 5, operation: 'orders.list', input: { limit: 2 } }));
    socket.send(encode({ id: 6, operation: 'documents.import', input: { files: [] } }));
    expect(new Set(await three)).toEqual(
      new Set([
        { id: 5, result: { ok: true, value: { limit: 2 } } },
        { notice: { type: 'changed', version: 7 } },
        { id: 6, result: { ok: true, value: [] } },
      ]),
    );
    socket.terminate();
  });

  test('carries a file of 200 MB, first byte to last', async () => {
    const socket = await ours();
    const bytes = new Uint8Array(200 * 1024 * 1024).fill(1);
    bytes[0] = 254;
    bytes[bytes.length - 1] = 255;
    const file = { name: 'all.mbox', bytes };
    const two = messages(socket, 2);
    socket.send(encode({ id: 1, operation: 'documents.import', input: { files: [file] } }));
    expect(await two).toContainEqual({
      id: 1,
      result: { ok: true, value: [{ name: 'all.mbox', length: bytes.length, first: 254, last: 255 }] },
    });
    socket.terminate();
  });

  test.each([
    ['text', '{"id":1}'],
    ['bytes that are no MessagePack', new Uint8Array([0xc1, 0xff])],
    ['a call without an id', encode({ operation: 'today.list', input: {} })],
    ['an unknown operation', encode({ id: 1, operation: 'files.delete', input: {} })],
    ['an inherited name', encode({ id: 1, operation: 'constructor', input: {} })],
    ['more than a call', encode({ id: 1, operation: 'today.list', input: {}, also: 1 })],
  ])('ends at %s', async (_name, message) => {
    const socket = await ours();
    socket.send(message);
    expect(await closed(socket)).toBe(1002);
  });
});
