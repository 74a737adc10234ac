import type { MenuItemConstructorOptions } from 'electron';
import { type DesktopMenu, type MenuCommand, menuKeys, pageCommand } from '../../shared/contract/desktop.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  /** Developers' tools are there where the app is not packaged. */
  readonly packaged: boolean;
  readonly menu: DesktopMenu;
  readonly run: (command: MenuCommand) => void;
}

const isPageCommand = (command: MenuCommand): boolean => pageCommand.options.some((each) => each === command);

/** On Windows Alt+F4 closes; elsewhere full screen has a key of its own. */
function keyOf(command: MenuCommand, platform: NodeJS.Platform): string | undefined {
  if (command === 'fullScreen') return platform === 'darwin' ? 'Ctrl+Cmd+F' : 'F11';
  if (command === 'quit' && platform === 'win32') return undefined;
  return menuKeys[command];
}

/** The menu bar as users of each system expect it. Each item has its command for an id. */
export function menuTemplate({ platform, packaged, menu, run }: MenuParts): Item[] {
  const { words, possible } = menu;
  const isMac = platform === 'darwin';
  const can = new Set<MenuCommand>(possible);
  const item = (command: MenuCommand): Item => {
    const accelerator = keyOf(command, platform);
    return {
      id: command,
      label: words.commands[command],
      enabled: !isPageCommand(command) || can.has(command),
      ...(accelerator === undefined ? {} : { accelerator }),
      click: () => run(command),
    };
  };
  // Where + needs Shift, its key without Shift is meant too.
  const zoomIn: Item = { accelerator: 'CmdOrCtrl+=', visible: false, label: '+', click: () => run('zoomIn') };
  const app: Item = {
    role: 'appMenu',
    submenu: [
      item('about'),
      line,
      item('settings'),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      item('quit'),
    ],
  };
  const file = [
    item('addFiles'),
    line,
    ...(['quickAdd', 'addOrder', 'logInteraction', 'addParty', 'addProject', 'newDataRequest'] as const).map(item),
    line,
    ...(['stateTerms', 'offerTerms'] as const).map(item),
    line,
    ...(['addPromise', 'addParcel', 'arrived', 'neverCame', 'notAsOrdered'] as const).map(item),
    line,
    ...(['merge', 'part'] as const).map(item),
    line,
    item('saveOrders'),
    item('fillDemo'),
    item('leaveDemo'),
    line,
    ...(isMac ? [] : [item('settings'), line]),
    item('closeWindow'),
    ...(isMac ? [] : [item('quit')]),
  ];
  const edit = [
    item('undo'),
    item('redo'),
    ...(['cut', 'copy', 'paste', 'selectAll'] as const).map((role) => ({ role, label: words.editing[role] })),
    line,
    item('search'),
    item('palette'),
  ];
  const go = (
    [
      'today',
      'orders',
      'interactions',
      'projects',
      'vendors',
      'couriers',
      'standings',
      'terms',
      'data',
      'history',
    ] as const
  ).map(item);
  const view = [
    item('zoomIn'),
    zoomIn,
    item('zoomOut'),
    item('zoomReset'),
    line,
    item('fullScreen'),
    ...(packaged ? [] : [line, { role: 'toggleDevTools' } as const]),
  ];
  return [
    ...(isMac ? [app] : []),
    { label: words.menus.file, submenu: file },
    { label: words.menus.edit, submenu: edit },
    { label: words.menus.view, submenu: view },
    { label: words.menus.go, submenu: go },
    { role: 'windowMenu', label: words.menus.window, submenu: [item('minimize'), ...(isMac ? macWindow : [])] },
    {
      role: 'help',
      label: words.menus.help,
      submenu: [item('howToBring'), item('shortcuts'), ...(isMac ? [] : [line, item('about')])],
    },
  ];
}

const macWindow: Item[] = [{ role: 'zoom' }, line, { role: 'front' }];

/** Before the page has said its words: what the system names itself. */
export const bareMenu: Item[] = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
