import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { runStep } from './step.ts';

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json'];
// The page is built last, so its date is the build's.
const lastBuilt = path.join('out', 'renderer', 'index.html');

/** Builds out/ where a source is newer than it, or always where `always`. Resolves to whether out/ is now built. */
export async function ensureBuilt(root: string, always = false): Promise<boolean> {
  if (!always && isBuilt(root)) return true;
  return runStep('build', ['electron-vite', 'build', '--logLevel', 'warn']);
}

/** Whether out/ is as new as the newest source. */
export function isBuilt(root: string): boolean {
  const built = statSync(path.join(root, lastBuilt), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => newest(path.join(root, source)) <= built);
}

function newest(place: string): number {
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status?.mtimeMs ?? 0;
  return Math.max(status.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
