// The app for this machine's own browser: the built page over HTTP, the agent over a WebSocket, on 127.0.0.1 only.
export { openLoopback } from './open.ts';
export { serveLoopback } from './serve.ts';
export type { LoopbackServer } from './serve.ts';
export { hasDisplay, openBrowser } from './open-browser.ts';
