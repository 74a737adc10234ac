// The desktop: the window, its menu and its own scheme, and the policy of what a page may do.
export { openDesktop } from './desktop.ts';
export { registerScheme } from './scheme.ts';
