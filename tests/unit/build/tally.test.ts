import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, readTally, sum } from '../../../build/tally.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, report: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
};
const vitest = written('v.json', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 });
const spec = (title: string, line: number, status: string) => ({
  file: 'orders.spec.ts',
  line,
  title,
  tests: [{ projectName: 'chromium', status }],
});
const playwright = written('p.json', {
  stats: { expected: 3, unexpected: 2, flaky: 2, skipped: 4 },
  suites: [
    {
      specs: [spec('is found', 7, 'expected'), spec('is kept', 9, 'flaky')],
      suites: [{ specs: [spec('is moved', 20, 'flaky'), spec('is lost', 30, 'unexpected')] }],
    },
  ],
});

test('adds what both runners say', () => {
  const total = sum([readTally('vitest', vitest, true), readTally('playwright', playwright, false)]);
  expect(closingLine(total)).toBe('10 passed, 2 failed, 6 skipped');
});

test('a runner that ended badly has failed, whatever its report says', () => {
  expect(readTally('vitest', vitest, false).failed).toBe(1);
  expect(readTally('vitest', path.join(folder, 'none.json'), false)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    flaky: [],
  });
});

test('a test that passed only when tried again is named', () => {
  const total = sum([readTally('playwright', playwright, true), readTally('vitest', vitest, true)]);
  expect(total.flaky).toEqual(['[chromium] orders.spec.ts:9 is kept', '[chromium] orders.spec.ts:20 is moved']);
});
