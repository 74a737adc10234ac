import path from 'node:path';

/** What decides where an app's own data lies: `process`'s and `os`'s values. */
interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The app's own data folder, for hosts that cannot ask Electron: the same place as Electron's `userData` with `data`
 * in it (see https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function ownDataFolder({ platform, env, home }: Machine): string {
  const name = 'Counterpart';
  if (platform === 'win32')
    return path.win32.join(env['APPDATA'] ?? path.win32.join(home, 'AppData', 'Roaming'), name, 'data');
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', name, 'data');
  return path.posix.join(env['XDG_CONFIG_HOME'] ?? path.posix.join(home, '.config'), name, 'data');
}
