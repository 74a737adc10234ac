// The states of the screens: with very long names and amounts nothing is cut off and nothing moves by itself; what cannot be
// read says so in its place, and is there once it can be read again.
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from '@playwright/test';
import { expect, firstRecord, longData, test } from './host/index.ts';
import { illLaid, settled, shiftedSince, watchShifts } from './laid-out.ts';

const now = '2026-03-12T12:00:00Z';

/** Not by a click: what moves within half a second of one counts as the person's own doing. */
const goTo = (page: Page, hash: string): Promise<string> => page.evaluate((to) => (window.location.hash = to), hash);

const show = async (page: Page, hash: string): Promise<void> => {
  await goTo(page, hash);
  await settled(page);
};

const screens =
  'today orders interactions projects vendors couriers standings/vendor standings/carrier data data/requests terms history settings';

/** Where questions are asked of a table, each with the place that then says so. */
const asked = [
  ['expectation', 'today'],
  ['interaction', 'interactions'],
  ['tally', 'standings/vendor'],
  ['import', 'history'],
] as const;

test('names, texts and amounts as long as they come: nothing is cut off, nothing moves by itself', async ({ host }) => {
  test.setTimeout(120_000);
  const app = await host.start({ dataDir: await longData(now), now });
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchShifts(page);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    await settled(page);
    const { sum, of } = await shiftedSince(page);
    const moved = sum < 0.01 ? [] : [`moved by ${sum.toFixed(3)}: ${of.join(', ')}`];
    found.push(...[...moved, ...(await illLaid(page))].map((finding) => `${where}: ${finding}`));
  };
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
    [1680, 1000],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const screen of screens.split(' ')) {
      await goTo(page, `#/${screen}`);
      await look(`${screen} at ${width}`);
      const first = firstRecord(page);
      if (!(await first.isVisible())) continue;
      await first.evaluate((row) => row.dispatchEvent(new MouseEvent('click', { bubbles: true })));
      await look(`${screen} at ${width}, the first`);
    }
  }
  expect(found).toEqual([]);

  await test.step('what cannot be read says so in its place, and is there once it can be', async () => {
    const database = new Database(path.join(app.dataDir, 'counterpart.sqlite'), { timeout: 5000 });
    database.pragma('foreign_keys = OFF');
    database.pragma('legacy_alter_table = ON');
    for (const [table, screen] of asked) {
      await show(page, '#/settings');
      database.exec(`ALTER TABLE "${table}" RENAME TO gone`);
      await show(page, `#/${screen}`);
      const said = page.getByRole('main').getByRole('alert');
      await expect(said.first(), screen).toContainText('That did not work');
      database.exec(`ALTER TABLE gone RENAME TO "${table}"`);
      await said.first().getByRole('button', { name: 'Try again' }).click();
      await expect(said, screen).toHaveCount(0);
    }
    database.close();
  });
  expect(app.complaints).toEqual([]);
});
