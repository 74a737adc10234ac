import type { Browser } from '@playwright/test';
import { openLoopback } from '../../../electron/loopback/index.ts';
import type { Life } from './running-app.ts';

/**
 * The loopback host and a page of the browser on it. The host runs in this process: a process of its own for each test
 * took a second, and tests/integration/hosts starts and ends those.
 */
export async function loopbackLife(browser: Browser, dataDir: string, options: readonly string[]): Promise<Life> {
  const host = await openLoopback(['--data', dataDir, ...options]);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    electron: null,
    async end() {
      await context.close();
      await host.close();
    },
  };
}
