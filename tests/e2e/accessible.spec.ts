// Every screen, sheet and note passes axe, has its headings in order and gives the focus back; german.spec.ts walks the
// same way in the dark, in German, in the smallest window.
import { accessible } from './accessible.ts';
import { demoData, demoNow, expect, test, walk } from './host/index.ts';

test('with the demo chain, each place is accessible in the light theme', async ({ host }) => {
  test.setTimeout(180_000);
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found: string[] = [];
  await walk(page, async (where) => {
    found.push(...(await accessible(page)).map((finding) => `${where}: ${finding}`));
  });
  expect(found).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('empty, and at 200 %, nothing is lost in either theme', async ({ host }) => {
  const app = await host.start({ now: demoNow });
  const { page } = app;
  const links = page.getByRole('navigation').first().getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const [width, height, colorScheme] of [
    [1280, 800, 'dark'],
    [640, 400, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [at, screen] of (await links.allTextContents()).entries()) {
      await links.nth(at).click();
      await expect(page.getByRole('heading', { level: 1, name: screen })).toBeInViewport();
      expect(await accessible(page), `${screen} at ${width}`).toEqual([]);
      for (const button of await page.locator('button:visible').all()) {
        await button.scrollIntoViewIfNeeded();
        await expect(button, `${screen} at ${width}`).toBeInViewport({ ratio: 0.9 });
      }
    }
  }
});
