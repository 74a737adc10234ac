import { protocol } from 'electron';
import type { Session } from 'electron';
import { sendPage } from '../page/index.ts';
import { isOurs, scheme } from './policy.ts';
import { refusedPage } from './refused-page.ts';

/** Makes our scheme one that has origins and secure contexts. Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/**
 * Answers our scheme from the folder of the built page. `refused` is the sentence to show at `/refused` in place of
 * the page, where the agent would not open.
 */
export function serveScheme(session: Session, root: string, refused: () => string | null): void {
  session.protocol.handle(scheme, async (request) => {
    if (!isOurs(request.url)) return new Response(null, { status: 403 });
    const { pathname } = new URL(request.url);
    const sentence = refused();
    if (sentence !== null && pathname === '/refused') return refusedPage(sentence);
    const { status, headers, body } = await sendPage(root, request.method, pathname, []);
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  });
}
