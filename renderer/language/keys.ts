import type { LanguageCode } from './chosen.ts';

const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** How the key for commands is written on this system and its keyboards, with what joins it to the next. */
export const commandKeyIn = (language: LanguageCode): string => (isMac ? '⌘' : language === 'de' ? 'Strg+' : 'Ctrl+');
