import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { ensureBuilt } from '../../build/built.ts';
import { electronHere, thisMachine } from '../../build/electron-here.ts';
import { root } from '../../build/step.ts';
import { electronLife, stageApp } from '../e2e/host/electron-life.ts';
import { loopbackLife } from '../e2e/host/loopback-life.ts';
import type { Life } from '../e2e/host/running-app.ts';
import { fillChain } from './fill-chain.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type StartFigures, measureStart } from './start-bench.ts';
import { roughness, timed, watchPage } from './window-page.ts';

export interface WindowFigures {
  readonly host: 'chromium' | 'electron';
  readonly orders: number;
  /** From keystroke to painted rows; keystrokes that changed no row are left out and counted in `unchanged`. */
  readonly search: Spread & { readonly unchanged: number; readonly held: boolean };
  readonly scrolling: Readonly<
    Record<string, { readonly longTasks: readonly number[]; readonly blankMs: number }>
  > & {};
  readonly scrollingHeld: boolean;
  /** From the key that selects an order to its painted story. */
  readonly story: Spread & { readonly held: boolean };
  /** In Electron only. */
  readonly start: StartFigures | null;
}

const today = '2026-06-01';
const wheelMs = 25_000;
const targets = { search: 60, story: 50, task: 50 };
const words = [
  'desk lamp',
  'vendor 021',
  'wool socks',
  'n-00123',
  'garden twine 77',
  'oak',
  'cable',
  'label roll 4',
  'paper filters',
  '1z0',
  'vendor 117',
  'shelf no 99',
  'lamp vendor 003',
  'twine',
  'filters 512',
  'nothing like it',
  'n-0099',
  'socks no 8',
];

async function measureSearch(page: Page): Promise<WindowFigures['search']> {
  const box = page.getByRole('searchbox', { name: 'Search orders' });
  await box.click();
  const times: number[] = [];
  let unchanged = 0;
  for (const word of words) {
    for (const letter of word) {
      const time = await timed(page, '.list', () => page.keyboard.press(letter === ' ' ? 'Space' : letter));
      if (time === null) unchanged += 1;
      else times.push(time);
      await page.waitForTimeout(30);
    }
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(500);
  }
  const spread = spreadOf(times);
  return { ...spread, unchanged, held: spread.p95 <= targets.search };
}

async function measureStory(page: Page): Promise<WindowFigures['story']> {
  await page.getByRole('row').nth(3).click();
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (let run = 0; run < 60; run += 1) {
    const time = await timed(page, '.story', () => page.keyboard.press('ArrowDown'));
    if (time !== null) times.push(time);
    await page.waitForTimeout(80);
  }
  const spread = spreadOf(times);
  return { ...spread, held: spread.p95 <= targets.story };
}

/** By wheel for 25 seconds or to the last order, whichever is first (`reachedEnd` tells); then by keys; then by the scroll bar, as far in a frame as one drags it. */
async function measureScrolling(page: Page): Promise<WindowFigures['scrolling']> {
  const grid = page.getByRole('grid', { name: 'Orders' });
  const isAtEnd = (): Promise<boolean> =>
    grid.evaluate(
      (element) =>
        element.getAttribute('aria-rowcount') !== '-1' &&
        element.scrollTop + element.clientHeight >= element.scrollHeight - 4,
    );
  await grid.hover();
  await roughness(page);
  for (const until = Date.now() + wheelMs; Date.now() < until && !(await isAtEnd());)
    for (let tick = 0; tick < 20; tick += 1) await page.mouse.wheel(0, 2400);
  const wheel = { ...(await roughness(page)), reachedEnd: await isAtEnd() };
  await grid.focus();
  await page.keyboard.press('Home');
  for (let press = 0; press < 60; press += 1) await page.keyboard.press('PageDown');
  await page.waitForTimeout(300);
  const pageDown = await roughness(page);
  for (let drag = 0; drag < 3; drag += 1) {
    await grid.evaluate(async (element) => {
      for (let step = 0; step <= 120; step += 1) {
        element.scrollTop = (element.scrollHeight * step) / 120;
        await new Promise(requestAnimationFrame);
      }
    });
  }
  const drag = await roughness(page);
  await page.reload();
  await page.getByRole('row').nth(3).waitFor();
  await watchPage(page);
  await grid.focus();
  await page.keyboard.press('End');
  for (const until = Date.now() + 60_000; Date.now() < until && !(await isAtEnd());) await page.waitForTimeout(100);
  await page.waitForTimeout(500);
  const end = { ...(await roughness(page)), reachedEnd: await isAtEnd() };
  return { wheel, pageDown, drag, end };
}

async function openLife(host: WindowFigures['host'], dataDir: string): Promise<Life & { staged: string | null }> {
  const options = ['--now', `${today}T12:00:00Z`];
  if (host === 'chromium') {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('There is no browser to measure in.');
    const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    const life = await loopbackLife(browser, dataDir, options);
    return { ...life, staged: null, end: async () => (await life.end(), browser.close()) };
  }
  const here = electronHere(root, thisMachine());
  if (here.state !== 'here') throw new Error('Electron cannot run here: use ../shared/electron-runtime/run.');
  const staged = await stageApp();
  return { ...(await electronLife(here.executable, staged, dataDir, options)), staged };
}

/** Tells a figure as soon as it is known: the whole takes minutes. */
function said<T>(name: string, figure: T): T {
  console.error(`${name}: ${JSON.stringify(figure)}`);
  return figure;
}

/** What a person waits for in the window, at so many orders. */
export async function measureWindow(host: WindowFigures['host'], orders: number): Promise<WindowFigures> {
  if (!(await ensureBuilt(root))) throw new Error('The app could not be built.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-bench-'));
  const dataDir = path.join(folder, 'data');
  try {
    fillChain(dataDir, orders, today);
    const life = await openLife(host, dataDir);
    const { page, staged } = life;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('row').nth(3).waitFor();
    await watchPage(page);
    const search = said('search', await measureSearch(page));
    const story = said('story', await measureStory(page));
    const scrolling = said('scrolling', await measureScrolling(page));
    await life.end();
    const start = staged === null ? null : await measureStart(staged, dataDir, `${today}T12:00:00Z`);
    if (staged !== null) rmSync(staged, { recursive: true, force: true });
    const tasks = Object.values(scrolling).flatMap(({ longTasks }) => longTasks);
    return {
      host,
      orders,
      search,
      story,
      scrolling,
      scrollingHeld: tasks.every((task) => task <= targets.task),
      start,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
