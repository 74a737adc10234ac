// Settings: colours and language from the first paint on, what is judged by and the way back, wrong values at their
// fields, and all of it by keyboard.
import { expect, goTo, holdBack, test } from './host/index.ts';

test('colours and language hold at once and after a restart, from the first paint on', async ({ host }) => {
  const app = await host.start();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('radio', { name: 'Dark' }).press('Space');
  await expect(app.page.locator('html')).toHaveCSS('color-scheme', 'dark');
  // By the arrows each language on the way is spoken at once; the keys stay where they were.
  await app.page
    .getByRole('radio', { name: /^As the system/ })
    .nth(1)
    .focus();
  const begunAnew = app.page.waitForEvent('load');
  await app.page.keyboard.press('ArrowRight');
  await begunAnew;
  await expect(app.page.getByRole('radio', { name: 'English' })).toBeFocused();
  await app.page.keyboard.press('ArrowRight');
  await expect(app.page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();
  await expect(app.page.getByRole('radio', { name: 'Deutsch' })).toBeFocused();

  await app.restart();
  const { page } = app;
  await expect(page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  // The loopback host, which a browser forgets with its port, writes them into the page itself.
  if (host.name === 'chromium') {
    const served = await (await page.request.get(new URL('/', page.url()).href)).text();
    expect(served).toContain('<html lang="de" data-theme="dark" data-language="de"');
  }
  // A day is typed in the language, too.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Bestellt am' }).fill('gestern');
  await expect(page.getByText('Kein Tag, den ich kenne')).toBeHidden();
  await page.keyboard.press('Escape');
  expect(app.complaints).toEqual([]);
});

test('what is judged by is set, named at its field where it is wrong, and taken back', async ({ host }) => {
  test.setTimeout(120_000);
  const app = await host.start();
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  const toast = page.getByRole('region', { name: 'Recorded' });
  const undo = () => toast.getByRole('button', { name: 'Undo' }).press('Enter');

  await test.step('by the list of sections the focus goes to one', async () => {
    const sections = page.getByRole('navigation', { name: 'Settings by section' });
    await expect(page.getByRole('textbox', { name: 'Counts as (verdicts)' })).toBeVisible();
    await sections.getByRole('button', { name: 'Starting assumption' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Starting assumption' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Starting assumption' })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Counts as (verdicts)' })).toBeFocused();
    for (const name of ['Grace', 'Backups', 'Take everything along']) {
      await sections.getByRole('button', { name }).press('Enter');
      await expect(sections.locator('[aria-current]')).toHaveText(name);
    }
  });

  await test.step('country and zone, and back to the system’s', async () => {
    const judging = page.getByRole('region', { name: 'Country and time zone' });
    const country = page.getByRole('combobox', { name: 'Country' });
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    const before = [await country.inputValue(), await zone.inputValue()];
    const write = async (field: typeof country, text: string) => {
      await field.fill(text);
      await field.press('Tab');
    };
    await write(country, 'Atlantis');
    await judging.getByRole('button', { name: 'Apply' }).click();
    await expect(judging.getByText('Choose a country from the list')).toBeVisible();
    await write(country, 'Germany');
    await write(zone, 'Europe/Atlantis');
    await judging.getByRole('button', { name: 'Apply' }).click();
    await expect(judging.getByText('Choose a time zone from the list')).toBeVisible();
    await zone.fill('');
    await zone.pressSequentially('berlin');
    await expect(zone).toHaveAttribute('aria-expanded', 'true');
    await zone.press('Enter');
    await expect(zone).toHaveValue('Europe/Berlin');
    await judging.getByRole('button', { name: 'Apply' }).click();
    await expect(toast.getByRole('status')).toContainText('everything judged anew');
    await expect(judging.getByText('Choose a time zone from the list')).toBeHidden();
    await judging.getByRole('button', { name: 'As the system has it' }).click();
    await expect(country).toHaveValue(before[0] ?? '');
    await expect(zone).toHaveValue(before[1] ?? '');
    await undo();
    await expect(toast).toContainText('Taken back: country, time zone. Settings do not stand in History.');
    await expect(country).toHaveValue('Germany');
  });

  await test.step('the calendar, in the locale’s own dates', async () => {
    const calendar = page.getByRole('region', { name: 'Calendar' });
    const saturdays = calendar.getByRole('checkbox', { name: 'Saturdays are business days' });
    await saturdays.press('Space');
    await expect(saturdays).toBeChecked();
    await undo();
    await expect(saturdays).not.toBeChecked();
    const closed = calendar.getByRole('textbox', { name: 'Days closed to you' });
    await closed.fill('12/24/2026, Easter');
    await calendar.getByRole('button', { name: 'Apply' }).click();
    await expect(calendar.getByText('“Easter” is no day')).toBeVisible();
    await closed.fill('12/24/2026, 2026-12-31');
    await calendar.getByRole('button', { name: 'Apply' }).click();
    await expect(closed).toHaveValue('12/24/2026, 12/31/2026');
    await undo();
    await expect(closed).toHaveValue('');
  });

  await test.step('numbers: each error at its field, which has the focus', async () => {
    const grace = page.getByRole('region', { name: 'Grace' });
    const estimated = grace.getByRole('textbox', { name: 'Estimated' });
    await estimated.fill('soon');
    await grace.getByRole('button', { name: 'Apply' }).press('Enter');
    await expect(grace.getByText('Write a number from 0 to 30')).toBeVisible();
    await expect(estimated).toBeFocused();
    await estimated.fill('3');
    await estimated.press('Enter');
    await expect(toast.getByRole('status')).toContainText('“Grace” changed');
    await expect(estimated).toBeFocused();
    await grace.getByRole('button', { name: 'Back to the usual' }).click();
    await expect(estimated).toHaveValue('1');

    const standing = page.getByRole('region', { name: 'Standing', exact: true });
    await standing.getByRole('textbox', { name: 'Exceeded' }).fill('much');
    await standing.getByRole('textbox', { name: 'Half-life' }).fill('0');
    await page.keyboard.press('Enter');
    await expect(standing.getByRole('textbox', { name: 'Half-life' })).toHaveAccessibleDescription(/from 1 to 36,500/);
    await expect(standing.getByRole('textbox', { name: 'Exceeded' })).toHaveAccessibleDescription(/from 0 to 10/);

    const prior = page.getByRole('region', { name: 'Starting assumption' });
    await prior.getByRole('textbox', { name: 'Met (%)' }).fill('90');
    await page.keyboard.press('Enter');
    const last = prior.getByRole('textbox', { name: 'Exceeded (%)' });
    await expect(last).toHaveAccessibleDescription(/add up to 120 %/);
    await expect(last).toBeFocused();
  });

  await test.step('where backups lie', async () => {
    const backups = page.getByRole('region', { name: 'Backups' });
    const folder = backups.getByRole('textbox', { name: 'Folder for backups' });
    await folder.fill('somewhere');
    await backups.getByRole('button', { name: 'Apply' }).click();
    await expect(folder).toHaveAccessibleDescription(/whole path/);
  });

  await test.step('single keys are switched off, and stay off with the rest', async () => {
    const keys = (): ReturnType<typeof page.getByRole> =>
      app.page.getByRole('checkbox', { name: 'Single keys are commands' });
    await keys().press('Space');
    await expect(keys()).not.toBeChecked();
    await app.restart();
    await app.page.getByRole('link', { name: 'Settings' }).click();
    await expect(keys()).not.toBeChecked();
    await expect(app.page.getByRole('combobox', { name: 'Country' })).toHaveValue('Germany');
    await expect(app.page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Berlin');
    await app.page.keyboard.press('n');
    await app.page.keyboard.press('Control+k');
    await expect(app.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await expect(app.page.getByRole('dialog')).toHaveCount(1);
  });
  expect(app.complaints).toEqual([]);
});

test('the section one went to stays marked when another above it comes late', async ({ host }) => {
  const app = await host.start();
  const { page, complaints } = app;
  const held = await holdBack(app, 'settings.usual');
  await page.reload();
  await goTo(page, 'Settings');
  const sections = page.getByRole('navigation', { name: 'Settings by section' });
  const folder = sections.getByRole('button', { name: 'Data folder' });
  await expect(page.getByRole('heading', { name: 'Data folder' })).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Starting assumption' })).toHaveCount(0);
  await folder.click();
  await expect(folder).toHaveAttribute('aria-current', 'true');
  await held.letGo();
  await expect(page.getByRole('heading', { name: 'Starting assumption' })).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(folder).toHaveAttribute('aria-current', 'true');
  expect(complaints).toEqual([]);
});

test('a section that is asked for is waited for without a frame, and gone to once it is there', async ({ host }) => {
  const app = await host.start();
  const { page, complaints } = app;
  const held = await holdBack(app, 'folder.show');
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('backups');
  await page.getByRole('menuitem', { name: /^Backups/ }).click();
  await expect(page.getByRole('heading', { name: 'Starting assumption' })).toBeVisible();
  await expect.poll(() => held.count()).toBeGreaterThan(0);
  const frames = await page.evaluate(async () => {
    const ask = window.requestAnimationFrame.bind(window);
    const passed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    // What looks for a place for the keys meanwhile has half a second for it.
    await passed(1500);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return ask(callback);
    };
    await passed(1500);
    window.requestAnimationFrame = ask;
    return asked;
  });
  expect(frames).toBe(0);
  await held.letGo();
  const heading = page.getByRole('heading', { name: 'Backups', exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(complaints).toEqual([]);
});
