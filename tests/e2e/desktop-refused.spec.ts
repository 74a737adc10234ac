// A data folder that cannot be opened: the window says why, in the person's language, and nothing else opens.
import path from 'node:path';
import { runLoopback } from '../../build/run-loopback.ts';
import { accessible } from './accessible.ts';
import { electronOf, expect, temporaryFolder, test } from './host/index.ts';

test('a folder that is open elsewhere is refused with a sentence, and opens when it is free', async ({ host }) => {
  const folder = temporaryFolder();
  const dataDir = path.join(folder, 'data');
  const first = await host.start({ dataDir });
  await first.page.getByRole('link', { name: 'Settings' }).click();
  await first.page.getByRole('radio', { name: 'Deutsch' }).press('Space');
  await expect(first.page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();
  await first.stop();

  const other = await runLoopback(dataDir);
  const app = await host.start({ dataDir });
  await expect(app.page.getByRole('alert')).toContainText('in einem anderen Counterpart');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Counterpart kann die Daten nicht öffnen');
  expect(await accessible(app.page)).toEqual([]);
  const seen = () =>
    electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
  await expect.poll(seen).toEqual([true]);
  expect(app.complaints).toEqual([]);

  await other.stop();
  await app.restart();
  await expect(app.page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();
});
