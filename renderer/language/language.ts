import type { english } from './en.ts';

/** Every text of the window: English has them all, so another language that lacks one does not compile. */
export type Language = typeof english;
