import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, session } from 'electron';
import { z } from 'zod';
import { desktopMenu } from '../../shared/contract/desktop.ts';
import { AgentRefused } from '../worker/index.ts';
import type { HostOptions, RunningAgent } from '../worker/index.ts';
import { agentLater } from './agent-later.ts';
import { attend } from './attend.ts';
import { passCalls } from './calls.ts';
import { guardPages, guardSession } from './guard.ts';
import { hostAbilities } from './host-abilities.ts';
import { withHost } from './host-operations.ts';
import { keptIn } from './kept-file.ts';
import { hearLinks, linksOfThisStart } from './links.ts';
import { showMenuBar } from './menu-bar.ts';
import { oneWindow } from './one-window.ts';
import { reportFailure } from './report-failure.ts';
import { serveScheme } from './scheme.ts';
import { windowPlace } from './window-place.ts';
import { openWindow } from './window.ts';

/** What the desktop is made of: the built preload script and page, and how its agent is started on a folder. */
export interface DesktopParts {
  readonly options: HostOptions;
  readonly preload: string;
  readonly page: string;
  readonly start: (dataDir: string) => Promise<RunningAgent>;
}

/** Runs the desktop app until the person leaves it. Resolves when the first window shows. */
export async function openDesktop({ options, preload, page, start }: DesktopParts): Promise<void> {
  const dataDir = options.data === undefined ? path.join(app.getPath('userData'), 'data') : path.resolve(options.data);
  if (options.data !== undefined) keepWindowBeside(dataDir);
  if (!app.requestSingleInstanceLock({ links: linksOfThisStart() })) {
    console.error('Counterpart is already open on this data.');
    return app.quit();
  }
  const links = hearLinks();
  app.enableSandbox();
  guardPages();
  // The agent opens its folder while Electron gets ready and the window loads its page; what it refuses the window says.
  const opening = openOrRefuse(() => start(dataDir));
  closeBeforeQuit(opening);
  const file = (name: string): string => path.join(app.getPath('userData'), name);
  const place = keptIn(file('window.json'), windowPlace);
  const menu = keptIn(file('menu.json'), desktopMenu);
  const window = oneWindow(() => openWindow(preload, opening, place));
  passCalls(
    withHost(
      agentLater(opening),
      hostAbilities(() => window.show()),
    ),
  );
  let look = (): void => undefined;
  let goesOnWithoutWindow = (): boolean => process.platform === 'darwin';
  showMenuBar({ kept: menu, tell: (notice) => window.tell(notice), onDressed: () => look() });
  // What needs no window has been done by now: from here on the person waits for one.
  await app.whenReady();
  // On a Mac an app stays when its windows are closed, and opens one again when it is asked for.
  app.on('window-all-closed', () => {
    if (!goesOnWithoutWindow()) app.quit();
  });
  app.on('activate', () => void window.show().catch(reportFailure));
  guardSession(session.defaultSession);
  serveScheme(session.defaultSession, page);
  await links.follow(window);

  // The page asks first.
  const agent = await opening;
  if (!(agent instanceof AgentRefused)) {
    const told = keptIn(file('told.json'), z.array(z.string()).nullable());
    const now = (): Date => (options.now === undefined ? new Date() : new Date(options.now));
    const attending = attend({ agent, window, words: () => menu.read()?.words ?? null, told, now });
    look = attending.look;
    goesOnWithoutWindow = () => process.platform === 'darwin' || attending.staysInTray();
  }
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

/** Also where the person leaves while the folder is still being opened: an agent stopped in the middle takes the app down with it. */
function closeBeforeQuit(opening: Promise<RunningAgent | AgentRefused>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void opening
      .then((agent) => (agent instanceof AgentRefused ? undefined : agent.close()))
      .then(() => {
        closed = true;
        // Electron hears of it only when this event is over.
        setImmediate(() => app.quit());
      });
  });
}
