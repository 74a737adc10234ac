import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect } from '@playwright/test';
import { root } from '../../../build/step.ts';
import type { Life } from './running-app.ts';

/**
 * Lays the built app out as it is packaged: what was bundled, and the database driver. `ELECTRON_RUNTIME_SQLITE` names a
 * driver that fits an older Electron (see ../shared/electron-runtime/prepare). Resolves to the folder.
 */
export async function stageApp(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-app-'));
  const { name, productName, version, type, main } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, productName, version, type, main }));
  await cp(path.join(root, 'out'), path.join(folder, 'out'), { recursive: true });
  const modules = path.join(folder, 'node_modules');
  const driver = process.env['ELECTRON_RUNTIME_SQLITE'];
  if (driver === undefined) {
    const ours = path.join(root, 'node_modules', 'better-sqlite3');
    await cp(ours, path.join(modules, 'better-sqlite3'), { recursive: true });
  } else {
    // Its own dependencies lie beside it.
    await cp(path.dirname(driver), modules, { recursive: true });
  }
  return folder;
}

/**
 * The staged app in Electron, with Chromium's sandbox on, and its first window. Playwright finds Electron as the package
 * does: only then does it have the app wait until it follows it, and no window comes before.
 */
export async function electronLife(staged: string, dataDir: string, options: readonly string[]): Promise<Life> {
  const electron = await _electron.launch({
    args: [staged, '--data', dataDir, ...options],
    chromiumSandbox: true,
  });
  electron.process().stderr?.on('data', (chunk: Buffer) => {
    const said = chunk.toString();
    // Chromium on a display without a bus or a graphics card says much that is not about us.
    if (!/ERROR:|WARNING|DevTools|Debugger/.test(said)) process.stderr.write(said);
  });
  const page = await electron.firstWindow();
  // Nobody types into a window before it shows; what is typed into a hidden one is lost.
  // The main process may still be busy starting, and then forgets a question before it has answered it.
  await expect(async () => {
    const isShown = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((each) => each.isVisible()),
    );
    expect(isShown).toBe(true);
  }).toPass({ timeout: 20_000, intervals: [100] });
  return { page, electron, end: () => electron.close() };
}
