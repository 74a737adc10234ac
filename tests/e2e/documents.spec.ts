// Files dropped on a record stay with it; files dropped anywhere are read, and each that fails is named.
import { copyFile, mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { zipOf } from '../integration/command-line/zip.ts';
import { accessible } from './accessible.ts';
import {
  axeFindings,
  dropFiles,
  dropMade,
  dropPaths,
  expect,
  goTo,
  pasteMade,
  saved,
  temporaryFolder,
  test,
} from './host/index.ts';

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

  // A mail that is not understood, but names the order, is read and put with it where the import leaves it out.
  const said = 'From: help@fernhill.example\nSubject: Your question\n\nOf FH-70315 the lamp is in stock again.\n';
  await dropMade(page, [{ name: 'answer.eml', text: said }]);
  const strip = page.getByRole('region', { name: 'Import' });
  await strip.getByText('1 file left out, and why').click();
  await strip.getByRole('button', { name: 'Open the text of answer.eml' }).click();
  await expect(page.getByRole('dialog')).toContainText('in stock again');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await strip.getByRole('button', { name: 'Put with FH-70315, Fernhill Supplies: answer.eml' }).click();
  await expect(strip).toContainText('Kept with FH-70315');
  await expect(documents).toContainText('answer.eml');
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
  await expect(page.locator('.toast')).toContainText('Saved');
  // As evidence it is not read either, which is no failure.
  const evidence = page.getByRole('region', { name: /^Evidence/ });
  await expect(evidence.getByRole('button', { name: 'Save a copy of receipt.pdf' })).toBeVisible();
  await expect(evidence.getByRole('button', { name: /^Read .*receipt\.pdf/ })).toHaveCount(0);
  const receipt = documents.getByRole('listitem').filter({ hasText: 'receipt.pdf' });
  await documents.getByRole('button', { name: 'Take off receipt.pdf' }).click();
  await expect(receipt).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(receipt).toBeVisible();
  await documents.getByRole('button', { name: 'Open the text of fernhill-ordered.eml' }).click();
  await expect(page.getByRole('dialog')).toContainText('Fernhill');
  expect(await axeFindings(page)).toEqual([]);
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
  // What it said is taken back, and stays put here; undoing that brings it back.
  const shippedLine = documents.getByRole('listitem').filter({ hasText: 'shipped.eml' });
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('region', { name: 'Parcels' })).toHaveCount(0);
  await expect(shippedLine).toContainText('attached');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('region', { name: 'Parcels' })).toContainText('FedEx');
});

const mailOf = (at: number): string =>
  [
    'From: "Fernhill Supplies" <orders@fernhill.example>',
    `Message-ID: <${at}@fernhill.example>`,
    'Date: Sun, 01 Mar 2026 10:00:00 +0000',
    `Subject: Your order FH-9${at} has been confirmed`,
    '',
    `Thank you for order FH-9${at}.`,
  ].join('\r\n');

test('folders, archives and files too large are dropped; each that failed is named, and all is taken back', async ({
  host,
}) => {
  const app = await host.start({ now });
  const { page } = app;
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'Mail', '2026'), { recursive: true });
  await copyFile(mail('fernhill-ordered'), path.join(folder, 'Mail', '2026', 'ordered.eml'));
  await writeFile(path.join(folder, 'Mail', 'photo.jpg'), 'no mail');
  await writeFile(path.join(folder, 'Mail', '.hidden.eml'), 'hidden');
  await writeFile(
    path.join(folder, 'export.zip'),
    zipOf([
      { name: 'in/shipped.eml', content: await readFile(mail('fernhill-shipped')) },
      { name: 'in/locked.eml', content: 'x', encrypted: true },
    ]),
  );
  await writeFile(path.join(folder, 'film.mbox'), '');
  await truncate(path.join(folder, 'film.mbox'), 201 * 1024 * 1024);
  await dropPaths(
    page,
    ['Mail', 'export.zip', 'film.mbox'].map((name) => path.join(folder, name)),
  );
  const strip = page.getByRole('region', { name: 'Import' });
  await expect(strip).toContainText('4 files: 2 read, 2 could not be read · 1 new order');
  await expect(strip.getByRole('listitem')).toHaveText([
    /^export\.zip\/in\/locked\.eml.*password/,
    /^film\.mbox“film\.mbox” is larger than 200 MB/,
  ]);
  expect(await accessible(page)).toEqual([]);

  await goTo(page, 'Orders');
  const order = page.getByRole('row').filter({ hasText: 'FH-70315' });
  await expect(order).toContainText('On its way');
  await strip.getByRole('button', { name: 'Take back' }).click();
  await expect(order).toBeHidden();
  await expect(strip).toBeHidden();

  // A mail that is pasted is read as well, and Ctrl+Z takes an import back like all else.
  await pasteMade(page, { name: 'pasted.eml', text: await readFile(mail('fernhill-ordered'), 'latin1') });
  await expect(order).toContainText('Placed');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(order).toBeHidden();
  await strip.getByRole('link', { name: 'Recent imports' }).click();
  await expect(page.getByRole('region', { name: 'Imports' })).toContainText('export.zip/in/locked.eml');
  expect(app.complaints).toEqual([]);
});

