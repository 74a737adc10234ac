// The person's data in Settings: backed up, gone back to, moved and taken along, and what a damaged database says.
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { axeFindings, expect, temporaryFolder, test } from './host/index.ts';

test('back up, go back, move, export; all of it is there after a restart', async ({ host }) => {
  const elsewhere = temporaryFolder();
  const app = await host.start();
  const toSettings = () => app.page.getByRole('link', { name: 'Settings' }).click();
  await toSettings();
  const backups = () => app.page.getByRole('region', { name: 'Backups' });
  await backups().getByRole('button', { name: 'Back up now' }).click();
  await expect(backups().getByRole('status')).toContainText('Made and checked: 0 facts');

  await app.page.getByRole('link', { name: 'Today' }).click();
  await app.page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(app.page.getByText('The made-up examples are here').first()).toBeVisible();
  await toSettings();
  await backups().getByRole('listitem').getByRole('button').click();
  await expect(app.page.getByRole('dialog')).toContainText('What is here now is kept');
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole('button', { name: 'Restore this backup' }).last().click();
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.locator('.toast')).toContainText('The backup is restored. What was here before is kept.');
  await expect(app.page.locator('.toast')).not.toContainText('..');
  await expect(backups().getByRole('listitem')).toHaveCount(2);
  // Each tells what it is, to the second.
  await expect(backups().getByRole('listitem').first()).toContainText(
    /:\d\d:\d\d.*before another was restored.*\d{3} facts/,
  );
  await expect(backups().getByRole('listitem').last()).toContainText(/by hand.*0 facts/);
  // Escape leaves the question also where the answer was an error.
  await backups().getByRole('textbox', { name: 'Another backup file' }).fill('/nowhere.sqlite');
  await backups().getByRole('button', { name: 'Restore this backup' }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).press('Enter');
  await expect(app.page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  // And back again from the backup that was made of the demo chain.
  await backups().getByRole('listitem').first().getByRole('button').click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
  await expect(app.page.getByRole('dialog')).toBeHidden();

  const folder = app.page.getByRole('region', { name: 'Data folder' });
  await folder.getByRole('textbox', { name: 'Move to' }).fill('somewhere');
  await folder.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(folder.getByText('write the whole path')).toBeVisible();
  const to = path.join(elsewhere, 'moved');
  await folder.getByRole('textbox', { name: 'Move to' }).fill(to);
  await folder.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(folder.getByRole('status')).toContainText(`The data is in ${to} now`);

  const taken = path.join(elsewhere, 'taken');
  await app.page.getByRole('textbox', { name: 'Write it to' }).fill(taken);
  await app.page.getByRole('button', { name: 'Export' }).click();
  await expect(app.page.getByText(`written to ${taken}`)).toBeVisible();
  expect(await readdir(taken)).toContain('facts.jsonl');

  await app.restart();
  await toSettings();
  await expect(app.page.getByRole('region', { name: 'Data folder' })).toContainText(to);
  await app.page.getByRole('link', { name: 'Orders' }).click();
  await expect(app.page.getByRole('row').nth(1)).toBeVisible();
  expect(app.complaints).toEqual([]);
  await app.stop();
});

test('a damaged database is told, and a backup takes its place', async ({ host }) => {
  const app = await host.start();
  await app.page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(app.page.getByText('The made-up examples are here').first()).toBeVisible();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(app.page.getByText('Made and checked')).toBeVisible();
  const { dataDir } = app;
  await app.stop();
  const file = await open(path.join(dataDir, 'counterpart.sqlite'), 'r+');
  await file.write(Buffer.alloc(4096, 0xa5), 0, null, 0);
  await file.close();

  const again = await host.start({ dataDir });
  await expect(again.page.getByRole('alert').filter({ hasText: 'The database is damaged' })).toBeVisible();
  await again.page.getByRole('link', { name: 'Go to the backups' }).click();
  await again.page.getByRole('region', { name: 'Backups' }).getByRole('listitem').first().getByRole('button').click();
  await again.page.getByRole('dialog').getByRole('button', { name: 'Restore this backup' }).click();
  await expect(again.page.getByText('The database is damaged')).toBeHidden();
  await again.page.getByRole('link', { name: 'Orders' }).click();
  await expect(again.page.getByRole('row').nth(1)).toBeVisible();
  expect((await readdir(dataDir)).some((name) => name.includes('replaced'))).toBe(true);
});
