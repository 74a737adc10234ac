import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder, from which every step runs. */
export const root = path.join(import.meta.dirname, '..');

/**
 * Runs one of the project's own tools (a name in node_modules/.bin), or a program by its path, saying its name and how
 * long it took. Resolves to whether it ended well.
 */
export function runStep(
  name: string,
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const started = performance.now();
  console.error(`\n── ${name}`);
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
    // Windows starts the tools of node_modules/.bin only through its shell.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    const end = (well: boolean, words: string): void => {
      console.error(`── ${name}: ${words} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      resolve(well);
    };
    child.once('error', (error) => end(false, error.message));
    child.once('close', (code, signal) => end(code === 0, code === 0 ? 'good' : `FAILED (${signal ?? code})`));
  });
}
