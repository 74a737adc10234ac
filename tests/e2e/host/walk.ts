import type { Locator, Page } from '@playwright/test';
import { drawn } from './go-to.ts';
import { expect } from './test.ts';

/** What a walk does at each place; `where` names it in a failure, and a screen is a place that is no sheet or note. */
export type Look = (where: string, isScreen: boolean) => Promise<void>;

/** Sheets and notes of the window; a native one of the system would hold the walk, and a letter and the file for programs have words of their own. */
const overlay = '[role="dialog"]';
const isNative =
  /wählen|lesen|anheften|choose|read|attach|backup|sicher|export|ordner|folder|move|umzieh|restore|wiederherst|druck|print|letter|brief|programs|programme/i;

/** Opens what a button opens, looks at it, and closes it: the focus must be back where it was. */
async function lookInto(page: Page, opener: Locator, where: string, look: Look): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(overlay), where).toBeVisible();
  await look(where, false);
  await expect(page.locator(`${overlay}:focus-within`), `${where}: holds the focus`).toHaveCount(1);
  // Keys go to the window in front, which on a display without a window manager is not always the only one.
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.locator(overlay), where).toBeHidden();
  await expect(opener, `${where}: the focus is back`).toBeFocused();
}

/** Each button of the place that opens something, once a name; of many like "Why?" the first two. */
async function openersOf(page: Page): Promise<string[]> {
  const names = await page
    .locator('main')
    .locator('button[aria-haspopup="dialog"]:visible, button:visible:has-text("…")')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''));
  const alike = new Map<string, number>();
  return [...new Set(names)].filter((name) => {
    const kind = name.split(/[?:]/)[0] ?? '';
    alike.set(kind, (alike.get(kind) ?? 0) + 1);
    return !isNative.test(name) && (alike.get(kind) ?? 0) <= 2;
  });
}

/** Screens that lie behind another and not in the sidebar, by their addresses. */
const behind = ['#/data/requests', '#/standings/carrier', '#/terms/mine', '#/terms/breaches'];

/** Nothing is kept out of sight any more because a part of it is still asked for. */
export const complete = (page: Page): Promise<void> =>
  expect(page.locator('[data-awaited], [aria-busy="true"]')).toHaveCount(0);

/** The first of a list's records, which there need not be. */
export const firstRecord = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') })
    .first();

/** Looks at a screen, at the first of its records, and at all that opens there. */
async function lookAround(page: Page, screen: string, look: Look): Promise<void> {
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await complete(page);
  await look(screen, true);
  const record = firstRecord(page);
  if (await record.isVisible()) {
    await record.click();
    await drawn(page);
    await complete(page);
    await look(`${screen}, the first`, true);
  }
  for (const name of await openersOf(page)) {
    const opener = page.getByRole('main').getByRole('button', { name, exact: true }).first();
    await lookInto(page, opener, `${screen}: ${name}`, look);
  }
}

/** Goes through every screen, into the first record of each, and through all that opens there. */
export async function walk(page: Page, look: Look): Promise<void> {
  const links = page.getByRole('navigation').first().getByRole('link');
  await expect(links.first()).toBeVisible();
  const screens = await links.allTextContents();
  for (const [at, screen] of screens.entries()) {
    await links.nth(at).click();
    await lookAround(page, screen, look);
  }
  for (const address of behind) {
    await page.evaluate((to) => (window.location.hash = to), address);
    await lookAround(page, address, look);
  }
  for (const key of ['Control+k', '?', 'n', 'l']) {
    await page.keyboard.press(key);
    await expect(page.locator(overlay), key).toBeVisible();
    await look(`the key ${key}`, false);
    await page.keyboard.press('Escape');
    await expect(page.locator(overlay), key).toBeHidden();
  }
}
