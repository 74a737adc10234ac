import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './step.ts';

/** A loopback host in a process of its own. */
export interface LoopbackProcess {
  readonly address: string;
  /** Ends it as Ctrl-C does; resolves when it is gone. */
  stop(): Promise<void>;
}

const startMs = 20_000;

/**
 * Starts the loopback host on the built page and a data folder, opening no browser. `options` go on its command line.
 * Rejects with what it said where it does not start.
 */
export function runLoopback(dataDir: string, options: readonly string[] = []): Promise<LoopbackProcess> {
  const host = path.join(root, 'electron', 'loopback.ts');
  const child = spawn(process.execPath, [host, '--data', dataDir, '--no-open', ...options], { cwd: root });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill(), startMs);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({
        address,
        stop: () => {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(said.trim() || 'The loopback host ended without a word.')));
  });
}
