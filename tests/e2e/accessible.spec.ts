// Every screen, sheet and note passes axe in both themes, has its headings in order, gives the focus back and shows no
// raw dates or amounts; german.spec.ts walks the same way in German, in the dark first, in the smallest window.
import { accessible, contrastIn } from './accessible.ts';
import { demoData, demoNow, expect, test, walk } from './host/index.ts';
import { rawTexts } from './raw.ts';

test('with the demo chain, each place is accessible in both themes, and writes days and amounts as people do', async ({
  host,
}) => {
  test.setTimeout(300_000);
  const { dataDir, said } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found: string[] = [];
  await walk(page, async (where, isScreen) => {
    const shown = [...(await accessible(page)), ...(await rawTexts(page, said))];
    if (isScreen) shown.push(...(await contrastIn(page, 'dark')));
    found.push(...shown.map((finding) => `${where}: ${finding}`));
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
