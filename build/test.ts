// npm test: everything that can be checked on this machine; the last line says how many tests passed.
// `--electron-with PROGRAM` runs the tests in Electron through a program that gives them a display and an ordinary user.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { electronHere, thisMachine } from './electron-here.ts';
import { staticChecks } from './static-checks.ts';
import { root, runStep } from './step.ts';
import { closingLine, nothing, readTally, sum } from './tally.ts';
import type { Tally } from './tally.ts';

const { values } = parseArgs({ options: { 'electron-with': { type: 'string' } } });
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

async function runUnitTests(): Promise<Tally> {
  const report = path.join(results, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return readTally('vitest', report, await runStep('unit and integration tests', ['vitest', 'run', ...reporters]));
}

async function runEndToEnd(project: 'chromium' | 'electron', through: readonly string[]): Promise<Tally> {
  // In the system's temporary folder and open to all: another user may be the one who writes it.
  const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-report-'));
  chmodSync(folder, 0o777);
  const report = path.join(folder, 'playwright.json');
  const [program, ...args] = [...through, 'playwright', 'test', `--project=${project}`, '--reporter=list,json'];
  if (program === undefined) throw new Error('There is no command to run.');
  const well = await runStep(`end to end in ${project}`, [program, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const tally = readTally('playwright', report, well);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

async function haveBrowser(): Promise<boolean> {
  if (findBrowser() !== null) return true;
  await runStep('install a browser', ['playwright', 'install', 'chromium']);
  return findBrowser() !== null;
}

const failedChecks = await staticChecks();
// Before all tests: two that start the app at once would else build it over each other.
const built = await ensureBuilt(root, true);
const tallies: Tally[] = [{ ...nothing, failed: failedChecks.length }, await runUnitTests()];
const warnings: string[] = [];

if (built) {
  if (!(await haveBrowser())) warnings.push('no browser was found or could be installed: nothing was tested in a page');
  tallies.push(await runEndToEnd('chromium', []));
  const through = values['electron-with'];
  const here = electronHere(root, thisMachine());
  if (through === undefined && here.state !== 'here') {
    const reason = here.state === 'missing' ? 'it is not downloaded (npm start does that)' : here.reason;
    warnings.push(`Electron: ${reason}; nothing was tested in it`);
  }
  tallies.push(await runEndToEnd('electron', through === undefined ? [] : [path.resolve(through)]));
} else {
  tallies.push({ ...nothing, failed: 1 });
  warnings.push('the app could not be built: nothing was tested end to end');
}

const total = sum(tallies);
for (const warning of warnings) console.error(`\n!! SKIPPED: ${warning}`);
for (const name of total.flaky) console.error(`\n!! FLAKY, passed only when tried again: ${name}`);
if (failedChecks.length > 0) console.error(`\n!! FAILED CHECKS: ${failedChecks.join('; ')}`);
writeFileSync(path.join(results, 'closing-line.txt'), `${closingLine(total)}\n`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
