// The keyboard alone, and what is heard meanwhile: from the start to a recorded outcome, and through every screen.
import path from 'node:path';
import { listen } from './announced.ts';
import { complete, demoData, demoNow, drawn, dropFiles, expect, firstRecord, test } from './host/index.ts';
import { tabbedThrough } from './tab-stops.ts';

test('from the start to a recorded outcome no mouse is needed, and all that happens is announced', async ({ host }) => {
  const app = await host.start({ now: demoNow });
  const { page } = app;
  const { keyboard } = page;
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const heard = await listen(page);
  await keyboard.press('Control+k');
  await keyboard.type('add an order');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Add an order' })).toBeVisible();
  await keyboard.press('Enter');
  // What is wrong is read out with its field, which has the focus.
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toHaveAccessibleDescription(/vendor/i);
  await keyboard.type('Fernhill Supplies');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(heard).toContain('Order from Fernhill Supplies recorded.');
  // Whatever opened the sheet is gone, or was never there: the keys go on where the record is told.
  const story = page.getByRole('region', { name: /^Story of Fernhill Supplies/ });
  await expect(story).toBeFocused();

  await keyboard.press('Control+k');
  await keyboard.type('it arrived');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Arrived on' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Arrival recorded: /));
  await expect(story).toBeFocused();
  await keyboard.press('Control+z');
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Taken back: “Arrival recorded: /));
  await expect(story).toBeFocused();

  await test.step('the number of results, while one searches', async () => {
    await keyboard.press('Control+k');
    await keyboard.type('orders');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
    await keyboard.press('/');
    await keyboard.type('Fernhill');
    await expect(page.getByRole('searchbox')).toHaveValue('Fernhill');
    await keyboard.type(' nothing');
    await expect.poll(heard).toContain('0 orders');
    await keyboard.press('Escape');
    // From what is searched for into what was found.
    await expect(page.getByRole('grid')).toBeVisible();
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('grid')).toBeFocused();
  });

  await test.step('from the sidebar into what was recorded there', async () => {
    await page.getByRole('link', { name: 'Today' }).focus();
    await keyboard.press('Enter');
    await keyboard.press('n');
    await expect(page.getByRole('dialog', { name: 'Add an order' })).toBeVisible();
    await keyboard.type('Moor Street Post');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('region', { name: /^Story of Moor Street Post/ })).toBeFocused();
    await page.getByRole('button', { name: 'It never came' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
    await keyboard.type('No word from them');
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('an import, and what goes wrong', async () => {
    const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'e2e');
    await dropFiles(page, [path.join(fixtures, 'fernhill-ordered.eml'), path.join(fixtures, 'not-orders.csv')]);
    await expect.poll(heard).toContainEqual(expect.stringMatching(/1 .*read.*1 .*(failed|not)/i));
    await page.evaluate(() => (window.location.hash = '#/orders/NB-0'));
    await expect.poll(heard).toContainEqual(expect.stringMatching(/There is no such record here/));
  });
  expect(app.complaints).toEqual([]);
});

test('Tab goes through every screen in order, is seen everywhere, and comes to an end', async ({ host }) => {
  test.setTimeout(180_000);
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const found: string[] = [];
  for (const [at, screen] of (await links.allTextContents()).entries()) {
    await links.nth(at).press('Enter');
    await drawn(page);
    // A list that is still awaited has no rows to go to.
    await expect(page.getByRole('main').getByRole('button').or(page.getByRole('gridcell')).first()).toBeVisible();
    const record = firstRecord(page);
    if (await record.isVisible()) {
      await record.click();
      await drawn(page);
    }
    await complete(page);
    found.push(...(await tabbedThrough(page)).map((each) => `${screen}: ${each}`));
  }
  expect(found).toEqual([]);
});
