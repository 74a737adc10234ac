// The smallest window: what one looks for first is read, and nothing lies over what shows where the keys are.
import type { Page } from '@playwright/test';
import { demoData, demoNow, expect, type Host, type RunningApp, test } from './host/index.ts';

const brackets = (page: Page) => page.getByRole('row').filter({ hasText: 'BA-7719-1414' });

/** The demo chain's orders, one of them with its story, in the smallest window. */
async function besideStory(host: Host): Promise<RunningApp> {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.setViewportSize({ width: 900, height: 600 });
  await page.evaluate(() => (window.location.hash = '#/orders'));
  await brackets(page).click();
  await expect(page.getByRole('region', { name: /^Story of/ })).toContainText('BA-7719-1414');
  return app;
}

test('beside a story an order’s item and number are read, and a key stands beside its word', async ({ host }) => {
  const app = await besideStory(host);
  const { page } = app;
  for (const line of await brackets(page).locator('.ledger-vendor > span').all())
    expect(await line.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);

  const word = await page.getByRole('button', { name: 'Commands…' }).boundingBox();
  const key = await page.locator('.sidebar-key').boundingBox();
  expect(key?.y).toBeLessThan((word?.y ?? 0) + (word?.height ?? 0));
  expect(app.complaints).toEqual([]);
});
