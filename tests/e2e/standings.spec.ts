// Standings: who keeps their word, as the founding story tells it; another way to count is tried out with its effect at once, left again, or kept.
import { fillChain } from '../bench/fill-chain.ts';
import { expect, goTo, temporaryFolder, test } from './host/index.ts';

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
  const rows = page.locator('.standings-body');
  await page.getByRole('tab', { name: 'Couriers' }).click();
  // One Wednesday decides nothing: over the months neither is clearly ahead of the other.
  await expect(rows).toContainText(/Close: \d\d%/);
  await page.getByRole('tab', { name: 'Vendors' }).click();
  await expect(rows).toContainText('Brightaisle');
  const before = await rows.innerText();
  // Those of too few verdicts have no rank, and stand under a heading that says so once.
  const heading = page.getByRole('button', {
    name: /^Fewer than five verdicts, too few to tell, and their lines partly assumed: \d$/,
  });
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  const ranks = await page.locator('.standing > .standing-rank').allInnerTexts();
  const told = ranks.filter((rank) => rank !== '');
  expect(told.length).toBeGreaterThan(0);
  await expect(rows.getByText(/^\d of \d$/)).toHaveCount(ranks.length - told.length);
  expect(ranks.slice(0, told.length)).toEqual(told.map((_rank, at) => String(at + 1)));
  await expect(heading).toContainText(String(ranks.length - told.length));
  await heading.press('Enter');
  await expect(page.locator('.standing')).toHaveCount(told.length);
  await heading.press('Enter');
  for (const ask of await page
    .locator('.standing')
    .getByRole('button', { name: /^Why\?/ })
    .all())
    await expect(ask).toHaveCSS('opacity', '1');
  // What the signs of the list mean is told at its head, too: the end of hundreds is far.
  const meant = page.getByRole('button', { name: 'What is meant by “Better than next”' });
  await meant.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('≈ marks those that are hardly better');
  await page.keyboard.press('Escape');
  await expect(meant).toBeFocused();
  // How it is counted is asked for: who keeps their word comes first.
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try other weights' }).press('Enter');
  const met = page.getByRole('textbox', { name: 'Met counts' });
  await met.fill('-3');
  await expect(met).toHaveAccessibleDescription('Write a number from 0 to 10.');
  await met.fill('1');
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  const status = page.getByRole('status').filter({ hasText: 'Trying out: nothing is kept yet.' });
  await expect(status).toBeVisible();
  // What comes of it is said, too, and Why? reckons with what is tried.
  await expect(status).toContainText(/(Nobody changes|\d+ changes?) rank; first is \w/);
  await expect(rows).not.toHaveText(before, { useInnerText: true });
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(rows).toHaveText(before, { useInnerText: true });

  const halfLife = page.getByRole('textbox', { name: 'Half-life in days' });
  for (const wrong of ['-5', '0', 'soon', '1e9']) {
    await halfLife.fill(wrong);
    await expect(halfLife).toHaveAccessibleDescription('Write a number from 1 to 36,500.');
    await expect(halfLife).toHaveValue(wrong);
  }
  await expect(status).toBeHidden();
  await expect(rows).toHaveText(before, { useInnerText: true });
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
  await app.page.getByRole('button', { name: 'Try other weights' }).click();
  await expect(app.page.getByRole('textbox', { name: 'Half-life in days' })).toHaveValue('30');
  expect(app.complaints).toEqual([]);
});

test('hundreds of vendors: only the rows in sight exist, one is searched for, and the keys walk through all', async ({
  host,
}) => {
  const dataDir = temporaryFolder();
  fillChain(dataDir, 1200, '2026-03-19');
  const app = await host.start({ dataDir, now: '2026-03-20T12:00:00Z' });
  const { page } = app;
  await goTo(page, 'Standings');
  const rows = page.locator('.standing');
  await expect(rows.first()).toBeVisible();
  const head = page.getByRole('main').getByRole('status');
  await expect(head).toHaveText(/^\d{3} vendors$/);
  expect(await rows.count()).toBeLessThan(60);
  const all = Number(await page.getByRole('table', { name: 'Vendors' }).getAttribute('aria-rowcount'));
  expect(all).toBeGreaterThan(60);

  // End goes to the heading of those that cannot be told, who are folded; Enter opens them.
  const first = rows.first().getByRole('link');
  const best = await first.innerText();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('End');
  const few = page.getByRole('button', { name: /too few to tell/ });
  await expect(few).toBeFocused();
  await expect(few).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(few).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('End');
  await expect(page.locator('.standing:focus-within')).toBeInViewport();
  const last = await page.locator('.standing:focus-within .standing-name').innerText();
  // Who scrolls away does not lose the keys, whether below or above.
  const focused = page.locator('.standing:focus-within .standing-name');
  const scrollTo = async (top: number) =>
    page.locator('.standings-scroller').evaluate((list, to) => list.scrollTo(0, to), top);
  await scrollTo(0);
  await expect(rows.first().getByRole('link')).toHaveText(best);
  await expect(focused).toHaveText(last);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
  await expect(focused).toBeInViewport();
  const inTheMiddle = await focused.innerText();
  for (const top of [0, 100_000]) {
    await scrollTo(top);
    await expect(focused).not.toBeInViewport();
    await expect(focused).toHaveText(inTheMiddle);
    await expect(focused).toBeFocused();
  }
  await page.keyboard.press('Home');
  await expect(rows.first().getByRole('link')).toBeFocused();

  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await search.fill(last);
  await expect(rows).toHaveCount(1);
  await expect(head).toHaveText('1 vendor');
  await expect(rows.getByRole('link', { name: last })).toBeInViewport();
  await search.fill('nobody of this name');
  await page.getByRole('button', { name: 'Clear' }).last().click();
  await expect(head).toHaveText(/^\d{3} vendors$/);
  await page.setViewportSize({ width: 900, height: 600 });
  // Nothing of a row wraps onto another line but a name.
  const heights = await page.locator('.standing-count').evaluateAll((cells) => cells.map((cell) => cell.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(24);
  expect(app.complaints).toEqual([]);
});
