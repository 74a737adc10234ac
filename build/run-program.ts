import { spawn } from 'node:child_process';
import { root } from './step.ts';

/** How often is looked whether npm is still there. */
const lookMs = 500;

/**
 * Runs a program until it ends, or this process is ended, or npm's that started it: npm ends its shell, which ends
 * nobody. Resolves to the exit code, or to the signal or error that ended it.
 */
export function runProgram(program: string, args: readonly string[]): Promise<number | string> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  // Who starts it in the background without npm may well leave before it.
  const isNpms = process.env['npm_lifecycle_event'] !== undefined;
  const starter = process.ppid;
  const look = isNpms ? setInterval(() => (process.ppid === starter ? undefined : child.kill()), lookMs) : undefined;
  return new Promise((resolve) => {
    const end = (ended: number | string): void => {
      clearInterval(look);
      resolve(ended);
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(code ?? signal ?? 'unknown'));
  });
}
