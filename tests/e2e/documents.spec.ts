// Files dropped on a record stay with it; files dropped anywhere are read, and each that fails is named.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles, dropMade, expect, goTo, saved, test } from './host/index.ts';

const mail = (name: string): string => path.join(import.meta.dirname, '..', 'fixtures', 'e2e', `${name}.eml`);
const now = '2026-03-12T12:00:00Z';

async function openOrder(page: Page): Promise<void> {
  await goTo(page, 'Orders');
  await page.getByRole('row').filter({ hasText: 'FH-70315' }).click();
}

test('a receipt dropped on an order stays with it, is saved as it came, and is taken back', async ({ host }) => {
  const app = await host.start({ now });
  const { page } = app;
  await dropFiles(page, [mail('fernhill-ordered')]);
  await openOrder(page);
  const documents = page.getByRole('region', { name: 'Documents' });
  await expect(documents).toContainText('fernhill-ordered.eml');
  await dropMade(
    page,
    [
      { name: 'receipt.pdf', text: '%PDF-1.7 paid' },
      { name: 'nothing.pdf', text: '' },
    ],
    '[data-attach]',
  );
  await expect(documents.getByRole('status')).toHaveText('1 document attached · 1 not attached');
  await expect(documents).toContainText('“nothing.pdf” is empty.');
  await expect(documents.getByRole('listitem').filter({ hasText: 'receipt.pdf' })).toContainText('PDF');
  expect(await saved(app, () => documents.getByRole('button', { name: 'Save a copy of receipt.pdf' }).click())).toBe(
    '%PDF-1.7 paid',
  );
  await documents.getByRole('button', { name: 'Open the text of fernhill-ordered.eml' }).click();
  await expect(page.getByRole('dialog')).toContainText('Fernhill');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');

  await app.restart();
  await openOrder(app.page);
  const again = app.page.getByRole('region', { name: 'Documents' });
  await expect(again).toContainText('receipt.pdf');
  await goTo(app.page, 'Today');
  expect(app.complaints).toEqual([]);
});

test('a mail dropped on a record is kept there, and read only when asked to', async ({ host }) => {
  const app = await host.start({ now });
  const { page } = app;
  await dropFiles(page, [mail('fernhill-ordered')]);
  await openOrder(page);
  const shipped = await readFile(mail('fernhill-shipped'), 'latin1');
  await dropMade(page, [{ name: 'shipped.eml', text: shipped }], '[data-attach]');
  const documents = page.getByRole('region', { name: 'Documents' });
  await expect(documents).toContainText('shipped.eml: kept here, but what it says is not read.');
  await expect(page.getByRole('region', { name: 'Parcels' })).toHaveCount(0);
  await documents.getByRole('button', { name: 'Read it too' }).click();
  await expect(page.getByRole('region', { name: 'Parcels' })).toContainText('FedEx');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(documents.getByRole('listitem').filter({ hasText: 'shipped.eml' })).toContainText('read');
});

test('many files dropped anywhere: progress, a second drop follows, every failure is named', async ({ host }) => {
  const app = await host.start({ now });
  const { page } = app;
  const many = Array.from({ length: 1000 }, (_, at) => ({ name: `note-${at}.txt`, text: `nothing to order ${at}` }));
  await dropMade(page, [...many, { name: 'empty.eml', text: '' }]);
  await dropFiles(page, [mail('fernhill-ordered')]);
  const strip = page.getByRole('region', { name: 'Import' });
  await expect(strip.getByRole('status')).toContainText('1 document read');
  await expect(strip.getByRole('status')).toContainText('1,001 files could not be read');
  await expect(strip.getByRole('list')).toContainText('note-999.txt');
  await expect(strip.getByRole('list')).toContainText('“empty.eml” is empty.');
  await goTo(page, 'Orders');
  await expect(page.getByRole('row').filter({ hasText: 'FH-70315' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});
