// Vendors, couriers and projects: a profile with notes and ways to reach it, two that are one, a project that is done.
import path from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { openAgent } from '../../electron/agent/index.ts';
import { axeFindings, expect, temporaryFolder, test } from './host/index.ts';

const goTo = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();

async function addOrder(page: Page, vendor: string, number: string): Promise<void> {
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill(vendor);
  await page.getByRole('textbox', { name: 'Order number' }).fill(number);
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: number })).toBeVisible();
}

test('a vendor is described, and two that are one are merged and parted by undo', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await addOrder(page, 'Fernhill Supplies', 'FH-1');
  await addOrder(page, 'Fernhill Outlet', 'FO-2');
  await goTo(page, 'Vendors');
  await expect(page.getByText('2 vendors', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add vendor…' }).click();
  await expect(page.getByRole('dialog', { name: 'Add vendor', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('row').filter({ hasText: 'Fernhill Supplies' }).click();
  await page.getByRole('button', { name: 'Edit…' }).click();
  // Two that are called the same are most likely one.
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('fernhill outlet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fernhill Outlet is there already.')).toBeVisible();
  await page.getByRole('button', { name: 'Merge Fernhill Supplies with Fernhill Outlet…' }).click();
  await expect(page.getByRole('dialog', { name: 'Merge with another' })).toContainText('Fernhill Outlet');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit…' }).click();
  await page.getByRole('textbox', { name: 'Country' }).fill('Atlantis');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No country is called so.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Country' }).fill('germany');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Ask for Rosa.');
  await page.getByRole('checkbox', { name: 'Maker' }).press('Space');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByRole('textbox', { name: 'Address or number' }).fill('help at fernhill');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is no address of that kind.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Address or number' }).fill('help@fernhill.example');
  await page.keyboard.press('Enter');
  const profile = page.getByRole('region', { name: 'Story of Fernhill Supplies' });
  await expect(profile.getByRole('region', { name: 'Notes' })).toContainText('Ask for Rosa.');
  await expect(profile.getByRole('region', { name: 'How to reach it' })).toContainText('help@fernhill.example');

  await expect(profile.locator('.figure-value').getByText('Germany')).toBeVisible();
  await expect(profile.getByRole('region', { name: /^Evidence/ })).toContainText('Germany');
  await expect(profile.getByText('Vendor, Maker')).toBeVisible();
  await page.getByRole('button', { name: 'Edit…' }).click();
  await page.getByRole('checkbox', { name: 'Maker' }).press('Space');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(profile.getByText('Vendor, Maker')).toBeHidden();

  await page.getByRole('button', { name: 'Correct: E-mail' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('rosa@fernhill.example');
  await page.keyboard.press('Enter');
  const ways = profile.getByRole('region', { name: 'How to reach it' });
  await expect(ways.getByText('rosa@fernhill.example')).toBeVisible();
  await expect(ways.getByText('help@fernhill.example')).toBeHidden();
  await page.getByRole('button', { name: 'Remove: rosa@fernhill.example' }).click();
  await expect(profile.getByText('No way to reach it is known yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Correct: Customer number' }).click();
  await page.keyboard.type('K-77');
  await page.keyboard.press('Enter');
  await expect(profile.getByText('K-77').first()).toBeVisible();
  await page.getByRole('button', { name: 'Opening hours…' }).click();
  // What is assumed stands there already, so that one day written does not close the others.
  await expect(page.getByText('These are assumed, in your time zone')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Friday' })).toHaveValue('09:00–17:00');
  await expect(page.getByRole('textbox', { name: 'Saturday' })).toHaveAttribute('placeholder', 'closed');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9 to 5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write hours as 9-17').last()).toBeVisible();
  await page.getByRole('textbox', { name: 'Monday' }).fill('9-12, 13:30-17');
  await page.keyboard.press('Enter');
  await expect(profile.getByRole('region', { name: 'Opening hours' })).toContainText('09:00–12:00, 13:30–17:00');
  await expect(profile.getByRole('region', { name: 'Opening hours' })).toContainText('Tue–Fri09:00–17:00');

  await page.getByRole('searchbox', { name: 'Search by name' }).fill('outl');
  await expect(page.getByRole('row')).toHaveCount(2); // The head and the one.
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('');
  await page.getByRole('button', { name: 'Order', exact: false }).filter({ hasText: 'By name' }).click();
  await page.getByRole('option', { name: 'Best first' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);

  await page.getByRole('button', { name: 'Merge with another…' }).click();
  await page.getByRole('textbox', { name: 'Find it by name' }).fill('outlet');
  await page.getByRole('dialog').getByText('Fernhill Outlet').click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2); // The head and the one.
  await expect(profile.getByRole('region', { name: 'Orders' }).getByRole('link')).toHaveCount(2);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Fernhill Outlet' })).toBeVisible();

  // Merged again, and parted: one goes with its own order.
  await page.getByRole('row').filter({ hasText: 'Fernhill Outlet' }).click();
  await page.getByRole('button', { name: 'Merge with another…' }).click();
  await page.getByRole('dialog').getByText('Fernhill Supplies').click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Split in two…', exact: true }).click();
  await page.getByRole('dialog').getByRole('radiogroup').getByText('Fernhill Supplies').first().click();
  await page.getByRole('button', { name: 'Split off' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);

  // Somebody who sells nothing is entered by hand, listed with those of the same role, and found among all.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add vendor');
  await expect(page.getByRole('menuitem', { name: /^Add a vendor or other party/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Rosa');
  await page.getByRole('checkbox', { name: 'Person' }).press('Space');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Knows about walls.');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Rosa', selected: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Story of Rosa' })).toContainText('Knows about walls.');
  await page.getByRole('button', { name: /Whom to list/ }).click();
  await page.getByRole('option', { name: 'Everyone' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
  expect(app.complaints).toEqual([]);
});

test('nobody is called unjudged before the standings are known', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await addOrder(page, 'Fernhill Supplies', 'FH-1');
  const database = new Database(path.join(app.dataDir, 'counterpart.sqlite'), { timeout: 5000 });
  database.pragma('legacy_alter_table = ON');
  database.exec('ALTER TABLE tally RENAME TO gone');
  await goTo(page, 'Vendors');
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText('1 vendor');
  const row = page.getByRole('row', { name: 'Fernhill Supplies' });
  await expect(row).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('That did not work');
  await expect(row).not.toContainText('not judged yet');
  database.exec('ALTER TABLE gone RENAME TO tally');
  database.close();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(row).toContainText('not judged yet');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('of many projects, a list narrowed begins at its top', async ({ host }) => {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir });
  for (let at = 0; at < 80; at += 1) await agent.call('project.record', { name: `Plan ${at}` });
  await agent.close();
  const app = await host.start({ dataDir });
  const { page } = app;
  await goTo(page, 'Projects');
  const list = page.getByRole('grid', { name: 'Projects' });
  await list.evaluate((grid) => grid.scrollTo(0, 1000));
  // All of them fit it still: the list is as long as before.
  await page.getByRole('searchbox').fill('plan');
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect(app.complaints).toEqual([]);
});

test('a project is added, an order serves it, and it is done', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await addOrder(page, 'Fernhill Supplies', 'FH-1');
  await goTo(page, 'Projects');
  await page.getByRole('button', { name: 'Add project…' }).click();
  await page.getByRole('textbox', { name: 'Project' }).fill('A dry cellar');
  await page.getByRole('textbox', { name: 'By when' }).fill('+30');
  await page.keyboard.press('Enter');
  await goTo(page, 'Orders');
  await page.getByRole('row').filter({ hasText: 'FH-1' }).click();
  await page.getByRole('button', { name: 'Correct: Project' }).click();
  await page.keyboard.type('A dry cellar');
  await page.keyboard.press('Enter');
  await addOrder(page, 'Fernhill Outlet', 'FO-2');
  await goTo(page, 'Projects');
  await page.getByRole('row').filter({ hasText: 'A dry cellar' }).click();
  const profile = page.getByRole('region', { name: 'Story of A dry cellar' });
  await expect(profile.getByText('0 of 1 order arrived')).toBeVisible();

  // A further order from this side, by keyboard: looked for, ticked, recorded; and taken out again.
  await profile.getByRole('button', { name: 'Add orders…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Search by vendor, number or item' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose at least one order.')).toBeVisible();
  await page.keyboard.type('outlet');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /FO-2/ })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record' }).click();
  const inIt = profile.getByRole('region', { name: 'Orders' });
  await expect(inIt.getByRole('link')).toHaveCount(2);
  await expect(inIt.getByRole('listitem').first()).toContainText('Placed');
  await expect(profile.getByRole('region', { name: 'Who is involved' }).getByRole('listitem')).toHaveCount(2);
  await inIt.getByRole('button', { name: /^Take out: .*Fernhill Outlet/ }).click();
  await expect(inIt.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inIt.getByRole('link')).toHaveCount(2);

  await profile.getByRole('button', { name: 'Log a contact…' }).click();
  await page.getByRole('combobox', { name: 'With whom' }).fill('Rosa');
  await page.getByRole('textbox', { name: 'What about' }).fill('How to seal a wall');
  await page.keyboard.press('Enter');
  await expect(profile.getByRole('link', { name: 'How to seal a wall' })).toBeVisible();

  const row = page.getByRole('row').filter({ hasText: 'A dry cellar' });
  // A double click says it once, and nothing of what then stands under the mouse.
  await profile.getByRole('button', { name: 'It is done' }).dblclick();
  await expect(row).toContainText('Done');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('Under way');
  await profile.getByRole('button', { name: 'It is done' }).click();
  await expect(row).toContainText('Done');
  await expect(row).toContainText('Met');
  await expect(row).toContainText('0 of 2');
  await profile.getByRole('button', { name: 'Correct: By when' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(profile.getByText('No date')).toBeVisible();
  await page
    .getByRole('columnheader', { name: /Arrived/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('columnheader', { name: /Arrived/ })).toHaveAttribute('aria-sort', 'descending');
  expect(await axeFindings(page)).toEqual([]);
});
