import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
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
import { type StartFigures, measureStart } from './start-bench.ts';
import { type Answers, measureKeys, roughness, watchPage } from './window-page.ts';

export interface WindowFigures {
  readonly host: 'chromium' | 'electron';
  readonly orders: number;
  /** The machine's load over the last minute: beyond its number of processors the figures are the others' as well. */
  readonly load: number;
  /** From each keystroke to the painted answer to exactly the text then typed. */
  readonly search: Answers & { readonly held: boolean };
  readonly scrolling: Readonly<
    Record<
      'wheel' | 'pageDown' | 'drag' | 'end',
      { readonly longTasks: readonly number[]; readonly blankMs: number; readonly reachedEnd?: boolean }
    >
  >;
  readonly scrollingHeld: boolean;
  /** From the key that selects an order to its painted story. */
  readonly story: Answers & { readonly held: boolean };
  /** In Electron only. */
  readonly start: StartFigures | null;
}

const today = '2026-06-01';
const wheelMs = 60_000;
/** In pixels a turn: that of a wheel that runs freely. */
const wheelStep = 12_000;
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
  async function* typed(): AsyncIterable<string> {
    for (const word of words) {
      for (const letter of word) {
        // A blank at the end asks nothing new.
        if (letter === ' ') await page.keyboard.press('Space');
        else yield letter;
      }
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Backspace');
      // The list is whole again, and its sum counted, before the next word.
      await page.waitForTimeout(500);
    }
  }
  const answers = await measureKeys(page, '.list[aria-busy="true"]', 30, typed());
  return { ...answers, held: answers.p95 <= targets.search };
}

async function measureStory(page: Page): Promise<WindowFigures['story']> {
  await page.getByRole('row').nth(3).click();
  await page.waitForTimeout(500);
  const answers = await measureKeys(
    page,
    '.story[aria-busy="true"]',
    80,
    Array.from({ length: 60 }, () => 'ArrowDown'),
  );
  return { ...answers, held: answers.p95 <= targets.story };
}

/** By wheel for a minute or to the last order, whichever is first (`reachedEnd` tells); then by keys; then by the scroll bar, as far in a frame as one drags it. */
async function measureScrolling(page: Page): Promise<WindowFigures['scrolling']> {
  const grid = page.getByRole('grid', { name: 'Orders' });
  const isAtEnd = (): Promise<boolean> =>
    grid.evaluate((element) => {
      const last = element.querySelector(`[aria-rowindex="${element.getAttribute('aria-rowcount')}"]`);
      return last !== null && last.getBoundingClientRect().bottom <= element.getBoundingClientRect().bottom + 4;
    });
  await grid.hover();
  await roughness(page);
  for (const until = Date.now() + wheelMs; Date.now() < until && !(await isAtEnd());)
    for (let tick = 0; tick < 10; tick += 1) await page.mouse.wheel(0, wheelStep);
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
  return { ...(await electronLife(staged, dataDir, options)), staged };
}

/** Tells a figure as soon as it is known: the whole takes minutes. */
function said<T>(name: string, figure: T): T {
  console.error(`${name}: ${JSON.stringify(figure)}`);
  return figure;
}

/** A folder with a generated chain that may be written to: generated anew, or a copy of the one kept at `kept`. */
function chainIn(folder: string, orders: number, kept: string | undefined): string {
  const dataDir = path.join(folder, 'data');
  if (kept === undefined) {
    fillChain(dataDir, orders, today);
    return dataDir;
  }
  const whole = path.join(kept, String(orders));
  if (!existsSync(whole)) {
    // Under another name until it is whole.
    fillChain(`${whole}.part`, orders, today);
    renameSync(`${whole}.part`, whole);
  }
  cpSync(whole, dataDir, { recursive: true });
  return dataDir;
}

/** What a person waits for in the window, at so many orders. `kept` is a folder for generated chains to be used again. */
export async function measureWindow(
  host: WindowFigures['host'],
  orders: number,
  kept?: string,
): Promise<WindowFigures> {
  if (!(await ensureBuilt(root))) throw new Error('The app could not be built.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-bench-'));
  let staged: string | null = null;
  try {
    const dataDir = chainIn(folder, orders, kept);
    const life = await openLife(host, dataDir);
    ({ staged } = life);
    const { page } = life;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('row').nth(3).waitFor();
    await watchPage(page);
    const search = said('search', await measureSearch(page));
    const story = said('story', await measureStory(page));
    const scrolling = said('scrolling', await measureScrolling(page));
    await life.end();
    const start = staged === null ? null : said('start', await measureStart(staged, dataDir, `${today}T12:00:00Z`));
    return {
      host,
      orders,
      load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
      search,
      story,
      scrolling,
      scrollingHeld: Object.values(scrolling).every(
        ({ longTasks, reachedEnd = true }) => reachedEnd && longTasks.every((task) => task <= targets.task),
      ),
      start,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    if (staged !== null) rmSync(staged, { recursive: true, force: true });
  }
}
