import { Menu, Tray, nativeImage } from 'electron';
import type { NativeImage } from 'electron';
import type { DesktopWords } from '../../shared/contract/desktop.ts';
import coloured from './icons/tray.png?inline';
import template from './icons/tray-template.png?inline';

export interface TrayParts {
  readonly words: DesktopWords;
  /** How many things need the person today. */
  readonly count: number;
  readonly open: () => void;
  readonly openToday: () => void;
  readonly quit: () => void;
}

let tray: Tray | null = null;

/** Shows the icon in the tray, or, given null, takes it away. */
export function showTray(parts: TrayParts | null): void {
  if (parts === null) {
    tray?.destroy();
    tray = null;
    return;
  }
  const { words, count, open, openToday, quit } = parts;
  const isMac = process.platform === 'darwin';
  if (tray === null) {
    tray = new Tray(isMac ? icon(template, true) : icon(coloured, false));
    // On a Mac a click opens the menu. On Linux the system decides, and often opens it too.
    if (!isMac) tray.on('click', open);
  }
  const today = `${words.tray.today}: ${count}`;
  tray.setToolTip(`Counterpart – ${today}`);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.tray.open, click: open },
      { label: today, click: openToday },
      { type: 'separator' },
      { label: words.commands.quit, click: quit },
    ]),
  );
}

/** The pictures are of 32 pixels: the icon of 16 points at double density, which is made smaller where it must. */
function icon(dataURL: string, isTemplate: boolean): NativeImage {
  const image = nativeImage.createEmpty();
  image.addRepresentation({ scaleFactor: 2, width: 32, height: 32, dataURL });
  const plain = nativeImage.createFromDataURL(dataURL).resize({ width: 16, height: 16, quality: 'best' });
  image.addRepresentation({ scaleFactor: 1, width: 16, height: 16, buffer: plain.toPNG() });
  image.setTemplateImage(isTemplate);
  return image;
}
