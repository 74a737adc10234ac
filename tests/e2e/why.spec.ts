// Why? on every figure: each opens with the facts or the records that made it, by keyboard too, and nothing moves meanwhile.
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test } from './host/index.ts';

const mails = path.join(import.meta.dirname, '..', 'fixtures', 'mail');

/** Whatever shows a figure that facts made. */
const shown = [
  '.figure',
  '.statement',
  '.promise-basis',
  '.promise-verdict',
  '.promise-gap',
  '.side-name',
  '.side-verdict',
  '.reply-words',
  '.progress',
  '.standing',
].join(', ');

/** What stands where nothing is known, so that there is nothing to ask about. */
const nothingKnown = /unknown|not known|\bnone$|nobody|no date|under way|not yet|no verdict|—/i;

/** The figures on the page that have no Why?, by their words. */
const without = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.querySelector('[aria-label^="Why?"]') === null)
        .map((element) => element.innerText.replaceAll('\n', ' ')),
    shown,
  );

/** Opens every Why? of the page, one after the other: how many there are, and those that open with nothing. */
const opened = (page: Page): Promise<{ count: number; empty: string[] }> =>
  page.evaluate(async () => {
    const told = () => document.querySelector('.side-note :is(.evidence, .why-part)') !== null;
    const until = async (is: () => boolean) => {
      for (let frame = 0; !is() && frame < 300; frame += 1) await new Promise(requestAnimationFrame);
      return is();
    };
    const labels = [...document.querySelectorAll('[aria-label^="Why?"]')].map((each) =>
      each.getAttribute('aria-label'),
    );
    const empty: string[] = [];
    for (let at = 0; at < labels.length; at += 1) {
      document.querySelectorAll<HTMLElement>('[aria-label^="Why?"]')[at]?.click();
      if (!(await until(told))) empty.push(labels[at] ?? '');
      document.querySelector<HTMLElement>('.side-note-close')?.click();
      await until(() => document.querySelector('.side-note') === null);
    }
    return { count: labels.length, empty };
  });

test('every figure says why, with the facts or the records behind it', async ({ host }) => {
  test.slow();
  const app = await host.start({ now: '2026-03-20T12:00:00Z' });
  const { page } = app;
  await page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(page.getByText('The made-up examples are here').first()).toBeVisible();
  const asks = async (least: number) => {
    expect((await without(page)).filter((text) => !nothingKnown.test(text))).toEqual([]);
    const { count, empty } = await opened(page);
    expect(empty).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  };
  const choose = async (screen: string, row: string) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();
    await page.getByRole('row').filter({ hasText: row }).first().click();
    await expect(page.locator('.story .figure').first()).toBeVisible();
    // What the profile asks for by itself is there once nothing is awaited any more.
    await page.waitForTimeout(300);
  };

  await choose('Orders', 'Harbor & Pine');
  await asks(15);
  // The note tells the value that it explains, and does not lie over it.
  const state = page
    .locator('.figure')
    .filter({ hasText: /^State/ })
    .first();
  const value = await state.locator('.figure-value').innerText();
  await state.hover();
  await state.getByRole('button', { name: /^Why\?/ }).click();
  await expect(page.locator('.side-note-about')).toHaveText(value);
  const [noteBox, valueBox] = [await page.locator('.side-note').boundingBox(), await state.boundingBox()];
  expect(noteBox?.y).toBeGreaterThanOrEqual((valueBox?.y ?? 0) + (valueBox?.height ?? 0));
  await page.keyboard.press('Escape');
  // What a mail said stands in the mail, marked and in sight, with the rank that such a source has.
  await dropFiles(
    page,
    ['ordered', 'delayed'].map((name) => path.join(mails, `amazon-us-${name}.eml`)),
  );
  await page.evaluate(() => (window.location.hash = '#/orders/114-4770281-5530624'));
  const story = page.getByRole('region', { name: /^Story of .*114-4770281-5530624/ });
  await story
    .locator('.promise-verdict')
    .first()
    .getByRole('button', { name: /^Why\?/ })
    .click();
  const why = page.getByRole('dialog', { name: /^Why: / });
  const said = why
    .locator('.evidence')
    .filter({ has: page.locator('.evidence-quote') })
    .first();
  const quote = await said.locator('.evidence-quote').innerText();
  await expect(said).toContainText('by its wording');
  // What was said comes first, then what follows from it, the rule last.
  const told = why.locator('.evidence, .why-therefore, .why-rule');
  await expect(told.first()).toHaveClass(/evidence/);
  await expect(told.nth(-2)).toContainText(/^Therefore:/);
  await expect(told.last()).toHaveClass('why-rule');
  await expect(why.getByText('This decided it').first()).toBeVisible();
  await said.getByRole('button', { name: /^Read it:/ }).click();
  await expect(said.locator('.document-text mark')).toHaveText(quote, { ignoreCase: true });
  await expect(said.locator('.document-text mark')).toBeInViewport();
  await page.keyboard.press('Escape');
  await choose('Vendors', 'Brightaisle');
  await asks(5);
  await choose('Couriers', 'UPS');
  await asks(4);
  await choose('Projects', 'A place for the books');
  await asks(6);
  await choose('Interactions', 'Where is the shelf?');
  await asks(6);
  await goTo(page, 'Standings');
  await expect(page.locator('.standing').first()).toBeVisible();
  await asks(4);

  // A standing leads to the verdicts that were counted, each with its weight and its own facts, and to their records.
  const row = page.locator('.standing').filter({ hasText: 'Brightaisle' });
  const counts = await row.locator('.standing-count').allInnerTexts();
  const counted = counts.reduce((sum, count) => sum + Number(count), 0);
  const ask = row.getByRole('button', { name: /^Why\?/ });
  const sizeOf = async () => {
    const { width = 0, height = 0 } = (await row.boundingBox()) ?? {};
    return { width, height };
  };
  const before = await sizeOf();
  await ask.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(ask).toHaveCSS('opacity', '1');
  expect(await sizeOf()).toEqual(before);
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: /^Why: Brightaisle/ });
  await expect(note.getByText(/What is usual of anybody is added, as if .* had been kept/)).toBeVisible();
  await expect(note.locator('.why-part')).toHaveCount(Math.min(counted, 20));
  // The answer and its rule come before what many records say, and the way to all of them after it.
  const answered = note.locator('.verdict-counts, .why-weighing, .why-rule, .why-part');
  await expect(answered.first()).toHaveClass(/verdict-counts/);
  await expect(answered.nth(2)).toHaveClass('why-rule');
  await expect(note.locator('.why-in-orders').getByRole('link', { name: 'Missed' })).toHaveAttribute(
    'href',
    '#/orders//verdict=missed&vendor=Brightaisle',
  );
  await expect(note.locator('.why-part').first()).toContainText(/counts (0\.\d|1)/);
  await note
    .getByRole('button', { name: /^Facts of/ })
    .first()
    .click();
  await expect(note.locator('.evidence').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(ask).toBeFocused();
  expect(app.complaints).toEqual([]);
});
