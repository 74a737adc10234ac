import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { type DesktopMenu, desktopCommand, desktopMenu, pageCommand } from '../../../shared/contract/desktop.ts';
import { menuTemplate } from '../../../electron/shell/menu.ts';

/** What the page dressed its desktop in. */
const worn: DesktopMenu[] = [];
const none = () => Promise.reject(new Error('none'));
vi.stubGlobal('window', {
  counterpart: {
    call: none,
    onChanged: () => () => {},
    desktop: { dress: (menu: DesktopMenu) => worn.push(menu), act: () => {} },
  },
});
const { allCommands, possibleIn } = await import('../../../renderer/screens/palette/command-table.ts');
const { commandsOf } = await import('../../../renderer/screens/palette/commands.ts');
const { desktopWords } = await import('../../../renderer/screens/palette/use-desktop.ts');

const menu: DesktopMenu = {
  words: desktopWords(),
  possible: [...possibleIn({ order: null, record: null, hasSearch: true, hasDemo: false })],
};
const platforms = ['linux', 'win32', 'darwin'] as const;
const itemsOf = (platform: NodeJS.Platform): MenuItemConstructorOptions[] =>
  menuTemplate({ platform, packaged: true, menu, run: () => {} }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
const idsOf = (platform: NodeJS.Platform): string[] => itemsOf(platform).flatMap(({ id }) => id ?? []);
const every = [...pageCommand.options, ...desktopCommand.options].toSorted();

test('the words that the page hands over pass the desktop’s own check', () => {
  expect(desktopMenu.safeParse(menu).success).toBe(true);
});

test.each(platforms)('on %s the menu and the palette have the same commands, each once', (platform) => {
  expect(idsOf(platform).toSorted()).toEqual(every);
  expect(allCommands.map(([id]) => id).toSorted()).toEqual(every);
});

test('the palette offers all that the menu can do now', () => {
  const offered = commandsOf({ order: null, record: null, hasSearch: true, hasDemo: false, go: () => {} }).map(
    ({ id }) => id,
  );
  const can = itemsOf('linux').flatMap(({ id, enabled }) => (id !== undefined && enabled ? [id] : []));
  expect(offered.toSorted()).toEqual(can.toSorted());
  expect(can).not.toContain('arrived');
});

test.each(platforms)('on %s no two items have one key', (platform) => {
  const keys = itemsOf(platform).flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('an item runs its command', () => {
  const ran: string[] = [];
  const items = menuTemplate({ platform: 'linux', packaged: true, menu, run: (command) => ran.push(command) });
  const add = items
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .find(({ id }) => id === 'addOrder');
  (add?.click as (() => void) | undefined)?.();
  expect(ran).toEqual(['addOrder']);
  expect(add?.label).toBe('Add an order…');
});
