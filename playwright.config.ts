// The end-to-end tests: the same specs on the loopback host in Chromium and in the real Electron.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './build/browser.ts';
import { hasVirtualDisplays } from './build/virtual-display.ts';
import type { HostProjectOptions } from './tests/e2e/host/index.ts';

const browser = findBrowser();
const launchOptions = {
  ...(browser === null ? {} : { executablePath: browser }),
  chromiumSandbox: process.getuid?.() !== 0,
  // What the browser would send of its own accord is not the app's doing.
  args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pings'],
};

/** Each project's own, and each user's: who tests in Electron may not clear what another left. */
const outputDir = (project: string): string => `test-results/${project}-${process.getuid?.() ?? 'user'}`;

export default defineConfig<HostProjectOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A machine that does much else may starve a test; what passes only then is listed as flaky, with a trace of it. A trace of
  // every step takes a third of the time: `--trace on` for the one that fails.
  retries: process.env['CI'] === undefined ? 0 : 1,
  use: { screenshot: 'only-on-failure', trace: 'on-first-retry' },
  projects: [
    {
      name: 'chromium',
      outputDir: outputDir('chromium'),
      testIgnore: 'desktop-*.spec.ts',
      use: { hostName: 'chromium', browserName: 'chromium', launchOptions },
    },
    // A company opens its page in a browser, whichever host the person has.
    {
      name: 'electron',
      outputDir: outputDir('electron'),
      // A window that opens takes the keys of another on the same display away: two at a time where each has its own.
      workers: hasVirtualDisplays() ? 2 : 1,
      testIgnore: 'answer-page.spec.ts',
      use: { hostName: 'electron', browserName: 'chromium', launchOptions },
    },
  ],
});
