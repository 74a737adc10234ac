import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What decides whether Electron can run: `process`'s values. `userId` is null where the system has none. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userId: number | null;
}

export type ElectronHere =
  | { readonly state: 'here'; readonly executable: string }
  | { readonly state: 'missing' }
  | { readonly state: 'cannot_run'; readonly reason: string };

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  userId: process.getuid?.() ?? null,
});

/** Whether Electron can run on a machine and where it is. `root` is the project's folder. Downloads nothing. */
export function electronHere(root: string, { platform, env, userId }: Machine): ElectronHere {
  if (platform === 'linux') {
    if (userId === 0) return { state: 'cannot_run', reason: 'its sandbox refuses to run as root' };
    if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return { state: 'cannot_run', reason: 'there is no display' };
  }
  const folder = path.join(root, 'node_modules', 'electron');
  const pathFile = path.join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  // Electron's own variable for a copy that lies elsewhere.
  const executable = path.join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist'), name);
  return existsSync(executable) ? { state: 'here', executable } : { state: 'missing' };
}
