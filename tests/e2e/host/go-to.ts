import type { Page } from '@playwright/test';

/** What the sidebar calls the screens. */
type Screen =
  | 'Today'
  | 'Orders'
  | 'Interactions'
  | 'Projects'
  | 'Vendors'
  | 'Couriers'
  | 'Standings'
  | 'Terms'
  | 'My data'
  | 'History'
  | 'Settings';

/** What was pressed last has led to where it leads: a click is over before the page is drawn anew. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );

/** Opens one of the screens from the sidebar. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();
  await drawn(page);
}
