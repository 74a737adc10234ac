// Quick add and the first run: from nothing to a recorded outcome by keyboard alone, and the three ways to begin.
import path from 'node:path';
import { axeFindings, dropFiles, expect, goTo, test } from './host/index.ts';

test('one line is an order, another its arrival, another a contact; all by keyboard, kept over a restart', async ({
  host,
}) => {
  const app = await host.start();
  const { page } = app;
  const { keyboard } = page;
  await expect(page.getByRole('main')).toBeVisible();
  const began = Date.now();

  await keyboard.press('q');
  await expect(page.getByRole('textbox', { name: 'In one line' })).toBeFocused();
  await keyboard.type('usb cable from Anker 19.99 two-day UPS yesterday');
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toHaveValue('Anker');
  await expect(page.getByRole('textbox', { name: 'What' })).toHaveValue('usb cable');
  await expect(page.getByRole('combobox', { name: 'Courier' })).toHaveValue('UPS');
  await expect(page.getByRole('radio', { name: 'I paid for it' })).toBeChecked();
  await expect(page.locator('mark', { hasText: '19.99' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  const order = page.getByRole('row').filter({ hasText: 'Anker' });
  await expect(order).toContainText('$19.99');

  await keyboard.press('q');
  await keyboard.type('arrived today');
  await expect(page.getByRole('radio', { name: /Anker/ })).toBeChecked();
  await keyboard.press('Enter');
  await expect(order).toContainText('Delivered');
  expect(Date.now() - began).toBeLessThan(60_000);

  await app.restart();
  await goTo(app.page, 'Orders');
  await expect(app.page.getByRole('row').filter({ hasText: 'Anker' })).toContainText('Delivered');

  await app.page.keyboard.press('q');
  await app.page.keyboard.type('called Anker about the cable, they promised a callback tomorrow 2pm');
  await expect(app.page.getByRole('textbox', { name: /By when/ })).toHaveValue(/14:00$/);
  await expect(app.page.getByText(/, .* 14:00$/)).toBeVisible();
  await expect(app.page.getByRole('radio', { name: 'Phone' })).toBeChecked();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('heading', { name: 'Interactions', level: 1 })).toBeVisible();
  await expect(app.page.getByRole('row').filter({ hasText: 'callback tomorrow' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what is in doubt is said, a field may be changed, and one undo takes all back', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await goTo(page, 'Orders');
  await page.keyboard.press('q');
  await page.keyboard.type('lamp from IKEA 49.00 tomorrow, via DHL project Study');
  await expect(page.getByText('“tomorrow” may be another day')).toBeVisible();
  await page.getByRole('textbox', { name: 'What' }).fill('desk lamp');
  await page.getByRole('textbox', { name: 'In one line' }).press('End');
  await page.keyboard.type(', for two');
  await expect(page.getByRole('textbox', { name: 'What' })).toHaveValue('desk lamp');
  // Two quick Enters record one order, which the one undo below takes back.
  await page.locator('form.sheet-form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(page.getByRole('region', { name: /Story of/ })).toContainText('desk lamp');
  await expect(page.getByRole('region', { name: /Story of/ })).toContainText('DHL');

  // What is owed is told with its amount.
  await page.keyboard.press('q');
  await page.keyboard.type('refund 19.99 from IKEA by tomorrow');
  await expect(page.getByRole('textbox', { name: /^Amount/ })).toHaveValue('19.99');
  await expect(page.getByRole('combobox', { name: 'Who is to do it' })).toHaveValue('IKEA');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await goTo(page, 'Today');
  await expect(page.getByRole('main').getByText('Refund of $19.99', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main').getByText('Refund of $19.99', { exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'Projects' }).click();
  await page.getByRole('row').filter({ hasText: 'Study' }).click();
  await expect(page.getByRole('region', { name: /Story of Study/ })).toContainText('$49.00');
  await expect(page.getByRole('region', { name: /Story of Study/ })).toContainText('IKEA');
  await goTo(page, 'Orders');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'IKEA' })).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('what was taken back is no longer in sight: the line is read, and a contact is of no order', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await goTo(page, 'Orders');
  await page.keyboard.press('q');
  await page.keyboard.type('lamp from IKEA 49.00');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Story of/ })).toContainText('lamp');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row').filter({ hasText: 'lamp' })).toBeHidden();
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox', { name: 'With' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.keyboard.type('lamp from IKEA 59.00');
  await expect(page.getByRole('textbox', { name: 'What' })).toHaveValue('lamp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'IKEA' })).toContainText('59.00');
  expect(app.complaints).toEqual([]);
});

test('a day that somebody says is a promise of the order it is for, or one is asked which', async ({ host }) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  const jot = async (line: string) => {
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: 'In one line' }).fill(line);
  };
  const which = page.getByRole('combobox', { name: 'Which order' });
  await jot('Ergo said it will come friday');
  // Nothing is awaited: any order may be named, and none is made up.
  await page.getByRole('textbox', { name: 'In one line' }).press('Enter');
  await expect(page.getByText('Choose the order it is about.')).toBeVisible();
  await expect(which).toBeVisible();
  await page.getByRole('textbox', { name: 'In one line' }).fill('lamp from Ergo 45.00 order E-7001');
  await page.getByRole('textbox', { name: 'In one line' }).press('Enter');
  const orders = page.getByRole('row').filter({ hasText: 'Ergo' });
  await expect(orders).toHaveCount(1);

  await jot('Ergo said it will come in 5 days');
  await expect(page.getByText('A promise', { exact: true })).toBeVisible();
  // It is told today, however long ago the order was placed.
  await expect(page.getByRole('textbox', { name: 'Said on' })).not.toHaveValue('');
  await expect(page.getByRole('radio', { name: 'lamp · Ergo · E-7001', exact: true })).toBeChecked();
  await page.getByRole('textbox', { name: 'In one line' }).press('Enter');
  await expect(orders).toHaveCount(1);
  await expect(orders).toContainText(/due/);
});

test('a name written into the fields is taken of those that are known', async ({ host }) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  const line = page.getByRole('textbox', { name: 'In one line' });
  await page.keyboard.press('q');
  await line.fill('globe from Northlight Books 30.00 via DHL');
  await line.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Northlight Books' })).toHaveCount(1);

  await page.keyboard.press('q');
  await line.fill('atlas from North 24.98 via UPS');
  const [vendor, courier] = ['Vendor', 'Courier'].map((name) => page.getByRole('combobox', { name }));
  await expect(page.getByText('New: “North” is not known yet.')).toBeVisible();
  await vendor?.press('End');
  await page.keyboard.type('l');
  await expect(page.getByRole('option', { name: 'Northlight Books' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(vendor ?? line).toHaveValue('Northlight Books');
  await courier?.fill('');
  await courier?.pressSequentially('dh');
  await page.getByRole('option', { name: 'DHL' }).click();
  await expect(courier ?? line).toHaveValue('DHL');
  await line.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Northlight Books' })).toHaveCount(2);
  // Whom one spoke to is taken the same way.
  await page.keyboard.press('q');
  await line.fill('called North about the globe');
  const spoken = page.getByRole('combobox', { name: 'With whom' });
  await spoken.press('End');
  await page.keyboard.type('l');
  await expect(page.getByRole('option', { name: 'Northlight Books' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(spoken).toHaveValue('Northlight Books');
});

test('what nobody could place is offered in a field or named, and no amount is left out silently', async ({ host }) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  const line = page.getByRole('textbox', { name: 'In one line' });
  await page.keyboard.press('q');
  await line.fill('sofa 1299 € Hoeffner delivery in 3 weeks');
  await expect(page.getByRole('textbox', { name: 'What' })).toHaveValue('sofa');
  await expect(page.getByText('If you bought there, write “from Hoeffner”.')).toBeVisible();
  await line.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toBeFocused();
  await line.fill('sofa from Hoeffner 1299 delivery in 3 weeks');
  await line.press('Enter');
  // It is asked about once, at the field that it would stand in.
  const total = page.getByRole('textbox', { name: /^Total/ });
  await expect(total).toBeFocused();
  await expect(page.getByText('“1299” was not taken for the amount, so none is kept.')).toBeVisible();
  await total.fill('1299');
  await total.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Hoeffner' })).toContainText('$1,299.00');
  await page.keyboard.press('q');
  await line.fill('shoes from Forever 21');
  await line.press('Enter');
  await expect(total).toBeFocused();
  await total.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Forever' })).toHaveCount(1);
});

test('what was cancelled, brought or paid back is told of what is known, and shown then', async ({ host }) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  const line = page.getByRole('textbox', { name: 'In one line' });
  const jot = async (text: string) => {
    await page.keyboard.press('q');
    await line.fill(text);
  };
  const story = page.getByRole('region', { name: /Story of/ });
  const record = page.getByRole('button', { name: 'Record', exact: true });
  await jot('oven from Ergo 499.00 order E-7001');
  await line.press('Enter');
  await expect(story).toContainText('oven');

  // No promise of it is awaited, so that it came back cannot be kept.
  await jot('Ergo refunded 49 €');
  await expect(page.getByText('Nothing to record')).toBeVisible();
  await expect(page.getByText(/money back is kept where a refund was promised/)).toBeVisible();
  await line.press('Enter');
  await expect(page.getByText('Nothing that can be recorded was understood in it.')).toBeVisible();
  await line.fill('refund of 49 € from Ergo by december 10');
  await expect(page.getByText('Refund', { exact: true })).toBeVisible();
  await line.press('Enter');
  // The promise stands there, not the order that was in sight.
  await expect(story).toContainText('Refund of €49.00');
  // A part of it leaves the rest awaited, in quick add as from Today.
  await jot('Ergo refunded 20 €');
  await expect(page.getByRole('radio', { name: /Refund of €49.00/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Amount (EUR)' })).toHaveValue('20.00');
  await line.press('Enter');
  await expect(page.getByText('Part of the money recorded: Ergo refunded 20 €')).toBeVisible();
  await expect(story).toContainText(/€20\.00 came on .*; rest of the refund: €29\.00/);
  await expect(story).toContainText('Open');
  await page.getByRole('button', { name: 'The money came… Refund' }).click();
  await expect(page.getByRole('textbox', { name: 'Amount (EUR)' })).toHaveValue('29.00');
  await page.getByRole('textbox', { name: 'Amount (EUR)' }).fill('9');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(story).toContainText(/rest of the refund: €20\.00/);
  await jot('Ergo refunded 20 €');
  await expect(page.getByRole('radio', { name: /rest of the refund: €20.00/ })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await line.press('Enter');
  await expect(page.getByText('Money back recorded: Ergo refunded 20 €')).toBeVisible();

  await jot('DHL parcel 00340434161234567890 for E-7001');
  await expect(page.getByText('A parcel', { exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Which order' })).toHaveValue(/oven/);
  await line.press('Enter');
  await expect(story).toContainText('00340434161234567890');

  await jot('oven cancelled');
  await line.press('Enter');
  await expect(page.getByText('Say who cancelled it: a vendor who does breaks its word.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('radio', { name: 'The vendor did' }).press('Space');
  await record.click();
  await goTo(page, 'Orders');
  const rows = page.getByRole('row').filter({ hasText: 'Ergo' });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Cancelled');
});

test('an empty chain offers three ways, and each leads to what it says', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  // By which country is judged is said, and leads to where another is set.
  await expect(page.getByText('Holidays and law are those of your country: United States')).toBeVisible();
  await page.getByRole('button', { name: 'Change the country…' }).click();
  await expect(page.getByRole('heading', { name: 'Country and time zone' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Country' }).fill('Germany');
  await page.getByRole('region', { name: 'Country and time zone' }).getByRole('button', { name: 'Apply' }).click();
  await goTo(page, 'Today');
  await expect(page.getByText('Holidays and law are those of your country: Germany')).toBeVisible();
  // A look around: the demo is there, and can be left again.
  await page.getByRole('button', { name: 'Look around with made-up examples' }).click();
  await expect(page.getByRole('heading', { name: /Overdue|Arriving|Due/ }).first()).toBeVisible();
  // Also once the strip is closed: by undo, on Today, or in the settings.
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('Made-up examples are among your records.')).toBeVisible();
  await page.reload();
  await goTo(page, 'Settings');
  await expect(page.getByRole('region', { name: 'Made-up examples' })).toBeVisible();
  await goTo(page, 'Today');
  await page.getByRole('main').getByRole('button', { name: 'Remove the examples' }).click();
  await expect(page.getByRole('main').getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Recorded' }).getByRole('button', { name: 'Undo' })).toBeVisible();

  // An order by hand.
  await page.getByRole('main').getByRole('button', { name: 'Add order…' }).click();
  await page.keyboard.type('Anker');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Anker' })).toBeVisible();

  // Then too there are the examples, and the way to get mail.
  await page.getByRole('button', { name: /^How to add mail/ }).click();
  await expect(page.getByRole('dialog', { name: 'How to get mail out of my mail program' })).toContainText(
    'Thunderbird',
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Anker' }).first()).toBeVisible();
  await expect(page.getByText('The made-up examples are here').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Looks' })).toBeFocused();

  // Mail.
  await goTo(page, 'Today');
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await dropFiles(page, [path.join(import.meta.dirname, '..', 'fixtures', 'e2e', 'fernhill-ordered.eml')]);
  await page.getByRole('link', { name: 'See the orders' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'FH-70315' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('an answer is told of the question that it answers, of another one, or of none', async ({ host }) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  const jot = async (line: string) => {
    await page.keyboard.press('q');
    await page.getByRole('textbox', { name: 'In one line' }).fill(line);
  };
  for (const line of ['called IKEA about the lamp, awaiting reply', 'mailed IKEA about the chair, awaiting reply']) {
    await jot(line);
    await expect(page.getByRole('textbox', { name: /By when/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await jot('IKEA answered');
  await expect(page.getByRole('radio', { name: /chair/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'E-mail' })).toBeChecked();
  await page.getByText('None of them').click();
  await expect(page.getByRole('radio', { name: 'E-mail' })).not.toBeChecked();
  await page.getByRole('radiogroup', { name: 'Which question it answers' }).getByText(/lamp/).click();
  await expect(page.getByRole('radio', { name: 'Phone' })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const thread = page.getByRole('region', { name: 'Thread' });
  await expect(thread).toContainText('lamp');
  await expect(thread).not.toContainText('chair');
});
