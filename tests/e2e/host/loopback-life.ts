import type { Browser } from '@playwright/test';
import { runLoopback } from '../../../build/run-loopback.ts';
import type { Life } from './running-app.ts';

/** The loopback host in a process of its own, and a page of the browser on it. */
export async function loopbackLife(browser: Browser, dataDir: string, options: readonly string[]): Promise<Life> {
  const host = await runLoopback(dataDir, options);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.address);
  return {
    page,
    electron: null,
    async end() {
      await context.close();
      await host.stop();
    },
  };
}
