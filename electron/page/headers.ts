/**
 * What the page may do, as a content security policy: its own scripts and styles, pictures that are its own or written
 * into the page, and nothing else. `connect` lists what it may talk to; without any, it talks to nobody.
 * The nonce admits the one style element that react-aria writes to make touch work.
 */
export function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src ${connect.length === 0 ? `'none'` : connect.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
}

/**
 * The headers of every answer, page or not. Sources: OWASP's secure headers, and what this page never needs. A browser is
 * told besides to keep openers out; in our own window none can be, and it would load the page in a second process for it.
 */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=(), display-capture=()',
    'Cache-Control': 'no-store',
  };
}
