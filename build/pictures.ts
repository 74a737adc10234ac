// npm run pictures: the pictures of the README and the tour, taken of the demo chain on the loopback host.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { runLoopback } from './run-loopback.ts';
import { root } from './step.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-pictures-'));
const dataDir = path.join(folder, 'data');
const pictures = path.join(root, 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });

if (!(await ensureBuilt(root))) throw new Error('The app could not be built.');
const cli = path.join(root, 'electron', 'cli.ts');
const demo = spawnSync(process.execPath, [cli, '--data', dataDir, 'demo'], { stdio: 'inherit' });
if (demo.status !== 0) throw new Error('The demo chain could not be written.');

const executablePath = findBrowser();
if (executablePath === null) throw new Error('There is no browser to take pictures with.');
const host = await runLoopback(dataDir);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

const choose =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('row').filter({ hasText: text }).first().click();
    await page.locator('[data-story]').filter({ hasText: text }).waitFor();
  };

/** What is shown: the sidebar's link, and what to open there. */
const scenes: Readonly<Record<string, { readonly link: string; readonly open: (page: Page) => Promise<void> }>> = {
  today: { link: 'Today', open: async () => undefined },
  // The order whose date was moved and missed all the same.
  orders: { link: 'Orders', open: choose('NB-20417') },
  why: {
    link: 'Orders',
    open: async (page) => {
      await choose('NB-20533')(page);
      await page
        .getByRole('button', { name: /^Why\? First said/ })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Read it/ })
        .last()
        .click();
    },
  },
  interactions: { link: 'Interactions', open: choose('Where is the shelf') },
  vendors: { link: 'Vendors', open: choose('Brightaisle') },
  standings: { link: 'Standings', open: async () => undefined },
  terms: { link: 'Terms', open: choose('Northlight Books') },
  data: {
    link: 'My data',
    open: async (page) => {
      await page.getByRole('link', { name: 'Requests' }).click();
      await choose('Brightaisle')(page);
    },
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width: 1240, height: 760 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  await page.goto(host.address);
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  for (const [name, { link, open }] of Object.entries(scenes)) {
    await sidebar.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 1, name: link }).waitFor();
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500); // Until what moved has come to rest.
    const file = path.join(pictures, `${name}-${colorScheme}.png`);
    await page.screenshot({ path: file });
    await page.keyboard.press('Escape');
    console.error(path.relative(root, file));
  }
  await page.close();
}

await browser.close();
await host.stop();
rmSync(folder, { recursive: true });
