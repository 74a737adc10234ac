import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the attacker's, which hears of every request that gets through: one from here does, or nothing is proved. */
export async function attacker(): Promise<{ address: string; heard: string[]; close: () => void }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end('<p>caught</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  await fetch(`${address}/alive`);
  if (heard.splice(0).join() !== '/alive') throw new Error('The attacker hears nothing.');
  return { address, heard, close: () => server.close() };
}
