// A data folder that cannot be opened: the window says why, and nothing else opens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runLoopback } from '../../build/run-loopback.ts';
import { electronOf, expect, test } from './host/index.ts';

test('a folder that is open elsewhere is refused with a sentence, and opens when it is free', async ({ host }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpart-busy-'));
  const dataDir = path.join(folder, 'data');
  const other = await runLoopback(dataDir);
  const app = await host.start({ dataDir });
  await expect(app.page.getByRole('alert')).toContainText(/open|use/);
  expect(await app.page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
  expect(await electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(app.complaints).toEqual([]);

  await other.stop();
  await app.restart();
  await expect(app.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});
