import { spawn } from 'node:child_process';

/** The program and its arguments that open an address in the person's own browser. */
function openingCommand(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}

/** Whether this machine shows windows to the person who started us. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

// An opener that is still running after this time has a browser to show for it.
const openMs = 3_000;

/** Opens the person's browser. Resolves to whether one was opened, as far as its opener says. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, ...args] = openingCommand(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), openMs);
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('close', (code) => end(code === 0));
    child.once('error', () => end(false));
  });
}
