// A person's first day: start on nothing, drop in some order mail, see what was promised and what came of it.
import path from 'node:path';
import { dropFiles, expect, test } from './host/index.ts';

const mail = (name: string): string => path.join(import.meta.dirname, '..', 'fixtures', 'e2e', `${name}.eml`);

test('drop order mail, see the order and its verdict, restart, still there', async ({ host }) => {
  const app = await host.start({ now: '2026-03-10T12:00:00Z' });
  await app.page.getByRole('link', { name: 'Orders' }).click();
  // In no particular order: it must not matter.
  await dropFiles(app.page, ['fernhill-delivered', 'fernhill-ordered', 'fernhill-shipped'].map(mail));

  const seesTheVerdict = async (): Promise<void> => {
    const order = app.page.getByRole('row').filter({ hasText: 'FH-70315' });
    await expect(order).toContainText('Fernhill Supplies');
    await expect(order).toContainText(/missed/i);
  };
  await seesTheVerdict();

  await app.restart();
  await app.page.getByRole('link', { name: 'Orders' }).click();
  await seesTheVerdict();
  await app.page.getByRole('row').filter({ hasText: 'FH-70315' }).click();
  await expect(app.page.getByText('FedEx').first()).toBeVisible();

  await app.page.getByRole('link', { name: 'Standings' }).click();
  await expect(app.page.getByText('Fernhill Supplies').first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('an unreadable file is named and loses nothing', async ({ host }) => {
  const app = await host.start({ now: '2026-03-10T12:00:00Z' });
  await dropFiles(app.page, [
    mail('fernhill-ordered'),
    path.join(import.meta.dirname, '..', 'fixtures', 'e2e', 'noise.eml'),
  ]);
  await expect(app.page.getByText('noise.eml').first()).toBeVisible();
  await app.page.getByRole('link', { name: 'Orders' }).click();
  await expect(app.page.getByRole('row').filter({ hasText: 'FH-70315' })).toBeVisible();
});
