import { setTimeout } from 'node:timers/promises';
import { BrowserWindow, screen } from 'electron';
import type { Kept } from './kept-file.ts';
import { pageAddress } from './policy.ts';
import { type WindowPlace, placeToOpen, smallest, zoomed } from './window-place.ts';

/** In milliseconds: data that takes longer to open is opened behind a window that says so. */
const patience = 1000;

/**
 * Opens a window where the last one was, and loads our page at once; it shows when the agent has `opened`, refused to,
 * or takes long, as when it brings a large database up to date. `preload` is the built preload script.
 * Resolves when the page is there. Rejects where it cannot be loaded.
 */
export async function openWindow(
  preload: string,
  opened: Promise<unknown>,
  kept: Kept<WindowPlace>,
): Promise<BrowserWindow> {
  const last = kept.read();
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeToOpen(last, areas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    fullscreen: last?.isFullScreen ?? false,
    show: false,
    title: 'Counterpart',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (last?.isMaximized) window.maximize();
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  window.webContents.once('did-finish-load', () => window.webContents.setZoomLevel(last?.zoomLevel ?? 0));
  window.webContents.on('zoom-changed', (_event, direction) => zoom(window, direction === 'in' ? 'zoomIn' : 'zoomOut'));
  let closing = false;
  window.once('close', () => {
    closing = true;
    kept.write(placeOf(window));
  });
  try {
    const loaded = window.loadURL(pageAddress);
    await Promise.race([opened, setTimeout(patience)]);
    // A page that is there but was not painted while it was hidden is painted by being shown.
    await Promise.race([painted, loaded]);
    if (!closing) window.show();
    await loaded;
  } catch (error) {
    // A window closed before its page was there has nothing to complain of.
    if (!closing) throw error;
  }
  return window;
}

/** Makes a window's page larger or smaller. */
export function zoom(window: BrowserWindow, by: 'zoomIn' | 'zoomOut' | 'zoomReset'): void {
  window.webContents.setZoomLevel(zoomed(window.webContents.getZoomLevel(), by));
}

const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  isMaximized: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
  zoomLevel: window.webContents.getZoomLevel(),
});