test('many files dropped anywhere: a second drop follows, and what is stopped says what is left', async ({ host }) => {
  const app = await host.start({ now });
  const { page } = app;
  const many = Array.from({ length: 1000 }, (_, at) => ({ name: `note-${at}.txt`, text: `nothing to order ${at}` }));
  await dropMade(page, [...many, { name: 'empty.eml', text: '' }]);
  await dropFiles(page, [mail('fernhill-ordered')]);
  const strip = page.getByRole('region', { name: 'Import' });
  await expect(strip).toContainText('1,002 files: 1 read, 1,001 could not be read');
  await expect(strip.getByRole('list')).toContainText('note-999.txt');
  await expect(strip.getByRole('list')).toContainText('“empty.eml” is empty.');
  await goTo(page, 'Orders');
  await expect(page.getByRole('row').filter({ hasText: 'FH-70315' })).toBeVisible();

  const mails = Array.from({ length: 3000 }, (_, at) => ({ name: `order-${at}.eml`, text: mailOf(at) }));
  await dropMade(page, mails);
  await expect(strip.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /of 3,000$/);
  await strip.getByRole('button', { name: 'Stop' }).click();
  await expect(strip).toContainText(/Stopped: [\d,]+ files were not read\./);
  await strip.getByRole('button', { name: 'Close' }).click();
  expect(app.complaints).toEqual([]);
});

test('a courier’s mail that is not understood is put with the order it names, which arrived on its day', async ({
  host,
}) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill('Harrow & Finch');
  await page.getByRole('textbox', { name: 'Order number' }).fill('HF20487713');
  await page.getByRole('textbox', { name: 'Placed on' }).fill('2026-11-01');
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  const from = 'From: DPD <hello@dpd.example>\nDate: Wed, 18 Nov 2026 09:00:00 +0000\nSubject: Hello\n\n';
  await dropMade(page, [
    { name: 'door.eml', text: `${from}Karim was at your door with HF20487713.\n` },
    { name: 'other.eml', text: `${from}Karim was at your door.\n` },
  ]);
  await page.getByRole('link', { name: 'History' }).click();
  const imports = page.getByRole('region', { name: 'Imports' });
  await imports.getByText('2 files left out, and why').click();

  // Of an unknown order the courier is no vendor, and its day none on which something was ordered.
  await imports.getByRole('button', { name: 'Open the text of other.eml' }).click();
  await page.getByRole('button', { name: 'Add order from this…' }).click();
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Courier' })).toHaveValue('DPD');
  await expect(page.getByRole('textbox', { name: 'Placed on' })).toHaveValue('');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await imports.getByRole('button', { name: 'Open the text of door.eml' }).click();
  const sheet = page.getByRole('dialog', { name: 'door.eml' });
  await expect(sheet.getByRole('button', { name: /^Put with HF20487713/ })).toBeVisible();
  await sheet.getByRole('button', { name: 'It arrived…' }).click();
  await expect(page.getByRole('dialog').getByText('Wed, Nov 18')).toBeVisible();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await goTo(page, 'Orders');
  await page.getByRole('row').filter({ hasText: 'HF20487713' }).click();
  const story = page.getByRole('region', { name: /^Story of/ });
  await expect(story).toContainText('Delivered');
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText('door.eml');
});

test('a mail that is not understood leads to the entry of its order, and lies with it then', async ({ host }) => {
  const { page } = await host.start();
  const said =
    'From: "Loomlane Studio" <hello@loomlane.example>\nDate: Wed, 18 Nov 2026 09:00:00 +0000\nSubject: Thank you\n\nYour planter, 42.00, comes next week.\n';
  await dropMade(page, [{ name: 'planter.eml', text: said }]);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'History' }).click();
  const imports = page.getByRole('region', { name: 'Imports' });
  await imports.getByText('1 file left out, and why').click();
  await expect(imports.getByRole('list', { name: /left out/ })).toHaveCSS('max-height', 'none');
  await imports.getByRole('button', { name: 'Open the text of planter.eml' }).click();
  await page.getByRole('button', { name: 'Add order from this…' }).click();
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toHaveValue('Loomlane Studio');
  await expect(page.getByText('Wed, Nov 18')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('region', { name: 'planter.eml' })).toContainText('42.00');
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('planter');
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText('planter.eml');
  // What it says is no fact: the order says so at its head, and opens it.
  const told = page.locator('.not-understood');
  await expect(told).toContainText('1 mail of this order was not understood');
  await told.getByRole('button', { name: 'Open the text of planter.eml' }).click();
  await expect(page.getByRole('dialog', { name: 'planter.eml' })).toContainText('42.00');
});
