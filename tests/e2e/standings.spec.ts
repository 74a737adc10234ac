// Standings: who keeps their word, as the founding story tells it; another way to count is tried out with its effect at once, left again, or kept.
import { expect, goTo, test } from './host/index.ts';

/** Two shops, each with a courier: what the one was to do in "close to two days", and the other was paid for. */
const story = [
  { order: 'CW-10281', vendor: 'Cablewright', courier: 'UPS', verdict: 'Met' },
  { order: 'PC-5573', vendor: 'Pocketcase Co.', courier: 'FedEx', verdict: 'Exceeded' },
];

test('weights are tried out by keyboard, left again, and kept', async ({ host }) => {
  const app = await host.start({ now: '2026-03-20T12:00:00Z' });
  const { page } = app;
  await page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(page.getByText('The made-up examples are here').first()).toBeVisible();
  for (const { order, vendor, courier, verdict } of story) {
    await page.evaluate((ref) => (window.location.hash = `#/orders/${ref}`), order);
    const told = page.getByRole('region', { name: /^Story of / }).filter({ hasText: order });
    for (const party of [vendor, courier]) {
      const side = told.locator('.side').filter({ has: page.locator('.side-name', { hasText: party }) });
      await expect(side.first()).toContainText(verdict);
    }
  }
  await goTo(page, 'Standings');
  const rows = page.locator('tbody');
  await page.getByRole('tab', { name: 'Couriers' }).click();
  // One Wednesday decides nothing: over the months neither is clearly ahead of the other.
  await expect(rows).toContainText(/Close to the next: \d\d% likely better/);
  await page.getByRole('tab', { name: 'Vendors' }).click();
  await expect(rows).toContainText('Brightaisle');
  const before = await rows.innerText();
  const few = page.locator('.standing').filter({ hasText: /\D[1-4] verdict/ });
  await expect(few.first()).toContainText('Too few to tell');
  // They have no rank, and stand after all that can be told; every figure is asked about alike.
  const ranks = await page.locator('.standing > .standing-rank').allInnerTexts();
  const told = ranks.filter((rank) => /^\d+$/.test(rank));
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.map((_rank, at) => String(at + 1)));
  expect(ranks.slice(told.length).every((rank) => rank.includes('No rank yet'))).toBe(true);
  expect(await few.count()).toBe(ranks.length - told.length);
  for (const ask of await page
    .locator('.standing')
    .getByRole('button', { name: /^Why\?/ })
    .all())
    await expect(ask).toHaveCSS('opacity', '1');
  // How it is counted is asked for: who keeps their word comes first.
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Count otherwise' }).press('Enter');
  const met = page.getByRole('textbox', { name: 'Met counts' });
  await met.focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  const status = page.getByRole('status').filter({ hasText: 'Trying out: nothing is kept yet.' });
  await expect(status).toBeVisible();
  // What comes of it is said, too, and Why? reckons with what is tried.
  await expect(status).toContainText(/(Nobody changes|\d+ changes?) rank; first is \w/);
  await expect(rows).not.toHaveText(before, { useInnerText: true });
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(rows).toHaveText(before, { useInnerText: true });

  const halfLife = page.getByRole('textbox', { name: 'Half-life in days' });
  await halfLife.fill('30');
  await halfLife.press('Tab');
  await page
    .getByRole('button', { name: /^Why\? / })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText(/counts half after 30 days/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep these' }).click();
  await expect(status).toBeHidden();
  await app.restart();
  await goTo(app.page, 'Standings');
  await app.page.getByRole('button', { name: 'Count otherwise' }).click();
  await expect(app.page.getByRole('textbox', { name: 'Half-life in days' })).toHaveValue('30');
  expect(app.complaints).toEqual([]);
});
