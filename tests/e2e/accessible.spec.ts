// Every screen passes axe in both themes; every sheet and note gives the focus back and shows no raw dates or amounts.
// german.spec.ts walks the same way in German, in the dark first, in the smallest window, with axe in sheets as well.
import { accessible, contrastIn } from './accessible.ts';
import { demoData, demoNow, expect, goTo, test, walk } from './host/index.ts';
import { rawTexts } from './raw.ts';
import { tabbedThrough } from './tab-stops.ts';

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
    const shown = await rawTexts(page, said);
    // Sheets and notes are looked over by axe in the German walk: another language gives them no other build.
    if (isScreen) shown.push(...(await accessible(page)), ...(await contrastIn(page, 'dark')));
    found.push(...shown.map((finding) => `${where}: ${finding}`));
  });
  expect(found).toEqual([]);

  await test.step('in the system’s own colours what is chosen and what is drawn can be seen, and nothing moves', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await goTo(page, 'Orders');
    await page.getByRole('row').nth(1).click();
    await expect(page.locator('[role="row"][aria-selected="true"]')).toHaveCSS('outline-style', 'solid');
    expect(await tabbedThrough(page)).toEqual([]);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each);
          return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
    await goTo(page, 'Standings');
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect(page.locator('.kept-interval').first()).not.toHaveCSS('background-color', canvas);
  });
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
