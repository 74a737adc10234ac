// Everything the window can do and every order by name or number, from one field; and the keys that do it at once.
export { paletteKey, singleKeys } from './command-keys.ts';
export { CommandPalette } from './command-palette.tsx';
export { places } from './places.ts';
export { ShortcutSheet } from './shortcut-sheet.tsx';
export { useDesktop } from './use-desktop.ts';
export { useShortcuts } from './use-shortcuts.ts';
export { useSight } from './use-sight.ts';
