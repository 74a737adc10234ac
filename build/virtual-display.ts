import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Whether this machine can make displays that nobody sees: X's virtual framebuffer, Debian's package `xvfb`. */
export const hasVirtualDisplays = (): boolean =>
  process.platform === 'linux' && spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;

export interface VirtualDisplay {
  /** What `DISPLAY` names it by, as `:1`. */
  readonly name: string;
  end(): void;
}

/** Opens a display of its own, on which no other window takes the keys away. Rejects where it cannot be opened. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await Promise.race([
    once(server.stdio[3] as NodeJS.ReadableStream, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had opened a display.'))),
  ])) as [Buffer];
  return { name: `:${number.toString().trim()}`, end: () => void server.kill() };
}
