// Who holds my data, and the requests about it: a kind is added and taken back, a letter is drafted, sent and followed up.
import { axeFindings, demoData, demoNow, expect, test } from './host/index.ts';

test('who has which of my data is seen, corrected and undone', async ({ host }) => {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My data' }).click();
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await rows.first().click();
  const pane = page.locator('[data-story]');
  await expect(pane.getByRole('region', { name: 'What it holds' })).toBeVisible();
  await pane.getByRole('button', { name: 'Add a kind…' }).click();
  await page.getByRole('combobox', { name: 'Kind of data' }).fill('date of birth');
  await page.getByRole('textbox', { name: 'For what' }).fill('a birthday gift');
  await page.getByRole('button', { name: 'Record' }).click();
  const line = pane.getByRole('listitem').filter({ hasText: 'Date of birth' });
  await expect(line).toContainText('a birthday gift');
  await line.getByRole('button', { name: 'Why? Date of birth' }).click();
  await expect(page.getByText('What you say of it outranks')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Any kind of data/ }).click();
  await page.getByRole('option', { name: 'Date of birth' }).first().click();
  await expect(rows).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  await line.getByRole('button', { name: 'Mark as not held: Date of birth' }).click();
  await expect(page.getByText('No company fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});

test('a request is drafted, sent and answered, by keyboard', async ({ host }) => {
  const app = await host.start({ now: demoNow });
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new request');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'To which company' }).fill('Northlight Books & Söhne');
  await page.keyboard.press('Enter');
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toHaveValue(/Northlight Books & Söhne/);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Example');
  await expect(letter).toHaveValue(/Ada Example\n$/);
  await letter.fill('Please tell me what you know.');
  const mail = page.getByRole('link', { name: 'Open in mail program' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*what%20you%20know\.$/);
  expect(await axeFindings(page)).toEqual([]);
  // In Electron the system asks where to, which no test can answer.
  if (host.name === 'chromium') {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as .eml' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^letter Northlight Books.*\.eml$/);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter-print')).toBeVisible();
  await expect(page.locator('.app')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'I have sent it' }).click();
  const story = page.locator('[data-story]');
  await expect(story.getByText('Answered by')).toBeVisible();
  await expect(story.getByRole('region', { name: 'Documents' })).toContainText('letter Northlight Books Söhne.txt');
  await story.getByRole('button', { name: 'What happened…' }).click();
  await page.getByRole('dialog').getByText('Denied', { exact: true }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('Choose the reason')).toBeVisible();
  await page.getByText('They know nothing of me').click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(story.getByRole('button', { name: 'Complain to the authority…' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});
