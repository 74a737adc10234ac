import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';
import { AgentRefused } from '../worker/index.ts';
import type { HostOptions, RunningAgent } from '../worker/index.ts';
import { passCalls } from './calls.ts';
import { guardPages, guardSession } from './guard.ts';
import { hostAbilities } from './host-abilities.ts';
import { withHost } from './host-operations.ts';
import { menuTemplate } from './menu.ts';
import { serveScheme } from './scheme.ts';
import { openWindow } from './window.ts';

/** What the desktop is made of: the built preload script and page, and how its agent is started on a folder. */
export interface DesktopParts {
  readonly options: HostOptions;
  readonly preload: string;
  readonly page: string;
  readonly start: (dataDir: string) => Promise<RunningAgent>;
}

/** Runs the desktop app until its last window is closed. Resolves when the first window shows. */
export async function openDesktop({ options, preload, page, start }: DesktopParts): Promise<void> {
  const dataDir = options.data === undefined ? path.join(app.getPath('userData'), 'data') : path.resolve(options.data);
  if (options.data !== undefined) keepWindowBeside(dataDir);
  if (!app.requestSingleInstanceLock()) {
    console.error('Counterpart is already open on this data.');
    return app.quit();
  }
  app.on('second-instance', () => showFirstWindow());
  app.enableSandbox();
  guardPages();
  await app.whenReady();
  guardSession(session.defaultSession);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));

  const agent = await openOrRefuse(() => start(dataDir));
  const refused = agent instanceof AgentRefused ? agent.message : null;
  serveScheme(session.defaultSession, page, () => refused);
  const place = agent instanceof AgentRefused ? 'refused' : '';
  if (!(agent instanceof AgentRefused)) {
    passCalls(withHost(agent, hostAbilities));
    closeBeforeQuit(agent);
  }
  // On a Mac an app stays when its windows are closed, and opens one again when it is asked for.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow(preload, place);
  });
  await openWindow(preload, place);
}

/**
 * Not asynchronous: Electron takes the profile's place only before it is ready.
 * A data folder that was named has a window of its own too: its profile and its lock lie in that folder.
 */
function keepWindowBeside(dataDir: string): void {
  const profile = path.join(dataDir, 'window');
  try {
    mkdirSync(profile, { recursive: true });
    accessSync(profile, constants.W_OK);
  } catch {
    return; // The agent says what is wrong with the folder; the window that shows it needs a profile that works.
  }
  app.setPath('userData', profile);
}

async function openOrRefuse(start: () => Promise<RunningAgent>): Promise<RunningAgent | AgentRefused> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof AgentRefused) return error;
    throw error;
  }
}

function closeBeforeQuit(agent: RunningAgent): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void agent.close().then(() => {
      closed = true;
      app.quit();
    });
  });
}

function showFirstWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
