// Contacts: logged by keyboard in a few seconds, the awaited answer on top until it came; and the history of it all.
import type { Page } from '@playwright/test';
import { openAgent } from '../../electron/agent/index.ts';
import { axeFindings, demoData, demoNow, expect, temporaryFolder, test } from './host/index.ts';

const goTo = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen }).click();

/** Two orders that are called the same, below more than a list would hold. */
async function twoKettles(): Promise<string> {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date('2020-03-01T12:00:00Z') });
  const order = (placedOn: string, item: string) =>
    agent.call('order.record', { vendor: 'Fernhill Supplies', placedOn, items: [{ name: item }] });
  for (const placedOn of ['2019-11-03', '2019-12-04']) await order(placedOn, 'Kettle');
  for (let at = 0; at < 9; at += 1) await order('2020-02-01', `Cup ${at}`);
  await agent.close();
  return dataDir;
}

test('of very many answers awaited all are counted, and the longest overdue are shown', async ({ host }) => {
  const dataDir = temporaryFolder();
  const agent = openAgent({ dataDir, now: () => new Date(demoNow) });
  for (let at = 0; at < 230; at += 1) {
    const heldAt = new Date(Date.parse('2025-01-01T10:00:00Z') + at * 86_400_000).toISOString();
    const summary = `Question ${at}`;
    const input = { channel: 'email', direction: 'outbound', party: 'Oak', summary, heldAt, awaitsReply: true };
    await agent.call('interaction.record', input);
  }
  await agent.close();
  const { page } = await host.start({ dataDir, now: demoNow });
  await goTo(page, 'Interactions');
  await expect(page.getByRole('status').filter({ hasText: '230 contacts' })).toBeVisible();
  const awaited = page.getByRole('region', { name: 'Answers awaited 230' });
  await expect(awaited.getByRole('link')).toHaveCount(50);
  await expect(awaited.getByRole('link').first()).toHaveText(/^Question 0.*due Jan 3, 2025$/);
  await awaited.getByRole('button', { name: 'Show all 230' }).click();
  await expect(awaited.getByRole('link')).toHaveCount(230);
});

