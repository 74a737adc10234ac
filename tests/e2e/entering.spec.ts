// Entering by hand: an order in under a minute by keyboard alone, what came of it, a correction, and taking it back.
import { addOrder, axeFindings, expect, goTo, holdFrames, test } from './host/index.ts';

test('an order is entered, arrives, is corrected and taken back, by keyboard alone', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  const { keyboard } = page;
  await goTo(page, 'Orders');
  // Once it is known that there is none, the button stands elsewhere.
  await expect(page.getByRole('button', { name: 'Look around with made-up examples' })).toBeVisible();
  await page.getByRole('button', { name: 'Add order…' }).focus();
  await keyboard.press('Enter');

  // The vendor is missing: the field says so and has the focus.
  await keyboard.press('Enter');
  await expect(page.getByText('Name the vendor')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toBeFocused();

  const began = Date.now();
  for (const text of ['Fernhill Supplies', '2 x usb cable', '', '19.99', '', 'FH-1', 'yesterday', 'today']) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await keyboard.press('Tab');
  await keyboard.press('ArrowLeft'); // “I paid for it”, before “They said so”.
  await expect(page.getByRole('radio', { name: 'I paid for it' })).toBeChecked();
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(Date.now() - began).toBeLessThan(60_000);

  const order = page.getByRole('row').filter({ hasText: 'FH-1' });
  await expect(order).toContainText('Fernhill Supplies');
  await expect(order).toContainText('$19.99');
  await expect(order).toContainText('2 items');
  await expect(order).toContainText('Open');

  await page.getByRole('button', { name: 'It arrived' }).focus();
  await keyboard.press('Enter');
  const arrived = page.getByRole('textbox', { name: 'Arrived on' });
  await expect(arrived).toBeFocused();
  await keyboard.type('yesterday');
  await expect(arrived).toHaveValue('yesterday');
  // With the mouse, too: the first click chooses what stands there, the next puts the caret.
  await keyboard.press('Tab');
  await arrived.click();
  await keyboard.type('to');
  // The browser says to the field that the window lost its focus, and that it has it again: one goes on where one was.
  await arrived.evaluate((field) => {
    for (const type of ['focusout', 'focusin']) field.dispatchEvent(new FocusEvent(type, { bubbles: true }));
  });
  await keyboard.type('day');
  await expect(arrived).toHaveValue('today');
  await arrived.click();
  await keyboard.press('End');
  await keyboard.type(' ');
  await expect(arrived).toHaveValue('today ');
  await keyboard.press('Enter');
  await expect(order).toContainText('Met');

  await page.getByRole('button', { name: 'Correct: Total' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Correct: Total' })).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type('free');
  await keyboard.press('Enter');
  await expect(page.getByText('not an amount')).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.type('21.50');
  await keyboard.press('Enter');
  await expect(order).toContainText('$21.50');
  await expect(page.getByRole('button', { name: 'Correct: Total' })).toBeFocused();

  await page.getByRole('button', { name: /^Overrule/ }).focus();
  await keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Missed' }).press('Space');
  await page.getByRole('textbox', { name: 'Why' }).fill('It was left in the rain.');
  await page.getByRole('button', { name: 'Record' }).focus();
  await keyboard.press('Enter');
  await expect(order).toContainText('Missed');

  // Back, one by one: the verdict, the total, the arrival, and the order with its promise at once.
  await page.getByRole('button', { name: /^Overrule/ }).focus();
  await keyboard.press('Control+z');
  await expect(order).toContainText('Met');
  await keyboard.press('Control+z');
  await expect(order).toContainText('$19.99');
  await keyboard.press('Control+z');
  await expect(order).toContainText('Open');
  await page.getByRole('button', { name: /^Overrule/ }).focus();
  await keyboard.press('Control+z');
  await expect(order).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what is half wrong is not half recorded, and the agent’s sentence is shown', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  await goTo(app.page, 'Orders');
  await app.page.getByRole('button', { name: 'Add order…' }).click();
  await app.page.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
  const placedOn = app.page.getByRole('textbox', { name: 'Placed on' });
  await placedOn.fill('1800-03-01');
  await app.page.getByRole('button', { name: 'Add order', exact: true }).click();
  await expect(placedOn).toHaveAccessibleDescription(/1800 cannot be the day of an order/);
  await placedOn.fill('2026-03-01');
  await app.page.getByRole('button', { name: 'Add order', exact: true }).click();
  await app.page.getByRole('button', { name: 'It arrived' }).click();
  // This machine's today lies after what the agent takes as now.
  await app.page.getByRole('textbox', { name: 'Arrived on' }).fill('2026-03-20');
  await app.page.getByRole('button', { name: 'Record' }).click();
  await expect(app.page.getByText(/has not come yet/)).toBeVisible();
  await expect(app.page.getByRole('dialog')).toBeVisible();
});

test('a number that is known is said, and nothing of its order is overwritten unasked', async ({ host }) => {
  const { page } = await host.start({ now: '2026-03-12T12:00:00Z' });
  await goTo(page, 'Orders');
  const enter = async (price: string) => {
    await page.getByRole('button', { name: 'Add order…' }).click();
    await page.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
    await page.getByRole('textbox', { name: 'Order number' }).fill('FH-1');
    await page.getByRole('textbox', { name: 'Total' }).fill(price);
  };
  const record = page.getByRole('button', { name: 'Add order', exact: true });
  await enter('249.90');
  await page.getByRole('textbox', { name: 'Placed on' }).fill('2026-03-02');
  await record.click();
  const row = page.getByRole('row').filter({ hasText: 'FH-1' });
  await expect(row).toContainText('$249.90');

  await enter('20.00');
  const known = page.getByRole('group', { name: 'This order is known already: Fernhill Supplies · FH-1' });
  await expect(known).toContainText(/\$249\.90.*Mar 2/);
  await record.click();
  await expect(page.getByText('This order is known already, as said below')).toBeVisible();
  await known.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('region', { name: /Story of/ })).toContainText('$249.90');

  // By one line as well.
  await page.keyboard.press('q');
  await page.keyboard.type('Fernhill Supplies order FH-1 20.00');
  await expect(known).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This order is known already, as said below')).toBeVisible();
  await known.getByRole('checkbox', { name: 'Correct it by what I enter here' }).press('Space');
  await page.getByRole('textbox', { name: 'In one line' }).press('Enter');
  await expect(row).toContainText('$20.00');
  // Its day was not said anew.
  await expect(row).toContainText('Mar 2');
});

test('a day that is likely a slip is asked about, and a promise is heard of today where nothing else is said', async ({
  host,
}) => {
  const { page } = await host.start();
  const fromToday = (days: number) => new Date(Date.now() + days * 86_400_000);
  const written = (days: number) => fromToday(days).toISOString().slice(0, 10);
  const shown = (days: number) => fromToday(days).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
  await page.getByRole('textbox', { name: 'Placed on' }).fill(written(-7));
  await page.getByRole('button', { name: 'Add order', exact: true }).click();

  // A refund “in 2 weeks” is two weeks from today, not from the day of the order.
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByRole('button', { name: /What was promised/ }).click();
  await page.getByRole('option', { name: 'Refund' }).click();
  await page.getByRole('textbox', { name: 'Amount (USD)' }).fill('much');
  const promised = page.getByRole('textbox', { name: 'Promised for' });
  // Of several days, those are told that are kept: all, or the last.
  await promised.fill('next week');
  await expect(page.getByRole('dialog').locator('.entry-hint', { hasText: ' – ' })).toBeVisible();
  await page.getByText('by then at the latest').click();
  await expect(page.getByRole('dialog').locator('.entry-hint', { hasText: ' – ' })).toBeHidden();
  await page.getByText('on that day').click();
  await promised.fill('in 2 weeks');
  await expect(page.getByRole('dialog')).toContainText(shown(14));
  // Nobody has said anything tomorrow.
  await page.getByRole('textbox', { name: 'Said on' }).fill(written(1));
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('This day has not come yet.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Said on' }).fill('today');
  await expect(page.getByText('This is not an amount in this currency.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Amount (USD)' }).fill('20');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('button', { name: 'The money came… Refund' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Refund of $20.00' })).toBeVisible();

  await page.getByRole('button', { name: 'It arrived' }).click();
  const on = page.getByRole('textbox', { name: 'Arrived on' });
  await on.fill('2020-01-01');
  await on.press('Enter');
  await expect(page.getByText(/is before it was ordered .*record it once more/)).toBeVisible();
  await on.fill(written(-2));
  await on.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  // Where it stands as well; who says it twice means it.
  const arrived = page.getByRole('textbox', { name: 'Correct: Delivered' });
  await page.getByRole('button', { name: 'Correct: Delivered' }).click();
  await arrived.fill(written(-8));
  await arrived.press('Enter');
  await expect(page.getByText(/is before it was ordered/)).toBeVisible();
  await arrived.press('Enter');
  await expect(arrived).toBeHidden();
  await expect(page.getByRole('region', { name: 'Parcels' })).toContainText(shown(-8));
  const placed = page.getByRole('textbox', { name: 'Correct: Placed' });
  await page.getByRole('button', { name: 'Correct: Placed' }).click();
  await placed.fill('1900-01-01');
  await placed.press('Enter');
  await expect(page.getByText(/is years away from the rest/)).toBeVisible();
  await page.keyboard.press('Escape');

  // Of another parcel there may be another doubt: the same day is asked about again.
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill('Northlight Books');
  await page.getByRole('textbox', { name: 'Placed on' }).fill(written(-7));
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  for (const [number, sent] of [
    ['00340434161094042557', -3],
    ['1Z999AA10123456784', -2],
  ] as const) {
    await page.getByRole('button', { name: 'Add a parcel' }).click();
    await page.getByRole('textbox', { name: 'Tracking number' }).fill(number);
    await page.getByRole('textbox', { name: 'Sent on' }).fill(written(sent));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('region', { name: 'Parcels' })).toContainText(number);
  }
  await page.getByRole('button', { name: 'It arrived' }).click();
  await on.fill(written(-5));
  await on.press('Enter');
  await expect(page.getByText(new RegExp(`is before it was sent .*${shown(-3)}`))).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /00340434161094042557/ })
    .click();
  await page.getByRole('option', { name: '1Z999AA10123456784' }).click();
  await on.press('Enter');
  await expect(page.getByText(new RegExp(`is before it was sent .*${shown(-2)}`))).toBeVisible();
  await on.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an order without a number goes by its item; one speaks of it, and says that it never came', async ({ host }) => {
  const { page } = await host.start({ now: '2026-03-12T12:00:00Z' });
  await goTo(page, 'Orders');
  await page.getByRole('button', { name: 'Add order…' }).click();
  await page.getByRole('combobox', { name: 'Vendor' }).fill('Fernhill Supplies');
  await page.getByRole('textbox', { name: 'Placed on' }).fill('2026-03-10');
  // What the date means is asked once there is one.
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Promised for' }).fill('2026-03-16');
  await expect(page.getByRole('radiogroup', { name: 'Which means' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What', exact: true }).fill('usb cable');
  await page.getByRole('button', { name: 'More items…' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Item 2', exact: true })).toBeFocused();
  await page.keyboard.type('3 × plug');
  await page.getByRole('textbox', { name: 'Price of item 2' }).fill('4.50');
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  const items = page.getByRole('region', { name: 'Items' });
  await expect(items).toContainText(/1 ×.*usb cable.*3 ×.*plug.*4\.50 each/s);
  const row = page.getByRole('row', { name: 'usb cable · Fernhill Supplies' });
  await expect(row).toContainText('due Mar 16');

  // By its key as by its button, the sheet knows of whom and of what one speaks.
  await page.getByRole('button', { name: 'Log a contact' }).click();
  await expect(page.getByRole('combobox', { name: 'With whom' })).toHaveValue('Fernhill Supplies');
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('usb cable · Fernhill Supplies');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'It never came' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(row).toContainText('Never came');
  await expect(page.getByRole('button', { name: 'It never came' })).toBeHidden();
  await page.getByRole('button', { name: 'It arrived' }).click();
  await page.getByRole('textbox', { name: 'Arrived on' }).fill('2026-03-12');
  await page.getByRole('button', { name: 'Record' }).click();

  // The items are corrected as a whole: another one, another price.
  const price = page.getByRole('textbox', { name: 'Price of item 2' });
  const letGo = await holdFrames(page);
  await items.getByRole('button', { name: 'Correct the items…' }).click();
  await expect(page.getByRole('textbox', { name: 'Item 1', exact: true })).toBeFocused();
  await price.fill('5.25');
  // Whoever is quicker than the sheet stays where they went.
  await letGo();
  await expect(price).toBeFocused();
  await page.getByRole('button', { name: 'Remove item 1' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(items).toContainText('5.25');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items).toContainText(/usb cable.*4\.50/s);

  // What was mistaken of its parcel is corrected where it stands, each for itself.
  const parcels = page.getByRole('region', { name: 'Parcels' });
  const correct = async (name: string, to: string, shown = to) => {
    await parcels.getByRole('button', { name: `Correct: ${name}` }).click();
    await parcels.getByLabel(`Correct: ${name}`).fill(to);
    await page.keyboard.press('Enter');
    await expect(parcels.getByRole('button', { name: `Correct: ${name}` })).toBeFocused();
    await expect(parcels).toContainText(shown);
  };
  await correct('Delivered', '2026-03-11', 'Mar 11');
  await correct('Courier', 'DHL');
  await correct('Tracking', '00340434161094042557');
  await correct('Sent', '2026-03-10', 'Mar 10');
  await expect(parcels).toContainText(/DHL.*Delivered.*Mar 10.*Mar 11.*00340434161094042557/s);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(parcels).not.toContainText('Mar 10');
  await expect(parcels).toContainText(/DHL.*Mar 11.*00340434161094042557/s);
  await page.getByRole('region', { name: 'Courier' }).getByRole('button', { name: 'Correct: Courier' }).click();
  await page.getByRole('textbox', { name: 'Correct: Courier' }).fill('UPS');
  await page.keyboard.press('Enter');
  await expect(parcels).toContainText('UPS');

  // A courier's name is no number: that is asked before it is taken for one.
  await page.getByRole('button', { name: 'Add a parcel' }).click();
  const number = page.getByRole('textbox', { name: 'Tracking number' });
  await number.fill('FedEx');
  await page.keyboard.press('Enter');
  await expect(number).toHaveAccessibleDescription(/“FedEx” has no digit/);
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(parcels).toContainText('FEDEX');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(parcels).not.toContainText('FEDEX');

  // What was misread of a promise is corrected as said then, and that taken back.
  const promises = page.getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: /^Correct: .*Mar 16/ }).click();
  await page.getByRole('textbox', { name: 'Promised for' }).fill('2026-03-17');
  await page.getByText('I hope so').click();
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(promises.getByRole('button', { name: /^Correct: .*Mar 17/ })).toBeVisible();
  await expect(promises).toContainText('Your wish');
  await expect(promises.getByRole('button', { name: /^Correct: .*Mar 16/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(promises.getByRole('button', { name: /^Correct: .*Mar 16/ })).toBeVisible();

  // A refund that came before it was due is told from the story, and its day corrected.
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByRole('button', { name: /What was promised/ }).click();
  await page.getByRole('option', { name: 'Refund' }).click();
  await page.getByRole('textbox', { name: 'Promised for' }).fill('2026-05-20');
  // This machine's today lies after what the agent takes as now.
  await page.getByRole('textbox', { name: 'Said on' }).fill('2026-03-10');
  await page.getByRole('textbox', { name: /^Amount/ }).fill('200');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('button', { name: 'Never came… Refund' })).toBeVisible();
  // A mistyped day lies before it was said, which can be said to have been before; so can another amount.
  await promises.getByRole('button', { name: /^Correct: .*May 20/ }).click();
  await expect(page.getByRole('textbox', { name: /^Amount/ })).toHaveValue('200.00');
  await page.getByRole('textbox', { name: /^Amount/ }).fill('220');
  await page.getByRole('textbox', { name: 'Promised for' }).fill('2026-03-09');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText(/before it was said \(.*\)\. Was it said before\?/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Said on' }).fill('2026-03-08');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(promises.getByRole('button', { name: /^Correct: .*Mar 9/ })).toBeVisible();
  await expect(promises).toContainText('Refund of $220.00');
  await expect(promises.getByRole('listitem').filter({ hasText: 'Mar 9' })).toContainText('Mar 8');
  await page.getByRole('button', { name: 'The money came… Refund' }).click();
  await page.getByRole('textbox', { name: 'On which day' }).fill('2026-03-12');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('button', { name: 'The money came… Refund' })).toBeHidden();
  await page.getByRole('button', { name: 'Correct: Refunded' }).click();
  await page.getByRole('textbox', { name: 'Correct: Refunded' }).fill('2026-03-11');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Refunded' })).toContainText('Mar 11');

  // From an order to its vendor, and from there to a contact and to another order: the name stands there.
  await page.getByRole('region', { name: 'Vendor' }).getByRole('link', { name: 'Fernhill Supplies' }).click();
  const profile = page.getByRole('region', { name: 'Story of Fernhill Supplies' });
  await profile.getByRole('button', { name: 'Add order…' }).click();
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toHaveValue('Fernhill Supplies');
  await expect(page.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox', { name: 'With whom' })).toHaveValue('Fernhill Supplies');
  await page.getByRole('textbox', { name: 'What about' }).fill('Thank you');
  // What was written is not lost by a key pressed in passing.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Discard what you entered?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'What about' })).toHaveValue('Thank you');
  await expect(page.getByRole('textbox', { name: 'What about' })).toBeFocused();
  await page.keyboard.press('Enter');
  await profile.getByRole('link', { name: /Thank you/ }).click();
  await page
    .getByRole('region', { name: 'Story of Thank you' })
    .getByRole('link', { name: 'Fernhill Supplies' })
    .click();
  await expect(profile).toBeVisible();
});

test('what came not as ordered is told at the head of its order, with what is expected instead', async ({ host }) => {
  const { page } = await host.start();
  await addOrder(page, 'Fernhill Supplies', 'worktop');
  await page.getByRole('button', { name: 'Not as ordered' }).click();
  await page.getByRole('textbox', { name: 'What was lacking, broken or wrong' }).fill('Corner chipped');
  await page.getByText('A replacement', { exact: true }).click();

  // Whoever expects something says by when.
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText(/^Write a day/)).toBeVisible();
  await page.getByRole('textbox', { name: 'By when' }).fill('2 weeks');
  await page.getByRole('button', { name: 'Record' }).click();

  const story = page.getByRole('region', { name: /^Story of/ });
  await expect(story.getByText('Not as ordered: Corner chipped')).toBeVisible();
  const promise = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'A replacement' }) });
  await expect(promise).toContainText('Your wish');
  await expect(promise).toContainText('Open');

  // Both were one step.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(promise).toBeHidden();
  await expect(story.getByText('Corner chipped')).toBeHidden();

  // Money that is to come back is told with its amount.
  await page.getByRole('button', { name: 'Not as ordered' }).click();
  await page.getByRole('textbox', { name: 'What was lacking, broken or wrong' }).fill('Corner chipped');
  await page.getByText('A refund', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Amount (USD)' }).fill('15');
  await page.getByRole('textbox', { name: 'By when' }).fill('tomorrow');
  await page.getByRole('button', { name: 'Record' }).click();
  await goTo(page, 'Today');
  await expect(page.getByRole('main').getByText('Refund of $15.00', { exact: true })).toBeVisible();
});

test('of what never came one says what is expected instead, and that is awaited', async ({ host }) => {
  const { page } = await host.start();
  await addOrder(page, 'Fernhill Supplies', 'worktop');
  await page.getByRole('button', { name: 'It never came' }).click();
  await expect(page.getByText('A repair', { exact: true })).toBeHidden();
  await page.getByText('A refund', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Amount (USD)' }).fill('99');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText(/^Write a day/)).toBeVisible();
  await page.getByRole('textbox', { name: 'By when' }).fill('2 weeks');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Fernhill' })).toContainText('Never came');
  await goTo(page, 'Today');
  await expect(page.getByRole('main').getByText('Refund of $99.00', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main').getByText('Refund of $99.00', { exact: true })).toBeHidden();
});

test('a total that is not known is written in the vendor’s currency, else in that of the country, and the field says which', async ({
  host,
}) => {
  const { page } = await host.start();
  await goTo(page, 'Orders');
  for (const [vendor, number, price] of [
    ['Harrow & Finch', 'HF-1', '£9'],
    ['Harrow & Finch', 'HF-2', ''],
    ['Moss and Mortar', 'MM-1', ''],
  ] as const) {
    await page.getByRole('button', { name: 'Add order…' }).click();
    await page.getByRole('combobox', { name: 'Vendor' }).fill(vendor);
    await page.getByRole('textbox', { name: 'Total' }).fill(price);
    await page.getByRole('textbox', { name: 'Order number' }).fill(number);
    await page.getByRole('button', { name: 'Add order', exact: true }).click();
    await expect(page.getByRole('region', { name: /^Story of/ })).toContainText(number);
  }
  const write = async (order: string, currency: string, text: string, kept: string) => {
    await page.getByRole('row').filter({ hasText: order }).click();
    await expect(page.getByRole('region', { name: /^Story of/ })).toContainText(order);
    await page.getByRole('button', { name: 'Correct: Total' }).click();
    const field = page.getByRole('textbox', { name: 'Correct: Total' });
    await expect(page.getByText(`In ${currency};`)).toBeVisible();
    await field.fill(text);
    await field.press('Enter');
    await expect(page.locator('.figure-money')).toHaveText(kept);
  };
  await write('HF-2', 'GBP', '49.85', '£49.85');
  await write('MM-1', 'USD', '49.85', '$49.85');
  await write('HF-2', 'GBP', '$20', '$20.00');

  await write('HF-2', 'USD', '£20', '£20.00');
  // Where it is entered, the vendor's comes with its name, in the sheet as in quick add.
  await page.getByRole('button', { name: 'Add order…' }).click();
  await expect(page.getByRole('button', { name: /Currency$/ })).toContainText('USD');
  await page.getByRole('combobox', { name: 'Vendor' }).fill('harrow & finch');
  await expect(page.getByRole('button', { name: /Currency$/ })).toContainText('GBP');
  await page.getByRole('textbox', { name: 'Total' }).fill('7');
  await page.getByRole('button', { name: 'Add order', exact: true }).click();
  await expect(page.locator('.figure-money')).toHaveText('£7.00');
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: 'In one line' }).fill('lamp from Harrow & Finch');
  await expect(page.getByRole('textbox', { name: 'Total (GBP)' })).toHaveValue('');
  await page.getByRole('textbox', { name: 'In one line' }).fill('lamp from Ergo');
  await expect(page.getByRole('textbox', { name: 'Total (USD)' })).toHaveValue('');
});
