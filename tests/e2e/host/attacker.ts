import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the attacker's, which hears of every request that gets through. */
export async function attacker(): Promise<{ address: string; heard: string[]; close: () => void }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end('<p>caught</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, heard, close: () => server.close() };
}
