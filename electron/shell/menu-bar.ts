import { BrowserWindow, Menu, app, ipcMain } from 'electron';
import type { Notice } from '../../shared/api.ts';
import {
  type DesktopMenu,
  type MenuCommand,
  desktopCommand,
  desktopMenu,
  pageCommand,
} from '../../shared/contract/desktop.ts';
import { assertNever } from '../../shared/model/index.ts';
import { actChannel, dressChannel } from './channels.ts';
import type { Kept } from './kept-file.ts';
import { bareMenu, menuTemplate } from './menu.ts';
import { isOurSender } from './policy.ts';
import { reportFailure } from './report-failure.ts';
import { zoom } from './window.ts';

/** What the menu needs of the desktop: how a notice reaches the page, which may have to be opened for it. */
export interface MenuBarParts {
  readonly kept: Kept<DesktopMenu>;
  readonly tell: (notice: Notice) => Promise<void>;
  /** The desktop has other words now. */
  readonly onDressed: () => void;
}

/** Shows the menu in the words of the last page, then in those of each page that says its own; and does its commands. */
export function showMenuBar({ kept, tell, onDressed }: MenuBarParts): void {
  const show = (menu: DesktopMenu): void => {
    const { platform } = process;
    const run = (command: MenuCommand): void => void runCommand(command, tell).catch(reportFailure);
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform, packaged: app.isPackaged, menu, run })));
  };
  let words = '';
  const last = kept.read();
  if (last === null) Menu.setApplicationMenu(Menu.buildFromTemplate(bareMenu));
  else show(last);
  ipcMain.on(dressChannel, (event, ...message: readonly unknown[]) => {
    const menu = desktopMenu.safeParse(message[0]);
    if (!isOurSender(event.senderFrame) || message.length !== 1 || !menu.success) return refuse(dressChannel);
    if (JSON.stringify(menu.data.words) === words) return allow(menu.data.possible);
    words = JSON.stringify(menu.data.words);
    show(menu.data);
    kept.write(menu.data);
    onDressed();
  });
  ipcMain.on(actChannel, (event, ...message: readonly unknown[]) => {
    if (!isOurSender(event.senderFrame) || message.length !== 1) return refuse(actChannel);
    if (message[0] === 'undoText') return event.sender.undo();
    if (message[0] === 'redoText') return event.sender.redo();
    const command = desktopCommand.safeParse(message[0]);
    if (!command.success) return refuse(actChannel);
    runCommand(command.data, tell).catch(reportFailure);
  });
}

/** The page can do other things now: only that changes, so that an open menu stays open. */
function allow(possible: DesktopMenu['possible']): void {
  const menu = Menu.getApplicationMenu();
  for (const command of pageCommand.options) {
    const item = menu?.getMenuItemById(command);
    if (item) item.enabled = possible.includes(command);
  }
}

const refuse = (channel: string): void => console.error(`A message on ${channel} was refused.`);

async function runCommand(command: MenuCommand, tell: MenuBarParts['tell']): Promise<void> {
  const asked = pageCommand.safeParse(command);
  if (asked.success) {
    // Choosing from the menu is the person's doing, which the page has to know to open the file chooser.
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript('undefined', true);
    return tell({ type: 'menu', command: asked.data });
  }
  runDesktopCommand(desktopCommand.parse(command), BrowserWindow.getAllWindows()[0]);
}

function runDesktopCommand(command: ReturnType<typeof desktopCommand.parse>, window: BrowserWindow | undefined): void {
  switch (command) {
    case 'zoomIn':
    case 'zoomOut':
    case 'zoomReset':
      return window === undefined ? undefined : zoom(window, command);
    case 'fullScreen':
      return window?.setFullScreen(!window.isFullScreen());
    case 'minimize':
      return window?.minimize();
    case 'closeWindow':
      return window?.close();
    case 'about':
      return app.showAboutPanel();
    case 'quit':
      return app.quit();
    default:
      return assertNever(command);
  }
}
