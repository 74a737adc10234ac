import type { LanguageCode } from './chosen.ts';

const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** How the key for commands is written on this system and its keyboards, with what joins it to the next. */
export const commandKeyIn = (language: LanguageCode): string => (isMac ? '⌘' : language === 'de' ? 'Strg+' : 'Ctrl+');

/** Keys as Electron writes them, "CmdOrCtrl+K", as they stand on the person's keyboard. */
export const keyTextIn = (language: LanguageCode, keys: string): string =>
  keys
    .replace('CmdOrCtrl+', commandKeyIn(language))
    .replace('Shift+', isMac ? '⇧' : language === 'de' ? 'Umschalt+' : 'Shift+')
    .replace('Plus', '+');
