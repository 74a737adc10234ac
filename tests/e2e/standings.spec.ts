// Standings: another way to count is tried out with its effect at once, left again, or kept.
import { expect, goTo, test } from './host/index.ts';

test('weights are tried out by keyboard, left again, and kept', async ({ host }) => {
  const app = await host.start({ now: '2026-03-20T12:00:00Z' });
  const { page } = app;
  await page.getByRole('button', { name: 'Look around the demo chain' }).click();
  await expect(page.getByText('The demo chain is here')).toBeVisible();
  await goTo(page, 'Standings');
  const rows = page.locator('tbody');
  await expect(rows).toContainText('likely that');
  const before = await rows.innerText();
  const met = page.getByRole('textbox', { name: 'Met counts' });
  await met.focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Trying out: nothing is kept yet.')).toBeVisible();
  await expect(rows).not.toHaveText(before, { useInnerText: true });
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(rows).toHaveText(before, { useInnerText: true });

  const halfLife = page.getByRole('textbox', { name: 'Half-life in days' });
  await halfLife.fill('30');
  await halfLife.press('Tab');
  await page.getByRole('button', { name: 'Keep these' }).click();
  await expect(page.getByText('Trying out: nothing is kept yet.')).toBeHidden();
  await app.restart();
  await goTo(app.page, 'Standings');
  await expect(app.page.getByRole('textbox', { name: 'Half-life in days' })).toHaveValue('30');
  expect(app.complaints).toEqual([]);
});
