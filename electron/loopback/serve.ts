import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { settings } from '../../shared/api.ts';
import { loopbackProtocol, maxMessageBytes } from '../../shared/wire.ts';
import { type Looks, sendPage } from '../page/index.ts';
import { isOurHost, isOurSocket } from './admit.ts';
import { converse } from './converse.ts';
import type { Called } from './converse.ts';

/** A running loopback host. */
export interface LoopbackServer {
  /** Where to point a browser: the token is in the fragment, which browsers do not send. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page in the folder `root` and the agent on a free port of 127.0.0.1. The page itself is no secret and needs
 * no token; the agent answers only a socket that shows it, so a cookie, which all ports of a machine share, is not needed.
 * Rejects with the system's error where no port can be had.
 */
export async function serveLoopback(root: string, agent: Called): Promise<LoopbackServer> {
  const token = randomBytes(32).toString('base64url');
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, maxHeaderSize: 16_384 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const connect = [`ws://127.0.0.1:${port}`];

  server.on('request', (request, response) => {
    if (!isOurHost(request.headers, port)) return refuse(response, 403, 'This address is not mine.');
    const [pathname = ''] = (request.url ?? '').split('?', 1);
    sendPage(root, request.method ?? '', pathname, connect, () => looksOf(agent)).then(
      ({ status, headers, body }) =>
        response
          .writeHead(status, { ...headers, 'Cross-Origin-Opener-Policy': 'same-origin' })
          .end(request.method === 'HEAD' ? null : body),
      (error: unknown) => {
        console.error(`Cannot read ${pathname}:`, error);
        refuse(response, 500, 'The page cannot be read.');
      },
    );
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    handleProtocols: () => loopbackProtocol,
  });
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    if (!isOurSocket(request.headers, port, token))
      return socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => converse(opened, agent));
  });

  return {
    address: `http://127.0.0.1:${port}/#token=${token}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Each start has another port, so the browser remembers nothing of the last one: the agent says how the page looks. */
async function looksOf(agent: Called): Promise<Looks | null> {
  const shown = await agent.call('settings.show', {});
  const { data = null } = settings.safeParse(shown.ok ? shown.value : null);
  return data;
}

function refuse(response: ServerResponse, status: number, words: string): void {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, headers).end(words);
}
