/** How the key for commands is written on this system, with what joins it to the next. */
export const commandKey: string = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl+';
