// A person's first day: start on nothing, drop in some order mail, see what was promised and what came of it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dropFiles, expect, goTo, test } from './host/index.ts';

const mail = (name: string): string => path.join(import.meta.dirname, '..', 'fixtures', 'e2e', `${name}.eml`);

test('drop order mail, see the order and its verdict, restart, still there', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  await goTo(app.page, 'Orders');
  // In no particular order: it must not matter.
  await dropFiles(app.page, ['fernhill-delivered', 'fernhill-ordered', 'fernhill-shipped'].map(mail));

  const seesTheVerdict = async (): Promise<void> => {
    const order = app.page.getByRole('row').filter({ hasText: 'FH-70315' });
    await expect(order).toContainText('Fernhill Supplies');
    await expect(order).toContainText(/missed/i);
  };
  await seesTheVerdict();

  await app.restart();
  await goTo(app.page, 'Orders');
  await seesTheVerdict();
  await app.page.getByRole('row').filter({ hasText: 'FH-70315' }).click();
  await expect(app.page.getByText('FedEx').first()).toBeVisible();

  await goTo(app.page, 'Standings');
  await expect(app.page.getByText('Fernhill Supplies').first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('an unreadable file is named and loses nothing', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  await dropFiles(app.page, [
    mail('fernhill-ordered'),
    path.join(import.meta.dirname, '..', 'fixtures', 'e2e', 'not-orders.csv'),
  ]);
  await expect(app.page.getByText('not-orders.csv').first()).toBeVisible();
  await goTo(app.page, 'Orders');
  await expect(app.page.getByRole('row').filter({ hasText: 'FH-70315' })).toBeVisible();
});

test('what tells of no order leaves the three ways, and the notes leave the sidebar whole', async ({ host }, info) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  const { page } = app;
  const [noise, answer] = [info.outputPath('noise.eml'), info.outputPath('answer.json')];
  await writeFile(noise, 'From: a friend\nSubject: lunch?\n\nAt one?\n');
  await writeFile(answer, '{"@type": "Answer",');
  await dropFiles(page, [noise, answer]);
  await expect(page.getByText('“answer.json” is refused')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Import' }).getByText('1 file: 1 left out · no order changed.'),
  ).toBeVisible();
  await page.getByText('1 file left out, and why').click();
  await expect(page.getByText('noise.eml')).toBeVisible();
  const sidebar = await page.getByRole('banner').boundingBox();
  expect(sidebar?.height).toBe(await page.evaluate(() => window.innerHeight));
  await page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(page.getByText('The made-up examples are here').first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});
