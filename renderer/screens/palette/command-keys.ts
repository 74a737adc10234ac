import { type MenuCommand, menuKeys } from '../../../shared/contract/desktop.ts';
import { keyText } from '../../language/index.ts';
import { desktop } from '../../state/client.ts';
import { type Entry, allCommands, pageCommands } from './command-table.ts';

/** The keys that the page itself heeds, in a browser too; the others of the menu a browser keeps to itself. */
const everywhere: readonly MenuCommand[] = ['palette', 'undo', 'redo'];
/** Keys that the page heeds besides. */
const also: Readonly<Partial<Record<MenuCommand, string>>> = { redo: 'CmdOrCtrl+Y' };

/** The keys that do a command here, as they are written on the person's keyboard. */
export function keysOf(command: MenuCommand, entry: Entry): readonly string[] {
  const besides = also[command];
  const ofMenu = desktop !== undefined || everywhere.includes(command) ? menuKeys[command] : undefined;
  return [
    ...(entry.key === undefined ? [] : [entry.key.toUpperCase()]),
    ...(ofMenu === undefined ? [] : [keyText(ofMenu)]),
    ...(besides === undefined ? [] : [keyText(besides)]),
  ];
}

/** The key that opens the palette. */
export const paletteKey = keysOf('palette', pageCommands.palette).join(', ');

/** The single keys that are commands. */
export const singleKeys = allCommands.flatMap(([, { key }]) => key?.toUpperCase() ?? []);
