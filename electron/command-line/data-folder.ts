import os from 'node:os';
import path from 'node:path';

/** The app's own data folder, where Electron keeps it too (its `userData` of this product, and `data` in it). */
export function defaultDataFolder(): string {
  const home = os.homedir();
  const base: Partial<Record<NodeJS.Platform, string>> = {
    darwin: path.join(home, 'Library', 'Application Support'),
    win32: process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'),
  };
  return path.join(
    base[process.platform] ?? process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'),
    'Counterpart',
    'data',
  );
}