test('a contact is logged by keyboard, its answer awaited on top, and answered', async ({ host }) => {
  const app = await host.start({ dataDir: await twoKettles() });
  const { page } = app;
  const { keyboard } = page;
  await goTo(page, 'Interactions');
  // Once it is known that there is none, the button stands elsewhere.
  await expect(page.getByText('No contact is logged yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Log a contact…' }).focus();
  const began = Date.now();
  // Beside what is written, so many keys and no more.
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await keyboard.press(key);
  };
  await press('Enter');
  await expect(page.getByRole('combobox', { name: 'With whom' })).toBeFocused();
  await keyboard.type('Fernhill Supplies');
  await press('Tab');
  await keyboard.type('Where is my parcel?');
  await press('Tab');
  await press('Tab');
  await press('ArrowRight'); // Phone, after e-mail.
  await press('Tab');
  await press('Space'); // I await an answer.
  await expect(
    page.getByText(
      /^Empty: by .*\. Counterpart takes 5 minutes of opening time for usual; Settings can say otherwise\.$/,
    ),
  ).toBeVisible();
  await press('Tab');
  await keyboard.type('+3');
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(keys).toBeLessThanOrEqual(9);
  expect(Date.now() - began).toBeLessThan(15_000);

  const awaited = page.getByRole('region', { name: /Answers awaited/ });
  await expect(awaited.getByRole('link')).toHaveText(/Where is my parcel\?.*Open/);
  await expect(page.getByRole('row').filter({ hasText: 'Where is my parcel?' })).toContainText('Phone');

  await page.getByRole('button', { name: 'They answered…', exact: true }).click();
  // The sheet knows who answers whom, and that it was by phone.
  const sheet = page.getByRole('dialog', { name: 'They answered' });
  await expect(sheet.getByRole('radio', { name: 'Phone' })).toBeChecked();
  await expect(sheet.getByRole('radio', { name: 'I got in touch' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // The same from its promise.
  await page.getByRole('button', { name: 'They answered… Reply' }).click();
  await expect(sheet.getByRole('radio', { name: 'Phone' })).toBeChecked();
  await page.getByRole('textbox', { name: 'What they said' }).fill('It is on its way.');
  // Orders of any age are found, and two that are called the same are told apart.
  await page.getByRole('combobox', { name: 'About which order' }).fill('kettle');
  await expect(page.getByRole('option')).toHaveText([/Kettle.*placed Dec 4, 2019/, /Kettle.*placed Nov 3, 2019/]);
  await page.getByRole('option', { name: /Nov 3/ }).click();
  await page.getByRole('textbox', { name: 'What they said' }).press('Enter');
  await expect(awaited).toBeHidden();
  const thread = page.getByRole('region', { name: 'Thread' });
  await expect(thread.getByRole('listitem')).toHaveText([
    /Where is my parcel\?.*asked.*due.*answered/s,
    /It is on its way/,
  ]);
  await thread.getByRole('link', { name: 'It is on its way' }).click();
  const answer = page.getByRole('region', { name: /Story of .*It is on its way/ });
  const placed = async (day: string): Promise<void> => {
    await answer.getByRole('link', { name: 'Kettle' }).click();
    await expect(page.getByRole('region', { name: /Story of .*Kettle/ })).toContainText(day);
    await page.goBack();
    await expect(answer).toBeVisible();
  };
  await placed('Nov 3, 2019');
  await answer.getByRole('button', { name: 'Correct: Order' }).click();
  await page.getByRole('combobox', { name: 'Correct: Order' }).fill('kettle');
  await page.getByRole('option', { name: /Dec 4/ }).click();
  await answer.getByRole('button', { name: 'Keep' }).click();
  await expect(answer.getByRole('button', { name: 'Correct: Order' })).toBeVisible();
  await placed('Dec 4, 2019');
  await thread.getByRole('link', { name: 'Where is my parcel?' }).click();
  await expect(page.getByRole('region', { name: /Story of .*Where is my parcel/ })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Where is my parcel?' })).toContainText('Met');

  // Each value is corrected where it stands, and the correction taken back.
  const story = page.getByRole('region', { name: /Story of .*Where is my parcel/ });
  await story.getByRole('button', { name: 'Correct: Channel' }).click();
  await keyboard.press('Enter');
  await page.getByRole('option', { name: 'Chat' }).click();
  await story.getByRole('button', { name: 'Keep' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Where is my parcel?' });
  await expect(row).toContainText('Chat');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('Phone');
  expect(await axeFindings(page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('who a contact was with has their orders offered first, and none of others among them', async ({ host }) => {
  const { dataDir } = await demoData();
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await goTo(page, 'Interactions');
  await page.getByRole('button', { name: 'Log a contact…' }).click();
  const whom = page.getByRole('combobox', { name: 'With whom' });
  const order = page.getByRole('combobox', { name: 'About which order' });
  const offered = () => page.getByRole('option').allInnerTexts();
  const isOf = (name: string) => async () => {
    const all = await offered();
    return all.length > 1 && all.every((text) => text.includes(name));
  };
  await order.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await isOf('Brightaisle')()).toBe(false);
  await page.keyboard.press('Escape');
  await whom.fill('Brightaisle');
  await whom.press('Tab');
  await order.press('ArrowDown');
  await expect.poll(isOf('Brightaisle')).toBe(true);
  // A word that orders of others have, too.
  await order.pressSequentially('black');
  await expect(page.getByRole('option', { name: /^Shelf brackets, black/ })).toBeVisible();
  await expect.poll(async () => (await offered()).every((text) => text.includes('Brightaisle'))).toBe(true);
  // Another's is still found by its number.
  await order.fill('NB-20533');
  await expect(page.getByRole('option', { name: /Northlight Books · NB-20533/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(order).toHaveValue(/NB-20533/);
  expect(app.complaints).toEqual([]);
});

test('the history tells what was learnt, and takes back the last', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await goTo(page, 'Interactions');
  for (const summary of ['First', 'Second']) {
    await page.getByRole('button', { name: 'Log a contact…' }).click();
    await page.getByRole('combobox', { name: 'With whom' }).fill('Fernhill Supplies');
    await page.getByRole('textbox', { name: 'What about' }).fill(summary);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').filter({ hasText: summary })).toBeVisible();
  }
  // Enter takes the only name that begins with what is written; until then it is said to be a new one.
  await page.getByRole('button', { name: 'Log a contact…' }).click();
  const whom = page.getByRole('combobox', { name: 'With whom' });
  await expect(whom).toBeFocused();
  await page.keyboard.type('fern');
  await expect(page.getByRole('option', { name: 'Fernhill Supplies' })).toBeVisible();
  await expect(page.getByText('New: “fern” is not known yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(whom).toHaveValue('Fernhill Supplies');
  await expect(page.getByText(/^New: /)).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await app.restart();
  await goTo(app.page, 'History');
  const entries = app.page.getByRole('row').filter({ hasText: 'Contact logged' });
  await expect(entries).toHaveCount(2);
  await entries.first().click();
  await expect(app.page.getByRole('region', { name: 'Step: Contact logged' })).toContainText('Second');
  await app.page.getByRole('button', { name: 'Take back…' }).click();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('row').filter({ hasText: 'Taken back: Contact logged' })).toBeVisible();
  await goTo(app.page, 'Interactions');
  await expect(app.page.getByRole('heading', { name: 'Interactions', level: 1 })).toBeVisible();
  await expect(app.page.getByRole('row').filter({ hasText: 'First' })).toBeVisible();
  await expect(app.page.getByRole('row').filter({ hasText: 'Second' })).toBeHidden();
  for (const screen of ['Interactions', 'History'] as const) {
    await goTo(app.page, screen);
    await expect(app.page.getByRole('main')).toBeVisible();
    expect(await axeFindings(app.page)).toEqual([]);
  }
});

test('no line runs through a drawn label, its dates end at the edge, and awaited verdicts stand over the others', async ({
  host,
}) => {
  const { dataDir } = await demoData();
  const { page } = await host.start({ dataDir, now: demoNow });
  await goTo(page, 'Interactions');
  await page.locator('.ledger-body-row', { hasText: 'The line drops' }).click();
  const story = page.getByRole('region', { name: /^Story of The line drops/ });
  await expect(story.locator('.drawing-plate')).not.toHaveCount(0);
  const bare = await story.locator('.drawing-plate + text').evaluateAll((labels) =>
    labels.filter((label) => {
      const [plate, text] = [label.previousElementSibling, label].map((each) => each?.getBoundingClientRect());
      return plate === undefined || text === undefined || text.left < plate.left || text.right > plate.right;
    }),
  );
  expect(bare).toHaveLength(0);
  const edges = await story.locator('.promise').evaluate((promise) =>
    ['.statement', '.statement-window', '.promise-verdict .press'].map((part) => {
      const { right } = promise.querySelector(part)?.getBoundingClientRect() ?? { right: 0 };
      return Math.round(right);
    }),
  );
  expect(edges).toEqual([edges[0], edges[0], (edges[0] ?? 0) + 4]);
  const left = async (where: string) => (await page.locator(`${where} .verdict`).first().boundingBox())?.x;
  expect(await left('.awaited')).toBe(await left('.ledger-body'));
});
