import { BrowserWindow } from 'electron';
import { pageAddress } from './policy.ts';

/**
 * Opens a window on our page, or on the sentence that says why there is none. `preload` is the built preload script.
 * Rejects where the page cannot be loaded.
 */
export async function openWindow(preload: string, place: '' | 'refused'): Promise<void> {
  const window = new BrowserWindow({
    width: 1240,
    height: 820,
    minWidth: 640,
    minHeight: 480,
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
  window.once('ready-to-show', () => window.show());
  let closing = false;
  window.once('close', () => (closing = true));
  try {
    await window.loadURL(pageAddress + place);
  } catch (error) {
    // A window closed before its page was there has nothing to complain of.
    if (!closing) throw error;
  }
}
