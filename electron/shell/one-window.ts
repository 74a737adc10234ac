import type { BrowserWindow } from 'electron';
import type { Notice } from '../../shared/api.ts';
import { noticeChannel } from './channels.ts';

/** The one window of the app, which may be closed while the app goes on. */
export interface OneWindow {
  /** The window in front of the person, opened where there is none. Resolves when its page is there. */
  show(): Promise<BrowserWindow>;
  /** Tells the page something, in front of the person. */
  tell(notice: Notice): Promise<void>;
}

export function oneWindow(open: () => Promise<BrowserWindow>): OneWindow {
  let window: BrowserWindow | null = null;
  let opening: Promise<BrowserWindow> | null = null;
  const opened = async (): Promise<BrowserWindow> => {
    if (window !== null && !window.isDestroyed()) return window;
    opening ??= open().finally(() => (opening = null));
    window = await opening;
    return window;
  };
  const show = async (): Promise<BrowserWindow> => {
    const shown = await opened();
    if (shown.isDestroyed()) return shown;
    if (shown.isMinimized()) shown.restore();
    shown.show();
    shown.focus();
    return shown;
  };
  return {
    show,
    async tell(notice) {
      const shown = await show();
      if (!shown.isDestroyed()) shown.webContents.send(noticeChannel, notice);
    },
  };
}
