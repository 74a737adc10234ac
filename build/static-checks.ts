import { runStep } from './step.ts';

type Check = readonly [name: string, command: readonly [string, ...string[]]];

/** In two rows that run beside each other: the last takes as long as the others together, and one processor. */
const rows: readonly (readonly Check[])[] = [
  [
    ['types', ['tsc', '-p', '.']],
    ['lint, layers and cycles', ['oxlint']],
    ['dead code', ['knip']],
  ],
  [['format', ['prettier', '--check', '--log-level', 'warn', '.']]],
];

/** Runs every check that needs no running program. Resolves to the names of those that failed. */
export async function staticChecks(): Promise<readonly string[]> {
  const failed = await Promise.all(rows.map(failedOf));
  return failed.flat();
}

async function failedOf(row: readonly Check[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [name, command] of row) {
    if (!(await runStep(name, command))) failed.push(name);
  }
  return failed;
}
