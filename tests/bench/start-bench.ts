import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { electronHere, thisMachine } from '../../build/electron-here.ts';
import { root } from '../../build/step.ts';

export interface StartFigures {
  /** Milliseconds from the process's start to the first paint of an empty window, median of the runs. */
  readonly emptyMs: number;
  /** The same to the first paint of what the chain says: the board, with its lines. */
  readonly usableMs: number;
  /** At most 1.6 is wanted. */
  readonly ratio: number;
  readonly held: boolean;
  /** Memory of all processes (proportional share), in megabytes. */
  readonly emptyMegabytes: number;
  readonly megabytes: number;
  /** Processor time of all processes until nothing more is done, in milliseconds: a busy machine changes it less. */
  readonly emptyProcessorMs: number;
  readonly processorMs: number;
  readonly runs: number;
}

const runs = 11;
/** Both apps keep what their code was compiled to, and Chromium does so when it meets a page for the second time. */
const warmings = 2;
/** In milliseconds: how often is looked whether all is done, not before the window is painted as looking takes time; and what a family of processes at rest uses meanwhile. */
const lookEvery = 1500;
const atRest = 30;
/** In milliseconds: until an app that has started has kept what it keeps for the next start. */
const afterwards = 1500;

interface Start {
  readonly ms: number;
  readonly megabytes: number;
  readonly processorMs: number;
}

/** A process and all below it. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        return [[Number(name), Number(parent)] as const];
      } catch {
        return []; // It ended while we looked.
      }
    });
  const below = (one: number): number[] => [
    one,
    ...parents.filter(([, of]) => of === one).flatMap(([id]) => below(id)),
  ];
  return below(pid);
}

/** What a family of processes holds in memory, each shared page in parts; its resident size where the system hides that. */
function megabytesOf(pid: number): number {
  const kilobytes = familyOf(pid).map((id) => {
    for (const [file, line] of [
      ['smaps_rollup', /^Pss:\s+(\d+)/m],
      ['status', /^VmRSS:\s+(\d+)/m],
    ] as const) {
      try {
        const found = line.exec(readFileSync(`/proc/${id}/${file}`, 'utf8'))?.[1];
        if (found !== undefined) return Number(found);
      } catch {
        continue; // Another user's, as the sandbox's helper is, or ended.
      }
    }
    return 0;
  });
  return Math.round(kilobytes.reduce((sum, size) => sum + size, 0) / 1024);
}

/** What a family of processes has used of the processors, in milliseconds. */
function processorMsOf(pid: number): number {
  const ticks = familyOf(pid).map((id) => {
    try {
      // After the name, which may hold anything: state, then numbers; user and system time are the 12th and 13th.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return 0; // It ended while we looked.
    }
  });
  // Linux counts in hundredths of a second.
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

/** Resolves to what was used of the processors once nothing more is, or after a minute. */
async function rest(pid: number): Promise<number> {
  let before = 0;
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    await setTimeout(lookEvery);
    const now = processorMsOf(pid);
    // A start that has hardly begun rests too.
    if (now > 10 * atRest && now - before < atRest) return now;
    before = now;
  }
  return before;
}

/** Starts Electron on an app, and asks its page afterwards when it had painted: asking must not slow the start. */
async function startOnce(
  executable: string,
  args: readonly string[],
  profile: string,
  mark: string | null,
): Promise<Start> {
  const port = 9300 + Math.floor(Math.random() * 600);
  const began = Date.now();
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const processorMs = await rest(child.pid ?? 0);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('Electron showed no window.');
    const painted = await page.evaluate((name) => {
      const entries: PerformanceEntryList = [];
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'element', buffered: true });
      entries.push(...observer.takeRecords());
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      const shown = entries.find((entry) => 'identifier' in entry && entry.identifier === name) as
        { readonly renderTime: number; readonly loadTime: number } | undefined;
      return performance.timeOrigin + (name === null ? first : (shown?.renderTime ?? Number.NaN));
    }, mark);
    if (!(painted > began)) throw new Error('The window was not usable in time.');
    const megabytes = megabytesOf(child.pid ?? 0);
    await setTimeout(afterwards);
    await browser.close();
    return { ms: painted - began, megabytes, processorMs };
  } finally {
    child.kill();
    await ended;
  }
}

/** The least an Electron app can be: a window with a word in it. */
function emptyApp(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-empty-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Empty</title><p>Empty');
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1240, height: 820, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile('page.html');
});`,
  );
  return folder;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Starts the staged app and an empty window in turn, so that both meet the same weather; medians. */
export async function measureStart(staged: string, dataDir: string, now: string): Promise<StartFigures> {
  const here = electronHere(root, thisMachine());
  if (here.state !== 'here') throw new Error('Electron cannot run here.');
  const empty = emptyApp();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-start-'));
  const within = (name: string): string => path.join(folder, name);
  cpSync(dataDir, within('data'), { recursive: true });
  const [plain, ours]: [Start[], Start[]] = [[], []];
  const args = [staged, '--data', within('data'), '--now', now];
  for (let run = -warmings; run < runs; run += 1) {
    const one = await startOnce(here.executable, [empty], within('empty'), null);
    const other = await startOnce(here.executable, args, within('own'), 'board');
    if (run < 0) continue;
    plain.push(one);
    ours.push(other);
  }
  rmSync(empty, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  const [emptyMs, usableMs] = [median(plain.map(({ ms }) => ms)), median(ours.map(({ ms }) => ms))];
  const ratio = Math.round((usableMs / emptyMs) * 100) / 100;
  return {
    emptyMs: Math.round(emptyMs),
    usableMs: Math.round(usableMs),
    ratio,
    held: ratio <= 1.6,
    emptyMegabytes: median(plain.map(({ megabytes }) => megabytes)),
    megabytes: median(ours.map(({ megabytes }) => megabytes)),
    emptyProcessorMs: median(plain.map(({ processorMs }) => processorMs)),
    processorMs: median(ours.map(({ processorMs }) => processorMs)),
    runs,
  };
}
