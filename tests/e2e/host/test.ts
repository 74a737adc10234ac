import { rm } from 'node:fs/promises';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { findBrowser } from '../../../build/browser.ts';
import { electronHere, thisMachine } from '../../../build/electron-here.ts';
import { root } from '../../../build/step.ts';
import { hasVirtualDisplays, openVirtualDisplay } from '../../../build/virtual-display.ts';
import { electronLife, stageApp } from './electron-life.ts';
import { loopbackLife } from './loopback-life.ts';
import { liveOn } from './running-app.ts';
import type { Host, Life, RunningApp, StartOptions } from './running-app.ts';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder.ts';

export { expect } from '@playwright/test';

export interface HostProjectOptions {
  hostName: Host['name'];
}

/** Why a host cannot run here, or null. */
function whyNot(name: Host['name']): string | null {
  if (name === 'chromium') return findBrowser() === null ? 'there is no browser on this machine' : null;
  const here = electronHere(root, thisMachine());
  if (here.state === 'cannot_run') return `Electron cannot run here: ${here.reason}`;
  return here.state === 'missing' ? 'Electron is not downloaded' : null;
}

const optionsOf = ({ now, switches = [] }: StartOptions): string[] => [
  ...(now === undefined ? [] : ['--now', now]),
  ...switches,
];

interface HostFixtures extends HostProjectOptions {
  /** Starts one life of the app, in whatever the project's host needs to be set up once for all its tests. */
  begin: (dataDir: string, options: readonly string[]) => Promise<Life>;
}

/** Playwright's test with `host`, which starts the app in the project's host and stops it after the test. */
export const test = base.extend<{ folders: void; host: Host }, HostFixtures>({
  hostName: ['chromium', { option: true, scope: 'worker' }],
  begin: [
    async ({ hostName, playwright, launchOptions }, use) => {
      if (whyNot(hostName) !== null) return use(() => Promise.reject(new Error('This host cannot run here.')));
      if (hostName === 'chromium') {
        const browser = await playwright.chromium.launch(launchOptions);
        await use((dataDir, options) => loopbackLife(browser, dataDir, options));
        return browser.close();
      }
      const here = electronHere(root, thisMachine());
      if (here.state !== 'here') throw new Error('Electron was here a moment ago.');
      const staged = await stageApp();
      const display = hasVirtualDisplays() ? await openVirtualDisplay() : null;
      if (display !== null) Object.assign(process.env, { DISPLAY: display.name, WAYLAND_DISPLAY: '' });
      await use((dataDir, options) => electronLife(staged, dataDir, options));
      display?.end();
      return rm(staged, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  folders: [
    async ({ hostName: _hostName }, use) => {
      await use();
      await removeTemporaryFolders();
    },
    { auto: true },
  ],
  // Stopped before the folders are removed, on which it runs.
  host: async ({ hostName, begin, folders: _folders }, use, info) => {
    const reason = whyNot(hostName);
    info.skip(reason !== null, reason ?? '');
    const started: RunningApp[] = [];
    const start = async (options: StartOptions = {}): Promise<RunningApp> => {
      const dataDir = options.dataDir ?? path.join(temporaryFolder(), 'data');
      const app = await liveOn(dataDir, () => begin(dataDir, optionsOf(options)));
      started.push(app);
      return app;
    };
    await use({ name: hostName, start });
    for (const app of started) await app.stop();
  },
});

/** The Electron application of an app under test, for a spec of Electron alone. */
export function electronOf(app: RunningApp): ElectronApplication {
  if (app.electron === null) throw new Error('This spec is for Electron alone.');
  return app.electron;
}
