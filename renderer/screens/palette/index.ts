// Everything the window can do and every order by name or number, from one field; and the keys that do it at once.
export { CommandPalette } from './command-palette.tsx';
export { places } from './commands.ts';
export { ShortcutSheet } from './shortcut-sheet.tsx';
export { useShortcuts } from './use-shortcuts.ts';
