// Runs the command line: in a process of its own where that is the point, else as the same code in this one, for speed.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { runCommandLine } from '../../../electron/command-line/run.ts';

export const commandLine = path.join(import.meta.dirname, '../../../electron/cli.ts');
export const fixtures = path.join(import.meta.dirname, '../../fixtures');

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  /** Runs as this user; only root can. */
  readonly user?: string;
  /** In place of this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Permission bits do not bind root; what they forbid must be tried as somebody else. */
export const isRoot = process.getuid?.() === 0;
const another = spawnSync('runuser', ['-u', 'nobody', '--', process.execPath, commandLine, 'help'], {
  encoding: 'utf8',
});
/** Whether a test of permissions can be made at all. */
export const canBeForbidden = !isRoot || another.status === 0;
if (!canBeForbidden)
  process.stderr.write('SKIPPED: root cannot become nobody here, so permissions cannot be tested.\n');

const said = ({ status, stdout, stderr, error }: SpawnSyncReturns<string>): Said => {
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
};

/** Runs `counterpart` in a process of its own, as a person would. Standard input is empty unless given. */
export function counterpartProcess(words: readonly string[], { input = '', user, ...place }: RunOptions = {}): Said {
  const options = { ...place, input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 120_000 } as const;
  const all = [commandLine, ...words];
  return said(
    user === undefined
      ? spawnSync(process.execPath, all, options)
      : spawnSync('runuser', ['-u', user, '--', process.execPath, ...all], options),
  );
}

/** The same as somebody whom permission bits bind. */
export const counterpartAsOther = (words: readonly string[]): Said =>
  counterpartProcess(words, isRoot ? { user: 'nobody' } : {});

/** Runs the same code in this process. */
export async function counterpart(words: readonly string[], { input = '' }: { input?: string } = {}): Promise<Said> {
  let [stdout, stderr] = ['', ''];
  const status = await runCommandLine(words, {
    print: (text) => void (stdout += text),
    say: (line) => void (stderr += `${line}\n`),
    standardInput: () => Promise.resolve(input),
  });
  return { status, stdout, stderr };
}

/** The value of a command that was run with `--json`; fails unless it printed one JSON value and nothing else. */
export function valueOf<T>(outcome: Said, status = 0): T {
  expect(outcome, outcome.stderr).toMatchObject({ status });
  return JSON.parse(outcome.stdout) as T;
}

/** What a command answers with `--json`. */
export const answer = async <T>(words: readonly string[], status = 0, options: { input?: string } = {}): Promise<T> =>
  valueOf<T>(await counterpart([...words, '--json'], options), status);

/** The items of the first page of a list. */
export const itemsOf = async <T = unknown>(words: readonly string[]): Promise<T[]> =>
  (await answer<{ items: T[] }>(words)).items;

/** Fails unless a command was refused with this status, said so on standard error alone, and showed no innards. */
export function refusalOf(outcome: Said, status: 2 | 3): string {
  expect(outcome).toMatchObject({ status, stdout: '' });
  expect(outcome.stderr).toMatch(/^counterpart: \S/);
  expect(outcome.stderr).not.toMatch(/\n\s+at |file:\/\/|node:internal|SqliteError|ZodError|undefined|\[object/);
  return outcome.stderr.trim();
}

/** What a command says that is refused. */
export const refused = async (words: readonly string[], status: 2 | 3, options: { input?: string } = {}) =>
  refusalOf(await counterpart(words, options), status);

/** A folder that is gone when the test is, open to every user. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that whoever asks must remove. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-test-'));
  chmodSync(folder, 0o777);
  return folder;
}
