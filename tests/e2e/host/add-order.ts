import type { Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** Adds an order by hand, with nothing but its vendor and its item, for a test of what comes after. */
export async function addOrder(page: Page, vendor: string, item: string): Promise<void> {
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill(vendor);
  await page.getByRole('textbox', { name: 'What', exact: true }).fill(item);
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
}
