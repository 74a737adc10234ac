import { type PageReply, contentSecurityPolicy, securityHeaders } from '../page/index.ts';
import { randomBytes } from 'node:crypto';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** A page without scripts that says why the agent would not open. */
export function refusedPage(sentence: string): PageReply {
  const nonce = randomBytes(18).toString('base64');
  const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Counterpart</title>
  <style nonce="${nonce}">
    :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
    main { max-width: 36rem; margin: 20vh auto; padding: 0 2rem; }
    h1 { font-size: 1.25rem; font-weight: 600; }
  </style>
  <main>
    <h1>Counterpart cannot open your data</h1>
    <p role="alert">${escaped(sentence)}</p>
    <p>Nothing was changed. Close this window when you have read it.</p>
  </main>
</html>`;
  const headers = { ...securityHeaders(contentSecurityPolicy(nonce, [])), 'Content-Type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: new TextEncoder().encode(html) };
}
