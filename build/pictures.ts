// npm run pictures: the README's pictures, taken of the demo chain on the loopback host.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
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

for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width: 1240, height: 760 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  await page.goto(host.address);
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  await sidebar.getByRole('link', { name: 'Orders' }).click();
  // The oldest order: the one whose date was moved and missed all the same.
  await page.getByRole('row').last().click();
  await page.getByRole('heading', { name: 'Promises' }).waitFor();
  await page.waitForTimeout(300); // Until what moved has come to rest.
  const file = path.join(pictures, `orders-${colorScheme}.png`);
  await page.screenshot({ path: file });
  console.error(path.relative(root, file));
  await page.close();
}

await browser.close();
await host.stop();
rmSync(folder, { recursive: true });
