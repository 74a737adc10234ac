// The table of orders: sorted by its heads, narrowed with the address keeping it, several orders changed at once.
import type { Page } from '@playwright/test';
import { fillChain } from '../bench/fill-chain.ts';
import { axeFindings, demoData, demoNow, expect, goTo, holdBack, saved, temporaryFolder, test } from './host/index.ts';

/** The shops stand below what was ordered, before the number. */
const vendorsShown = async (page: Page) => {
  const below = await page.getByRole('row').locator('.cell-strong + .cell-second').allTextContents();
  return below.map((text) => text.split(' · ')[0] ?? '');
};

test('orders are sorted, narrowed and changed several at once', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  const { page } = app;
  await page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await goTo(page, 'Orders');
  const shown = page.getByRole('status').filter({ hasText: /^\d+ orders$/ });
  await expect(shown).toBeVisible();

  // What was bought comes first, in the list as in the story; what came in time and was missed says why.
  const cups = page.getByRole('row', { name: 'Two cups and a dripper · Greenhalgh Coffee · GC-9239' });
  await expect(cups).toContainText('not as ordered');
  await cups.click();
  const story = page.locator('[data-story]');
  await expect(story.getByRole('heading', { level: 2, name: 'Two cups and a dripper' })).toBeVisible();
  await expect(story).toContainText(/Greenhalgh Coffee ·\s*GC-9239/);
  await page.goBack();

  // By keyboard: the head of the vendors, twice.
  const byVendor = page.getByRole('columnheader', { name: /Vendor/ });
  await byVendor.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(byVendor).toHaveAttribute('aria-sort', 'ascending');
  const upwards = async () => {
    const names = await vendorsShown(page);
    return names.every((name, at) => at === 0 || (names[at - 1] ?? '').toLowerCase() <= name.toLowerCase());
  };
  await expect.poll(upwards).toBe(true);
  await page.keyboard.press('Enter');
  await expect(byVendor).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(upwards).toBe(false);
  const [first = ''] = await vendorsShown(page);

  const chip = page.getByRole('button', { name: `Take away: from ${first}` });
  const narrowToFirst = async () => {
    await page.getByRole('button', { name: 'Filter…' }).click();
    await page.getByRole('combobox', { name: 'Vendor' }).fill(first);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Show these' }).click();
    await expect(chip).toBeVisible();
  };
  await narrowToFirst();
  await page.getByRole('button', { name: 'Filter…' }).click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(chip).toBeHidden();
  // In the smallest window too, what applies the filter is in sight at once; the shade above it tells that there is more.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 900, height: 400 });
  await page.getByRole('button', { name: 'Filter…' }).click();
  await expect(page.getByRole('button', { name: 'Show these' })).toBeInViewport({ ratio: 1 });
  const shade = () => page.locator('.order-filter-foot').evaluate((foot) => getComputedStyle(foot, '::before').opacity);
  await expect.poll(shade).toBe('1');
  await page.locator('.order-filter').evaluate((filter) => filter.scrollTo(0, filter.scrollHeight));
  await expect.poll(shade).toBe('0');
  await page.keyboard.press('Escape');
  if (size !== null) await page.setViewportSize(size);
  await narrowToFirst();
  await expect.poll(async () => new Set(await vendorsShown(page))).toEqual(new Set([first]));

  // The address keeps it: over a reload, and one can go back from it.
  await page.reload();
  await expect(chip).toBeVisible();
  await expect(byVendor).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(chip).toBeHidden();
  await page.goForward();
  await expect(chip).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search orders' }).fill('nothing like it');
  await expect(page.getByText(/You asked for: with “nothing like it”, from/)).toBeVisible();
  // The field keeps the focus while an empty list fills again.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('searchbox', { name: 'Search orders' })).toBeFocused();
  await page.keyboard.type('nothing like it');
  // Until the empty list is there, the search field has the only button of that name.
  await expect(page.getByText(/You asked for: with “nothing like it”, from/)).toBeVisible();
  await page.getByRole('button', { name: 'Show all orders' }).last().click();
  await expect(chip).toBeHidden();

  // Several at once, by mouse and by keyboard.
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await rows.nth(0).click();
  await rows.nth(2).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'What to say of the selected orders' });
  await expect(bar).toContainText('3 selected');
  await rows.nth(1).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('2 selected');
  await expect(bar.getByRole('button', { name: 'Merge…' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('grid', { name: 'Orders' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar).toContainText(`${Number.parseInt(await shown.innerText())} selected`);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(bar).toContainText('2 selected');

  // As a table: the two that are marked, then by command all that are listed.
  const marked = (await saved(app, () => bar.getByRole('button', { name: 'Save as CSV' }).click())).split('\r\n');
  expect(marked).toHaveLength(4);
  expect(marked[0]).toMatch(/^\ufeffOrder number,Vendor,Ordered,/);
  expect(marked[1]).toMatch(/^[^,]+,(?:"[^"]+"|[^,]+),20\d\d-\d\d-\d\d,/);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('as CSV');
  await expect(page.getByRole('menuitem', { name: /orders listed as CSV/ })).toBeVisible();
  const whole = await saved(app, () => page.keyboard.press('Enter'));
  expect(whole.split('\r\n')).toHaveLength(Number.parseInt(await shown.innerText()) + 2);

  await bar.getByRole('button', { name: 'Project…' }).click();
  await expect(page.getByRole('dialog', { name: 'What they are for' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Project' }).fill('The attic');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('2 orders put into The attic').first()).toBeVisible();
  await page.getByRole('button', { name: 'Filter…' }).click();
  await page.getByRole('combobox', { name: 'Project' }).fill('The attic');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Show these' }).click();
  await expect(rows).toHaveCount(2);
  // One transaction: taken back as one.
  await page.getByRole('grid', { name: 'Orders' }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(/Taken back/).first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('who types at once into the filter is offered what fits as soon as it is known', async ({ host }) => {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const held = await holdBack(app, 'parties.list');
  const { page } = app;
  await page.reload();
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Filter…' }).click();
  const vendor = page.getByRole('combobox', { name: 'Vendor' });
  await expect(vendor).toBeFocused();
  await page.keyboard.type('north');
  await expect.poll(() => held.count()).toBeGreaterThan(0);
  await expect(vendor).toHaveAttribute('aria-expanded', 'false');
  await held.letGo();
  await expect(page.getByRole('option', { name: 'Northlight Books' })).toBeVisible();
  // Once it is taken, nothing is offered again.
  await page.keyboard.press('Enter');
  await expect(vendor).toHaveValue('Northlight Books');
  await expect(vendor).toHaveAttribute('aria-expanded', 'false');
  expect(app.complaints).toEqual([]);
});

test('of hundreds of orders, a list narrowed begins at its top, and the palette has the vendor before its many orders', async ({
  host,
}) => {
  const dataDir = temporaryFolder();
  fillChain(dataDir, 1200, '2026-03-19');
  const app = await host.start({ dataDir, now: '2026-03-20T12:00:00Z' });
  const { page } = app;
  await goTo(page, 'Orders');
  const list = page.getByRole('grid', { name: 'Orders' });
  const top = () => list.evaluate(({ scrollTop }) => scrollTop);
  await expect(list).toBeVisible();
  await list.evaluate((grid) => grid.scrollTo(0, 2000));
  await page.getByRole('searchbox', { name: 'Search orders' }).fill('shelf');
  await expect.poll(top).toBe(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Vendor 000');
  await expect(page.getByRole('menuitem', { name: /Order$/ })).toHaveCount(8);
  await expect(page.getByRole('menuitem').first()).toHaveText('Vendor 000Vendor');
});

test('where no order is judged open it is said what such a judgement is of, and one condition is not one of several', async ({
  host,
}) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /All verdicts/ }).click();
  await page.getByRole('option', { name: 'Open' }).click();
  await expect(page.getByText('You asked for: judged open.')).toHaveText('You asked for: judged open.');
  await page.getByRole('link', { name: 'See Today' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
});
