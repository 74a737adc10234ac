// Today: what presses is said in one line, and settled where it stands, by a letter and Enter.
import { axeFindings, demoData, demoNow, expect, test } from './host/index.ts';

test('what came, rests or was answered leaves the board, and an undo brings it back', async ({ host }) => {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  const board = page.getByRole('main');
  const tally = board.locator('header').getByRole('status');
  await expect(tally).toContainText('overdue');
  const before = await tally.innerText();
  const shelf = board.getByRole('link', { name: /Oak shelf/ });
  await shelf.focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'It arrived' })).toBeVisible();
  // A slip is asked about here as well.
  const on = page.getByRole('textbox', { name: 'Arrived on' });
  const proposed = await on.inputValue();
  await on.fill('2020-01-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is before it was ordered/)).toBeVisible();
  await on.fill(proposed);
  await page.keyboard.press('Enter');
  await expect(shelf).toBeHidden();
  await expect(tally).not.toHaveText(before);
  // Whoever stood on it stands on the line that took its place.
  await expect(board.locator('[data-line]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(shelf).toBeVisible();
  await expect(tally).toHaveText(before);

  // It is the money that is late, not the coat, and a breach that is to be put right, not a ban.
  await expect(board.getByRole('link', { name: /To be put right: Contact by telephone.*broken/ })).toBeVisible();
  await board.getByRole('link', { name: /Refund: Winter coat/ }).focus();
  await page.keyboard.press('x');
  const never = page.getByRole('dialog', { name: 'The money never came' });
  await expect(never).toContainText('Refund: Winter coat, loden, M · Tern & Loom');
  await page.keyboard.press('Escape');

  await shelf.focus();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Let it rest' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(shelf).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(shelf).not.toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});
