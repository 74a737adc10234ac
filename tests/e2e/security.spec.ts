// Attacks on the window: each must come to nothing.
import path from 'node:path';
import { attacker, dropFiles, expect, goTo, test } from './host/index.ts';

test('the page cannot load, frame or talk to anything but itself', async ({ host }) => {
  const app = await host.start();
  const other = await attacker();
  await app.page.evaluate(async (address) => {
    await fetch(`${address}/fetch`).catch(() => null);
    const added = (tag: 'img' | 'script' | 'iframe', url: string): Promise<unknown> =>
      new Promise((resolve) => {
        const element = document.createElement(tag);
        element.addEventListener('load', resolve);
        element.addEventListener('error', resolve);
        setTimeout(resolve, 500);
        try {
          element.src = url;
        } catch {
          resolve(null); // Trusted types already refuse a script's address.
        }
        document.body.append(element);
      });
    await Promise.all([
      added('img', `${address}/img`),
      added('script', `${address}/script`),
      added('iframe', `${address}/frame`),
    ]);
    try {
      const socket = new WebSocket(address.replace('http', 'ws'));
      await new Promise((resolve) => socket.addEventListener('error', resolve));
    } catch {
      // Refused at once: as good.
    }
  }, other.address);
  expect(other.heard).toEqual([]);
  other.close();
});

test('mail with scripts and remote pictures sends nothing and runs nothing', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  await dropFiles(app.page, [path.join(import.meta.dirname, '..', 'fixtures', 'e2e', 'hostile.eml')]);
  await goTo(app.page, 'Orders');
  await app.page.getByRole('row').filter({ hasText: 'FH-70999' }).click();
  await expect(app.page.getByText('FH-70999').first()).toBeVisible();
  expect(await app.page.evaluate(() => 'caught' in window)).toBe(false);
  const strangers = app.requests.filter(
    (url) => !/^(app:\/\/counterpart\/|data:image\/|(http|ws):\/\/127\.0\.0\.1:\d+\/)/.test(url),
  );
  expect(strangers).toEqual([]);
});
