import { runStep } from './step.ts';

const checks: readonly (readonly [name: string, command: readonly [string, ...string[]]])[] = [
  ['types', ['tsc', '-p', '.']],
  ['lint, layers and cycles', ['oxlint']],
  ['dead code', ['knip']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
];

/** Runs every check that needs no running program. Resolves to the names of those that failed. */
export async function staticChecks(): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [name, command] of checks) {
    if (!(await runStep(name, command))) failed.push(name);
  }
  return failed;
}
