// The history: any step is taken back and brought back, and what an import came to can be looked up later.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openAgent } from '../../electron/agent/index.ts';
import { amazonHistory } from '../bench/amazon-history.ts';
import { axeFindings, dropFiles, dropMade, expect, temporaryFolder, test } from './host/index.ts';

const mail = (name: string): string => path.join(import.meta.dirname, '..', 'fixtures', 'e2e', `${name}.eml`);

/** A folder in which an import lies deeper than the history is read at first. */
async function longHistory(): Promise<string> {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date('2026-03-01T12:00:00Z') });
  const name = 'ups-delivered.eml';
  const bytes = await readFile(path.join(import.meta.dirname, '..', 'fixtures', 'mail', name));
  await agent.call('documents.import', { files: [{ name, bytes: new Uint8Array(bytes) }] });
  for (let at = 0; at < 205; at += 1) await agent.call('project.record', { name: `Plan ${at}` });
  await agent.close();
  return dataDir;
}

test('an import is taken back from under a later step and brought back; its failures stay known', async ({ host }) => {
  const app = await host.start({ dataDir: await longHistory(), now: '2026-03-12T12:00:00Z' });
  const { page } = app;
  const main = page.getByRole('navigation', { name: 'Main' });
  await dropFiles(page, [mail('fernhill-ordered')]);
  await expect(page.getByRole('region', { name: 'Import' })).toContainText('1 file: 1 read');
  await dropMade(page, [{ name: 'photo.bin', text: '\u0001\u0002' }]);
  await expect(page.getByRole('region', { name: 'Import' })).toContainText('photo.bin');
  await main.getByRole('link', { name: 'Orders' }).click();
  await page.getByRole('row').filter({ hasText: 'FH-70315' }).click();
  await dropMade(page, [{ name: 'receipt.pdf', text: '%PDF-1.7' }], '[data-attach]');
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText('receipt.pdf');

  await main.getByRole('link', { name: 'History' }).click();
  const imports = page.getByRole('region', { name: 'Imports' });
  await expect(imports).toContainText('1 could not be read (“photo.bin” is');
  // One of long ago is found too, and left by keyboard.
  await imports.getByRole('button', { name: 'See what it brought' }).last().click();
  const old = page.getByRole('region', { name: 'Step: One document imported', exact: true });
  await expect(old).toContainText('ups-delivered.eml');
  await expect(old).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.getByRole('button', { name: 'Imports' }).click();

  await imports.getByRole('button', { name: 'See what it brought' }).first().click();
  const step = page.getByRole('region', { name: 'Step: One document imported', exact: true });
  await expect(step).toContainText('Fernhill Supplies FH-70315 · ');
  await expect(step).toContainText('fernhill-ordered.eml');
  await expect(step).toContainText('One document attached');
  expect(await axeFindings(page)).toEqual([]);
  await step.getByRole('button', { name: 'Take back…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Taken back: One document imported' })).toBeVisible();
  await step.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Brought back: One document imported' })).toBeVisible();
  await main.getByRole('link', { name: 'Orders' }).click();
  await expect(page.getByRole('grid', { name: 'Orders' })).toBeVisible();
  await page.getByRole('row').filter({ hasText: 'FH-70315' }).click();
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText('receipt.pdf');
  // In a small window, too, what was taken back is told from what else happened to it.
  await page.setViewportSize({ width: 900, height: 600 });
  await main.getByRole('link', { name: 'History' }).click();
  const title = page
    .getByRole('row')
    .filter({ hasText: 'Brought back: One document imported' })
    .locator('.ledger-what .cell-first');
  await expect(title).toBeVisible();
  expect(await title.evaluate((each) => [each.scrollWidth > each.clientWidth, each.clientHeight])).toEqual([false, 36]);
  expect(app.complaints).toEqual([]);
});

test('a step of very many facts is told by sums, with the first of them and more on demand', async ({ host }) => {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date('2026-06-02T12:00:00Z') });
  const bytes = new TextEncoder().encode([...amazonHistory(1200)].join(''));
  await agent.call('documents.import', { files: [{ name: 'Retail.OrderHistory.1.csv', bytes }] });
  await agent.close();
  const app = await host.start({ dataDir, now: '2026-06-02T12:00:00Z' });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
  await page.getByRole('row').filter({ hasText: 'One document imported' }).click();
  const step = page.getByRole('region', { name: 'Step: One document imported', exact: true });
  await expect(step).toContainText('Retail.OrderHistory.1.csv');
  await expect(step.getByRole('list', { name: 'What it brought, by kind' })).toContainText('1,200 orders placed');
  const facts = step.locator('.evidence-list > li');
  const first = await facts.count();
  expect(first).toBeGreaterThan(5);
  expect(first).toBeLessThanOrEqual(20);
  await step.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => facts.count()).toBeGreaterThan(first);
  expect(await axeFindings(page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('what was taken back comes back by its note and by keys, and History tells each step plainly', async ({
  host,
}) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  const { page } = app;
  const toast = page.getByRole('region', { name: 'Recorded' });
  const rows = page.getByRole('row');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click();
  await page.keyboard.press('n');
  const sheet = page.getByRole('dialog', { name: 'Add an order' });
  await sheet.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
  await sheet.getByRole('textbox', { name: 'Order number' }).fill('FH-1');
  await page.keyboard.press('Enter');
  const order = rows.filter({ hasText: 'FH-1' });
  await expect(order).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();

  await page.keyboard.press('Control+z');
  await expect(toast).toContainText('Taken back: Order from Fernhill Supplies recorded.');
  await expect(order).toBeHidden();
  await toast.getByRole('button', { name: 'Bring back' }).click();
  await expect(toast).toContainText('Brought back: Order from Fernhill Supplies recorded.');
  await expect(order).toBeVisible();
  for (const key of ['Control+Shift+Z', 'Control+y']) {
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(order).toBeHidden();
    await page.keyboard.press(key);
    await expect(order).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('redo');
  await expect(page.getByRole('menuitem', { name: /^Redo/ })).toContainText('Ctrl+Shift+Z, Ctrl+Y');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Ctrl+Y');
  await page.keyboard.press('Escape');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
  const told = async () => (await rows.locator('.cell-first').allTextContents()).filter((text) => !/\d/.test(text));
  await expect
    .poll(told)
    .toEqual([
      ...Array.from({ length: 3 }, () => [
        'Brought back: Order entered',
        'Taken back: Order entered Taken back',
      ]).flat(),
      'Order entered',
    ]);
  // What took it back may be taken back there, and that in turn: no sentence becomes longer by it.
  await rows.filter({ hasText: 'Brought back: Order entered' }).first().click();
  await page.getByRole('button', { name: 'Take back…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(toast).toContainText('Taken back: Order entered.');
  // It stands first once the list has been asked for again, and beside it what the pane offered before.
  await expect.poll(async () => (await told()).slice(0, 1)).toEqual(['Taken back: Order entered']);
  await rows.filter({ hasText: 'Taken back: Order entered' }).first().click();
  const pane = page.locator('[data-story]').filter({ hasText: 'Taken back: Order entered' });
  await pane.getByRole('button', { name: 'Bring back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click();
  await expect(toast).toContainText('Brought back: Order entered.');
  expect(app.complaints).toEqual([]);
});
