import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Which of those that passed did so only when they were tried again: file, line and title. */
  readonly flaky: readonly string[];
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
/** Files, and what is grouped in them. */
const suite = z.object({
  specs: z.array(
    z.object({
      file: z.string(),
      line: z.int(),
      title: z.string(),
      tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
    }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});
type Suite = z.infer<typeof suite>;
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(suite),
});

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, flaky: [] };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      flaky: [...total.flaky, ...one.flaky],
    }),
    nothing,
  );

/** The line that ends a run. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * What a runner's JSON report says. `well` is how the runner itself ended: where it ended badly without naming a failed
 * test (a file that does not load, a report that was never written), that is one failure.
 */
export function readTally(runner: 'vitest' | 'playwright', file: string, well: boolean): Tally {
  const said = existsSync(file) ? countsIn(runner, JSON.parse(readFileSync(file, 'utf8'))) : nothing;
  return well || said.failed > 0 ? said : { ...said, failed: 1 };
}

function countsIn(runner: 'vitest' | 'playwright', report: unknown): Tally {
  if (runner === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(report);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky: [] };
  }
  const { stats, suites } = playwrightReport.parse(report);
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped, flaky: suites.flatMap(flakyIn) };
}

const flakyIn = ({ specs, suites = [] }: Suite): string[] => [
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`),
  ),
  ...suites.flatMap(flakyIn),
];
