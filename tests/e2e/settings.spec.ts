// Settings: another language and other colours at once, kept; the country and zone by which is judged.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './host/index.ts';

test('in German and dark, every screen is there and accessible', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await page.getByRole('button', { name: 'Look around the demo chain' }).click();
  await expect(page.getByText('The demo chain is here')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).press('Space');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.getByRole('radio', { name: 'Deutsch' }).press('Space');

  const main = page.getByRole('navigation', { name: 'Hauptbereiche' });
  await expect(main).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  const screens = ['Heute', 'Bestellungen', 'Kontakte', 'Vorhaben', 'Händler', 'Zusteller', 'Verlässlichkeit'];
  for (const screen of [...screens, 'Verlauf', 'Einstellungen']) {
    await main.getByRole('link', { name: screen }).click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    const rows = page.getByRole('row');
    if ((await page.getByRole('grid').count()) > 0) await rows.nth(1).click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => ({ screen, id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
  }
  // A day is typed in the language, too.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Bestellt am' }).fill('gestern');
  await expect(page.getByText('Kein Tag, den ich kenne')).toBeHidden();
  await page.keyboard.press('Escape');
  expect(app.complaints).toEqual([]);
});

test('single keys can be switched off, and stay off', async ({ host }) => {
  const app = await host.start();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  const keys = app.page.getByRole('checkbox', { name: 'Single keys are commands' });
  await expect(keys).toBeChecked();
  await keys.press('Space');
  await expect(keys).not.toBeChecked();
  await app.restart();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(app.page.getByRole('checkbox', { name: 'Single keys are commands' })).not.toBeChecked();
  await app.page.keyboard.press('n');
  await app.page.keyboard.press('Control+k');
  await expect(app.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await expect(app.page.getByRole('dialog')).toHaveCount(1);
});

test('another country and zone are kept, and one that does not exist is refused in place', async ({ host }) => {
  const app = await host.start();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  const judging = app.page.getByRole('region', { name: 'What is judged by' });
  const country = app.page.getByRole('combobox', { name: 'Country' });
  const zone = app.page.getByRole('combobox', { name: 'Time zone' });
  await country.fill('Atlantis');
  await judging.getByRole('button', { name: 'Apply' }).click();
  await expect(app.page.getByText('Choose a country from the list')).toBeVisible();
  await country.fill('Germany');
  await zone.fill('Europe/Atlantis');
  await judging.getByRole('button', { name: 'Apply' }).click();
  await expect(app.page.getByText('Choose a time zone from the list')).toBeVisible();
  await zone.fill('Europe/Berlin');
  await judging.getByRole('button', { name: 'Apply' }).click();
  await expect(app.page.getByText('Everything is judged anew')).toBeVisible();

  await app.restart();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(app.page.getByRole('combobox', { name: 'Country' })).toHaveValue('Germany');
  await expect(app.page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Berlin');
});

test('grace is changed, kept, and put back; a number that is none is named at its field', async ({ host }) => {
  const app = await host.start();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  const grace = app.page.getByRole('region', { name: 'Grace' });
  const estimated = grace.getByRole('textbox', { name: 'Estimated' });
  await estimated.fill('soon');
  await estimated.press('Enter');
  await expect(grace.getByText('Write a number from 0 to 30')).toBeVisible();
  await estimated.fill('3');
  await estimated.press('Enter');
  await expect(grace.getByText('Write a number')).toBeHidden();
  await app.page.getByRole('link', { name: 'Today' }).click();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect(estimated).toHaveValue('3');
  await grace.getByRole('button', { name: 'Back to the usual' }).click();
  await expect(estimated).toHaveValue('1');
  const calendar = app.page.getByRole('region', { name: 'Calendar' });
  await calendar.getByRole('textbox', { name: 'Days closed to you' }).fill('2026-12-24, Easter');
  await calendar.getByRole('button', { name: 'Apply' }).click();
  await expect(calendar.getByText('“Easter” is no day')).toBeVisible();
});
