import { protocol } from 'electron';
import type { ProtocolRequest, ProtocolResponse, Session } from 'electron';
import { sendPage } from '../page/index.ts';
import { isOurs, scheme } from './policy.ts';

/** Makes our scheme one that has origins and secure contexts. Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/** Answers our scheme from the folder of the built page. */
export function serveScheme(session: Session, root: string): void {
  const answer = async ({ url, method }: ProtocolRequest): Promise<ProtocolResponse> => {
    if (!isOurs(url)) return { statusCode: 403 };
    const { pathname } = new URL(url);
    const reply = await sendPage(root, method, pathname, []);
    return { statusCode: reply.status, headers: reply.headers, data: Buffer.from(reply.body) };
  };
  // `handle` is newer, but its first answer makes Node load all of fetch, HTTP/2 included, while the window waits.
  // oxlint-disable-next-line typescript/no-deprecated
  session.protocol.registerBufferProtocol(scheme, (request, reply) => {
    answer(request).then(reply, (error: unknown) => {
      console.error(`${request.url} cannot be answered:`, error);
      reply({ statusCode: 500 });
    });
  });
}
