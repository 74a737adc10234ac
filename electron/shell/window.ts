import { BrowserWindow } from 'electron';
import { pageAddress } from './policy.ts';

/** Opens a window on our page, or on the sentence that says why there is none. `preload` is the built preload script. */
export async function openWindow(preload: string, place: '' | 'refused'): Promise<BrowserWindow> {
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
      // Chromium fetches its dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(pageAddress + place);
  return window;
}
