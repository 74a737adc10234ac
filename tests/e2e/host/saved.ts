import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunningApp } from './running-app.ts';
import { electronOf } from './test.ts';

/** Presses a button that saves a text, and gives it. */
export const saved = async (app: RunningApp, press: () => Promise<void>): Promise<string> =>
  (await savedBytes(app, press)).toString();

/** Presses a button that saves a file, and gives its bytes. */
export async function savedBytes(app: RunningApp, press: () => Promise<void>): Promise<Buffer> {
  if (app.electron === null) {
    const [download] = await Promise.all([app.page.waitForEvent('download'), press()]);
    return readFile(await download.path());
  }
  const target = path.join(app.dataDir, 'saved-copy');
  // In place of the person, who is asked where to.
  await electronOf(app).evaluate(({ session }, file) => {
    const done = new Promise<void>((resolve) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(file);
        item.once('done', () => resolve());
      });
    });
    Object.assign(globalThis, { savedCopy: done });
  }, target);
  await press();
  await electronOf(app).evaluate(() => (globalThis as unknown as { savedCopy: Promise<void> }).savedCopy);
  return readFile(target);
}
