// The command palette and the keys: everything without a mouse, from the start to a recorded outcome.
import { axeFindings, expect, test } from './host/index.ts';

test('by keyboard alone, from the start to a recorded outcome', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  const { keyboard } = page;
  await expect(page.getByRole('main')).toBeVisible();
  await keyboard.press('n');
  await keyboard.type('Fernhill Supplies');
  await keyboard.press('Tab');
  await keyboard.type('usb cable');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await keyboard.press('Control+k');
  // What Enter would do is marked before anything is written.
  const ground = (at: number) =>
    page
      .getByRole('menuitem')
      .nth(at)
      .evaluate((item) => getComputedStyle(item).backgroundColor);
  await expect.poll(async () => (await ground(0)) === (await ground(1))).toBe(false);
  const [marked, plain] = [await ground(0), await ground(1)];
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect.poll(() => Promise.all([ground(0), ground(1)])).toEqual([plain, marked]);
  await keyboard.type('it arr');
  await expect(page.getByRole('menuitem', { name: /^It arrived/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Arrived on' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Fernhill Supplies' })).toContainText('Delivered');

  // To a screen, and to the order by name.
  await keyboard.press('Control+k');
  await keyboard.type('hist');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await keyboard.press('Control+k');
  await keyboard.type('fernhill');
  await expect(page.getByRole('menuitem', { name: /usb cable · Fernhill Supplies/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: /Story of usb cable Fernhill Supplies/ })).toBeVisible();

  // From wherever the palette was called, the keys go on in what was gone to.
  await page.getByRole('button', { name: 'How to add mail' }).focus();
  await keyboard.press('Control+k');
  await keyboard.type('fernhill');
  await expect(page.getByRole('menuitem', { name: /usb cable · Fernhill Supplies/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Story of usb cable Fernhill Supplies/ })).toBeFocused();
  await page.getByRole('button', { name: 'How to add mail' }).focus();
  await keyboard.press('Control+k');
  await keyboard.type('hist');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'How to add mail' })).not.toBeFocused();

  // Whatever else has a name is found by the agent: here a project and a contact.
  for (const [dialog, field, text] of [
    ['project', 'Project', 'Seal the cellar'],
    ['log', 'What about', 'Sealing walls'],
  ] as const) {
    await keyboard.press('Control+k');
    await keyboard.type(dialog);
    await page.getByRole('menuitem', { name: /^(Add a project|Log a contact)/ }).click();
    if (dialog === 'log') await page.getByRole('combobox', { name: 'With whom' }).fill('Rosa');
    await page.getByRole('textbox', { name: field }).fill(text);
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await keyboard.press('Control+k');
  await keyboard.type('seal');
  await expect(page.getByRole('menuitem', { name: /^Seal the cellar/ })).toBeVisible();
  await page.getByRole('menuitem', { name: /^Sealing walls/ }).click();
  await expect(page.getByRole('row', { name: /Sealing walls/, selected: true })).toBeVisible();

  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  // Each key has a cap of its own: four keys are no chord.
  await expect(page.locator('.shortcut').filter({ hasText: 'On a line of Today' }).locator('kbd')).toHaveText(
    'AXDC'.split(''),
  );
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('Escape');
  // Where text is written, the keys are the text's.
  await page.getByRole('searchbox').focus();
  await keyboard.type('n?l');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue('n?l');
  expect(app.complaints).toEqual([]);
});
