// node build/icons.ts: draws the app's icons anew from renderer/icon.svg, for the packages and for the tray.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { root } from './step.ts';

const svg = readFileSync(path.join(root, 'renderer', 'icon.svg'), 'utf8');
/** As the Mac wants its menu bar's pictures: black on nothing, to be coloured by the system. */
const template = svg
  .replace(/<rect[^>]*>/, '')
  .replaceAll('#fffdfa', '#000')
  .replace('0 0 32 32', '3 3 26 26');

const icons = [
  { file: 'build/icon.png', picture: svg, side: 512 },
  { file: 'electron/shell/icons/tray.png', picture: svg, side: 32 },
  { file: 'electron/shell/icons/tray-template.png', picture: template, side: 32 },
];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('There is no browser to draw icons with.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
for (const { file, picture, side } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${picture}`);
  await page.screenshot({ path: path.join(root, file), omitBackground: true });
  await page.close();
  console.error(file);
}
await browser.close();
