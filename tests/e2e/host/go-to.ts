import type { Page } from '@playwright/test';

/** Opens one of the screens from the sidebar. */
export async function goTo(page: Page, screen: 'Today' | 'Orders' | 'Projects' | 'Standings'): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();
}
