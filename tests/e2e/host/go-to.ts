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

/** Opens one of the screens from the sidebar. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();
}
