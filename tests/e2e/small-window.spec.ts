// The smallest window: what one looks for first is read, and nothing lies over what shows where the keys are.
import type { Page } from '@playwright/test';
import { demoData, demoNow, expect, goTo, type Host, type RunningApp, test } from './host/index.ts';

/** The colours of points of the page as it is drawn. */
async function coloursAt(page: Page, points: readonly { x: number; y: number }[]): Promise<readonly string[]> {
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ([base64, places]) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      drawing?.drawImage(bitmap, 0, 0);
      return places.map(({ x, y }) => String(drawing?.getImageData(Math.round(x), Math.round(y), 1, 1).data.join()));
    },
    [picture, points] as const,
  );
}

const brackets = (page: Page) => page.getByRole('row').filter({ hasText: 'BA-7719-1414' });

/** The demo chain's orders, one of them with its story, in the smallest window. */
async function besideStory(host: Host): Promise<RunningApp> {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.setViewportSize({ width: 900, height: 600 });
  await goTo(page, 'Orders');
  await brackets(page).click();
  await expect(page.getByRole('region', { name: /^Story of/ })).toContainText('BA-7719-1414');
  return app;
}

test('beside a story an order’s item and number are read, and a key stands beside its word', async ({ host }) => {
  const app = await besideStory(host);
  const { page } = app;
  for (const line of await brackets(page).locator('.ledger-vendor > span').all())
    expect(await line.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);

  const word = await page.getByRole('button', { name: 'Commands…' }).boundingBox();
  const key = await page.locator('.sidebar-key').boundingBox();
  expect(key?.y).toBeLessThan((word?.y ?? 0) + (word?.height ?? 0));
  expect(app.complaints).toEqual([]);
});

test('the ring around a list is whole, also beside what is hovered and what is selected', async ({ host }) => {
  const app = await besideStory(host);
  const { page } = app;
  const grid = page.getByRole('grid', { name: 'Orders' });
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  const hovered = page.getByRole('row').nth(2);
  await hovered.hover();
  const [around, over, selected] = [
    await grid.boundingBox(),
    await hovered.boundingBox(),
    await page.locator('.ledger-row-current').boundingBox(),
  ];
  if (around === null || over === null || selected === null) throw new Error('The list is not there.');
  const right = around.x + around.width - 1;
  const ring = [
    { x: around.x + around.width / 2, y: around.y + 0.5 },
    ...[around.y + 16, over.y + 20, over.y + over.height - 1, selected.y + 20].map((y) => ({ x: right, y })),
  ];
  const colours = await coloursAt(page, ring);
  const accent = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [...color.matchAll(/\d+/g)].join();
  });
  expect(new Set(colours)).toEqual(new Set([`${accent},255`]));
  expect(app.complaints).toEqual([]);
});

test('in the standings no mark of the scale lies over another, and a list’s count is read', async ({ host }) => {
  const { page } = await besideStory(host);
  await goTo(page, 'Standings');
  const marks = page.locator('.scale-mark:visible');
  await expect(marks.first()).toBeVisible();
  const boxes = await Promise.all((await marks.all()).map((mark) => mark.boundingBox()));
  for (const [at, box] of boxes.entries())
    if (at > 0) expect(box?.x).toBeGreaterThan((boxes[at - 1]?.x ?? 0) + (boxes[at - 1]?.width ?? 0));

  await goTo(page, 'Interactions');
  const count = page.locator('.list-count');
  await expect(count).toHaveText(/contacts/);
  expect(await count.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
});

test('the last line of a story and of a list can be read and pressed beside what tells that something is recorded', async ({
  host,
}) => {
  const app = await besideStory(host);
  const { page } = app;
  await page.keyboard.press('q');
  await page.keyboard.type('called Brightwater about the brackets');
  await page.getByRole('textbox', { name: 'In one line' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, 'Orders');
  await brackets(page).click();
  await expect(page.getByRole('region', { name: /^Story of/ })).toContainText('BA-7719-1414');
  const told = await page.getByRole('region', { name: 'Recorded', exact: true }).boundingBox();
  for (const pane of ['.story', '.ledger-grid']) {
    const end = await page.locator(pane).evaluate((each) => {
      each.scrollTo(0, each.scrollHeight);
      const children = [...each.querySelectorAll('*')].filter((child) => child.childElementCount === 0);
      return Math.max(...children.map((child) => child.getBoundingClientRect().bottom));
    });
    expect(end).toBeLessThanOrEqual(told?.y ?? 0);
  }
});

test('in German, what asks why of a long label does not stand alone below it, and a vendor’s button says what it adds', async ({
  host,
}) => {
  const { dataDir } = await demoData();
  const { page } = await host.start({ dataDir, now: demoNow });
  await page.setViewportSize({ width: 900, height: 600 });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).press('Space');
  await page.getByRole('link', { name: 'Händler', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Brightaisle' }).click();
  await expect(page.getByRole('button', { name: 'Bestellung eintragen…' })).toBeVisible();
  const [word, why] = await page.locator('dt', { hasText: 'Anträgen' }).evaluate((label) =>
    [label.querySelector('.figure-last-word')?.firstChild, label.querySelector('.side-note-word')].map((part) => {
      const range = document.createRange();
      if (part !== null && part !== undefined) range.selectNodeContents(part);
      return range.getBoundingClientRect();
    }),
  );
  expect(why?.top).toBeLessThan(word?.bottom ?? 0);
  expect(word?.right).toBeLessThanOrEqual(why?.left ?? 0);
});
