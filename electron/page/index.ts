// The built page as files: which address is which file, and the headers that keep it in its place.
export { assetAt } from './asset.ts';
export { contentSecurityPolicy } from './headers.ts';
export type { Looks } from './looks.ts';
export { sendPage } from './send.ts';
export type { PageReply } from './send.ts';
