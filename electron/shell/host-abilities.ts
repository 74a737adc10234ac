import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { HostAbilities } from './host-operations.ts';

async function pick(properties: ('openDirectory' | 'createDirectory' | 'openFile')[]): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The system's file manager and its dialogs, and what the app's window puts on paper. */
export const hostAbilities = (window: () => Promise<BrowserWindow>): HostAbilities => ({
  openFolder: (folder) => shell.openPath(folder),
  pickFolder: () => pick(['openDirectory', 'createDirectory']),
  pickFile: () => pick(['openFile']),
  printPdf: async (pageSize) => {
    const { webContents } = await window();
    return Uint8Array.from(await webContents.printToPDF({ pageSize, generateTaggedPDF: true }));
  },
});
