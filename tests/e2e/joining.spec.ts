// Two that are one, and one that is two: orders by number, projects by name, from the story and from the palette.
import type { Page } from '@playwright/test';
import { accessible } from './accessible.ts';
import { expect, test } from './host/index.ts';
import { goTo } from './host/go-to.ts';

const file = (name: string, number: string, item: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    [
      'From: "Fernhill Supplies" <orders@fernhill.example>',
      'To: me@example.net',
      `Message-ID: <${number}@fernhill.example>`,
      'Date: Sun, 01 Mar 2026 10:00:00 +0000',
      `Subject: Your order ${number} has been confirmed`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Order',
        orderNumber: number,
        orderDate: '2026-03-01',
        seller: { '@type': 'Organization', name: 'Fernhill Supplies' },
        acceptedOffer: { '@type': 'Offer', itemOffered: { '@type': 'Product', name: item } },
      })}</script><p>Thank you for order ${number}.</p>`,
    ].join('\r\n'),
  ),
});

async function importMails(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).first().click();
  await (await chooser).setFiles([file('lamp.eml', 'FH-1001', 'Lamp'), file('shade.eml', 'FH-2002', 'Shade')]);
  await expect(page.getByRole('status').filter({ hasText: '2' }).first()).toBeVisible();
}

test('two orders are merged after a look at what becomes of them, and parted by the mail that tells of one', async ({
  host,
}) => {
  const app = await host.start({ now: '2026-03-10T12:00:00Z' });
  const { page } = app;
  await importMails(page);
  await goTo(page, 'Orders');
  await page.getByRole('row').filter({ hasText: 'FH-1001' }).click();
  const rows = page.getByRole('row').filter({ hasText: 'Fernhill Supplies' });
  await expect(page.getByRole('button', { name: 'Split in two…', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Merge with another order…' }).click();
  const sheet = page.getByRole('dialog');
  // The same vendor's is offered before anything is written; until it is chosen, nothing is ready.
  await expect(sheet.getByRole('radiogroup', { name: 'Of the same vendor' })).toContainText('FH-2002');
  await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveClass(/press-plain/);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(sheet.getByText('Choose the one it is the same as.')).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Find it by number' }).fill('FH-2002');
  await expect(sheet.getByRole('radio')).toHaveCount(1);
  await sheet.getByText('Fernhill Supplies · FH-2002').first().click();
  await expect(page.getByRole('button', { name: 'Merge', exact: true })).toHaveClass(/press-main/);
  const preview = sheet.getByRole('table', { name: 'What becomes of the two' });
  await expect(preview.getByRole('row').filter({ hasText: 'Items' })).toContainText('Lamp, Shade');
  await expect(preview.getByRole('row').filter({ hasText: 'Documents' })).toContainText('lamp.eml, shade.eml');
  expect(await accessible(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);

  // From the palette, and in the dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  await rows.filter({ hasText: 'FH-1001' }).click();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('merge');
  await page.keyboard.press('Enter');
  await sheet.getByText('Fernhill Supplies · FH-2002').first().click();
  await expect(preview.getByRole('row').filter({ hasText: 'Number' })).toContainText('FH-1001, FH-2002');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(rows).toHaveCount(1);
  // Either number finds it.
  for (const number of ['FH-1001', 'FH-2002']) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(number);
    await expect(page.getByRole('menuitem', { name: /Fernhill Supplies/ })).toHaveCount(1);
    await page.keyboard.press('Escape');
  }
  await expect(page.locator('[data-story]')).toContainText('also FH-2002');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('split');
  await expect(page.getByRole('menuitem', { name: /^Split in two/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('radio')).toHaveCount(2);
  await expect(sheet.getByText('from lamp.eml')).toBeVisible();
  expect(await accessible(page)).toEqual([]);
  await sheet.getByText('Shade · Fernhill Supplies · FH-2002').click();
  await page.getByRole('button', { name: 'Split off' }).click();
  await expect(rows).toHaveCount(2);
  const story = page.locator('[data-story]');
  await expect(story.getByRole('region', { name: 'Items' })).toContainText('Lamp');
  await expect(story.getByRole('region', { name: 'Items' })).not.toContainText('Shade');
  await expect(page.getByRole('button', { name: 'Split in two…', exact: true })).toBeHidden();
  await rows.filter({ hasText: 'FH-2002' }).click();
  await expect(story.getByRole('region', { name: 'Items' })).toContainText('Shade');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});

test('two projects are one, and two again', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await goTo(page, 'Projects');
  for (const name of ['A dry cellar', 'Cellar']) {
    await page.getByRole('button', { name: 'Add project…' }).click();
    await page.getByRole('textbox', { name: 'Project' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  }
  const rows = page.getByRole('row').filter({ hasText: /cellar/i });
  await rows.filter({ hasText: 'A dry cellar' }).click();
  await page.getByRole('button', { name: 'Merge with another project…' }).click();
  const sheet = page.getByRole('dialog');
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  await expect(sheet.getByRole('radio').first()).toBeVisible();
  const place = (await merge.boundingBox())?.y;
  await sheet.getByText('Cellar', { exact: true }).click();
  await expect(merge).toHaveClass(/press-main/);
  // Whose name the one has is for the person to say; what they choose does not move what they press.
  const named = sheet.getByRole('row').filter({ hasText: 'Project' }).getByRole('cell').last();
  await expect(named).toHaveText('A dry cellar');
  expect((await merge.boundingBox())?.y).toBe(place);
  await sheet.getByRole('radiogroup', { name: 'The name that stays' }).getByText('Cellar', { exact: true }).click();
  await expect(named).toHaveText('Cellar');
  await sheet.getByRole('radiogroup', { name: 'The name that stays' }).getByText('A dry cellar').click();
  await expect(named).toHaveText('A dry cellar');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('A dry cellar and Cellar merged.');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('A dry cellar');
  await page.getByRole('button', { name: 'Split in two…', exact: true }).click();
  await sheet.getByText(/^Cellar/).click();
  await page.getByRole('button', { name: 'Split off' }).click();
  await expect(rows).toHaveCount(2);
  expect(app.complaints).toEqual([]);
});
