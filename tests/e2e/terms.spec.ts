// Terms: stated, offered, answered by a company that only has the file, held by both; countered, declined, written down.
import type { Page } from '@playwright/test';
import { fileBytes, makeAnswer, newSeed, type Offer, signerOf } from '../../shared/terms/index.ts';
import { answerMail } from '../fixtures/terms/answer-mail.ts';
import { accessible } from './accessible.ts';
import { Company, verified } from './company.ts';
import { addOrder, dropMade, expect, saved, savedBytes, test } from './host/index.ts';
import type { RunningApp } from './host/index.ts';

const bring = (page: Page, bytes: Uint8Array, name = 'answer.json'): Promise<void> =>
  dropMade(page, [{ name, text: Buffer.from(bytes).toString('latin1') }]);

const savedOffer = async (app: RunningApp): Promise<Offer> => {
  const text = await saved(app, () => app.page.getByRole('button', { name: 'Save: File for programs' }).click());
  return JSON.parse(text) as Offer;
};

/** The offer for letter post: a PDF where the app can make one, else what the browser is asked to print. */
async function onPaper(app: RunningApp, offer: Offer): Promise<void> {
  const { page } = app;
  if (app.electron !== null) {
    const pdf = await savedBytes(app, () => page.getByRole('button', { name: 'Save: On paper' }).click());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
    return;
  }
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.print = () => (document.body.dataset['printed'] = `${document.title}\n${document.body.innerText}`);
  });
  await page.getByRole('button', { name: 'Print…: On paper' }).dispatchEvent('click');
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^terms for Northlight Books\nTerms offered to/);
  const printed = await page.locator('body').getAttribute('data-printed');
  expect(printed).toContain(offer['@id']);
  expect(printed).toContain('Name and signature');
  expect(printed).not.toContain('What happened');
  await page.emulateMedia({ media: 'screen' });
}

async function offerTo(page: Page, party: string): Promise<void> {
  await expect(page.getByRole('link', { name: 'Terms', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type('offer terms');
  await page.keyboard.press('Enter');
  // Of which data it speaks is known once the company is named.
  const data = page.getByRole('group', { name: 'Which of my data it covers' });
  await expect(data).toBeHidden();
  await page.getByRole('combobox', { name: 'To whom' }).fill(party);
  await expect(data).toBeVisible();
  await page.getByRole('button', { name: 'Make the offer' }).click();
  await expect(page.getByRole('region', { name: `Terms with ${party}` })).toContainText(/not sent/i);
}

test('stated, offered, countered, offered again, accepted: both hold the same bytes', async ({ host, browser }) => {
  test.setTimeout(180_000);
  const app = await host.start();
  const { page } = app;
  const company = await Company.with(browser);

  await test.step('state my terms', async () => {
    await page.getByRole('link', { name: 'Terms', exact: true }).click();
    await page.getByRole('button', { name: 'Set my terms' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My terms' })).toBeVisible();
    await page.getByRole('button', { name: /^Choose this one: .*analytics$/i }).click();
    await page
      .getByRole('checkbox', { name: /survey/i })
      .first()
      .press('Space');
    await page.getByRole('button', { name: /^Change: .*refund/i }).click();
    await page.getByRole('textbox', { name: 'Days', exact: true }).fill('10');
    await page
      .getByRole('button', { name: /^Change: .*chat/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Add hours' }).click();
    const hours = page.getByRole('group', { name: 'Hours 2' });
    await hours.getByRole('textbox', { name: 'From' }).fill('11:00');
    const unsaved = page.getByText('Changed and not saved yet');
    await expect(unsaved).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('link', { name: 'Terms', exact: true }).click();
    await page.getByRole('button', { name: 'Set my terms' }).click();
    await expect(unsaved).toBeVisible();
    await expect(page.getByText(/Saturday 11:00.14:00/)).toBeVisible();
    expect(await accessible(page)).toEqual([]);
    await page.getByRole('button', { name: 'File for programs…' }).click();
    await expect(page.getByRole('dialog')).toContainText('https://w3id.org/dpv/mappings/odrl');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save my terms' }).click();
    await expect(page.getByRole('region', { name: 'Versions' })).toContainText('Version 1');
    // What was stated is to be offered: the way to it is here.
    await expect(page.getByRole('button', { name: 'Offer terms…' })).toBeVisible();
    await expect(unsaved).toBeHidden();
    // Also among the offers, of which there are none yet, where nobody is told to state what is stated.
    await page.getByRole('link', { name: 'Offers', exact: true }).click();
    await expect(page.getByText(/^Your terms are set\./)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Set my terms' })).toBeHidden();
    await page.getByRole('link', { name: 'My terms', exact: true }).click();
    await page.getByRole('button', { name: /^Change: .*refund/i }).click();
    await page.getByRole('textbox', { name: 'Days', exact: true }).fill('14');
    await page.getByRole('button', { name: 'Save my terms' }).click();
    await expect(page.getByRole('region', { name: 'Compare' })).toContainText('10 days');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('region', { name: 'Compare' })).toBeHidden();
  });

  const pane = page.getByRole('region', { name: 'Terms with Northlight Books' });
  const savedPage = (): Promise<Buffer> =>
    savedBytes(app, () => page.getByRole('button', { name: 'Save: The page' }).click());
  const first = await test.step('offer them', async () => {
    await offerTo(page, 'Northlight Books');
    const offer = await savedOffer(app);
    expect(offer.assigner.name).toBeUndefined();
    const its = await savedPage();
    expect(its.toString()).toContain(offer['@id']);
    await company.opens(its);
    await onPaper(app, offer);
    await pane.getByRole('button', { name: 'I have sent it…' }).click();
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(pane).toContainText('You sent the offer by e-mail');
    await expect(pane).toContainText('drop it anywhere on this window');
    await expect(page.getByRole('row').filter({ hasText: 'Northlight Books' })).toContainText(/wait/i);
    expect(await accessible(page)).toEqual([]);
    return offer;
  });

  await test.step('the company would have two points otherwise', async () => {
    await company.page.getByLabel('We offer other terms').check();
    await company.page.getByLabel('Service, analytics and tracking SD-BASE-AT', { exact: true }).check();
    const refund = company.page.locator('[data-clause="refund"]');
    await refund.locator('summary').click();
    await refund.getByLabel('Otherwise').check();
    await refund.getByRole('spinbutton', { name: 'Days' }).fill('21');
    await expect(refund).toContainText('It would read: Refund me within 21 days');
    const counter = await company.answers();
    const altered = JSON.stringify({ ...(JSON.parse(counter.toString()) as object), note: 'paid in full' });
    await bring(page, Buffer.from(altered), 'altered.json');
    const strip = page.getByRole('region', { name: 'Answers to my terms' });
    await expect(strip).toContainText('“altered.json” is refused.');
    await expect(strip).toContainText('Place: /note');
    await expect(pane).not.toContainText('counter-offer');
    await bring(page, counter);
    await expect(strip).toContainText('Northlight Books makes a counter-offer.');
    const table = pane.getByRole('table', { name: 'Their answer beside what I offered' });
    await expect(table).toContainText('21 days');
    await expect(table).toContainText('otherwise');
    expect(await accessible(page)).toEqual([]);
    await pane.getByRole('button', { name: 'New offer with their points…' }).click();
    // The refund, but not the tracking.
    await page.getByRole('checkbox', { name: /tracking/i }).press('Space');
    await page.getByRole('button', { name: 'Make the offer' }).click();
    await expect(pane.getByRole('button', { name: 'I have sent it…' })).toBeVisible();
  });

  await test.step('the company accepts, and both hold the same', async () => {
    const offer = await savedOffer(app);
    expect(offer.agreement).toBe(first.agreement);
    expect(offer.schedule.clauses.find(({ clause }) => clause === 'refund')).toMatchObject({ days: 21 });
    await company.opens(await savedPage());
    await company.page.getByLabel('We accept these terms').check();
    const answer = await company.answers();
    const theirs = await company.saves('Save the agreement');
    await bring(page, answer);
    await expect(page.getByText('Both now hold the same agreement.')).toBeVisible();
    const held = pane.getByRole('region', { name: 'The agreement both hold' });
    await expect(held).toContainText('Their signature');
    const ours = await savedBytes(app, () => held.getByRole('button', { name: 'Save the agreement' }).click());
    expect(ours.equals(theirs)).toBe(true);
    // Where the file went was told last; the answer is what is taken back.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(held).toBeHidden();
    await bring(page, answer);
    await expect(held).toBeVisible();
    expect(await verified(theirs)).toMatchObject({ valid: true, kind: 'agreement', reasons: [] });
    expect(company.complaints).toEqual([]);
    await company.leaves();
    await pane.getByRole('button', { name: 'Amend…' }).click();
    const own = page.getByRole('dialog').getByRole('region', { name: 'My terms' });
    await expect(own).toContainText('They are what is agreed already');
    await own.getByRole('button', { name: 'See what they say' }).click();
    await expect(own).toContainText('Refund me within 21 days');
    // What was written waits while one looks after one's terms, and goes on as what it was.
    const amendment = page.getByRole('dialog', { name: 'Amend the agreement' });
    await amendment.getByRole('textbox', { name: 'Your name' }).fill('J. Rivers');
    await amendment.getByRole('textbox', { name: 'Open for (days)' }).fill('14');
    await own.getByRole('button', { name: 'Change my terms…' }).click();
    await expect(amendment).toBeHidden();
    await page.getByRole('button', { name: 'Offer to Northlight Books…' }).click();
    await expect(amendment.getByRole('textbox', { name: 'Your name' })).toHaveValue('J. Rivers');
    await expect(amendment.getByRole('textbox', { name: 'Open for (days)' })).toHaveValue('14');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep writing' }).click();
    await page.getByRole('button', { name: 'Make the offer' }).click();
    await expect(pane).toContainText('the agreement held before');
    const amending = page.getByRole('row').filter({ hasText: 'not sent' });
    await expect(amending).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(amending).toBeHidden();
    await page.getByRole('row').filter({ hasText: 'Northlight Books' }).click();
    await pane.getByRole('button', { name: 'End the agreement…' }).click();
    await expect(page.getByRole('dialog', { name: 'End the agreement?' })).toContainText('will not hold');
    await page.getByRole('button', { name: 'End the agreement', exact: true }).click();
    await expect(pane).toContainText('You ended the agreement');
  });

  await app.restart();
  await app.page.getByRole('link', { name: 'Terms', exact: true }).click();
  await expect(app.page.getByRole('row').filter({ hasText: 'Northlight Books' })).toContainText('Ended');
  expect(app.complaints).toEqual([]);
});

test('declined by file and by silence, with terms of a party’s own and with none', async ({ host }) => {
  const app = await host.start();
  const { page } = app;
  await page.getByRole('link', { name: 'Terms', exact: true }).click();
  await page.getByRole('button', { name: 'I was asked…' }).click();
  await page.getByRole('combobox', { name: 'Who asked' }).fill('Anker');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('region', { name: 'Terms with Anker' })).toContainText('Anker asked for your terms');
  await offerTo(page, 'Anker');
  await expect(page.getByRole('row').filter({ hasText: 'Anker' })).toHaveCount(1);
  const offer = await savedOffer(app);
  const declined = await makeAnswer(
    {
      offer,
      decision: { kind: 'decline', reason: 'only_our_terms' },
      name: 'Northlight Books Ltd',
      signatory: { name: 'Pat Jones', jobTitle: 'Head of service' },
      issued: offer.issued,
    },
    signerOf(newSeed()),
  );
  // As it comes: attached to a mail, which is read as any other mail is.
  await bring(page, Buffer.from(answerMail('answer.json', fileBytes(declined))), 'Re My terms.eml');
  const pane = page.getByRole('region', { name: 'Terms with Anker' });
  await expect(pane).toContainText('Northlight Books Ltd declined');
  await expect(pane).toContainText('Pat Jones, Head of service');
  const otherName = 'The answer gives its sender’s name as “Northlight Books Ltd”, not “Anker”.';
  await expect(page.getByRole('region', { name: 'Answers to my terms' })).toContainText(otherName);
  await expect(pane).toContainText(otherName);
  await expect(pane).toContainText('Reason:');
  await offerTo(page, 'Fernhill Supplies');
  const other = page.getByRole('region', { name: 'Terms with Fernhill Supplies' });
  await other.getByRole('button', { name: 'I have sent it…' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await other.getByRole('button', { name: 'Write down an answer…' }).click();
  // Nothing is chosen beforehand: one press makes no agreement.
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('dialog')).toContainText('Choose what they said.');
  await page.getByRole('radio', { name: 'They want it otherwise' }).press('Space');
  await page.getByRole('radio', { name: 'Phone' }).press('Space');
  await page.getByRole('button', { name: 'Record' }).click();
  await other.getByRole('button', { name: 'Decline…' }).click();
  await page.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(other).toContainText('You declined their counter-offer');
  await other.getByRole('button', { name: 'Offer again…' }).click();
  await page.getByRole('button', { name: 'Make the offer' }).click();
  await other.getByRole('button', { name: 'I have sent it…' }).click();
  await page.getByRole('radio', { name: 'Letter' }).press('Space');
  await page.getByRole('button', { name: 'Record' }).click();
  await other.getByRole('button', { name: 'Write down an answer…' }).click();
  await page.getByRole('radio', { name: 'They did not answer' }).press('Space');
  await page.getByRole('button', { name: 'Record' }).click();
  await expect(other).toContainText('Fernhill Supplies declined (written down by hand)');

  await page.getByRole('link', { name: 'My terms', exact: true }).click();
  await page.getByRole('combobox', { name: 'For one party' }).fill('Anker');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My terms for Anker' })).toBeVisible();
  await page.getByRole('radio', { name: 'None: nothing is asked of it' }).press('Space');
  await expect(page.getByRole('button', { name: 'Save my terms' })).toBeHidden();
  expect(await accessible(page)).toEqual([]);
  await page.getByRole('link', { name: 'Offers', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Anker' }).click();
  await pane.getByRole('button', { name: 'Offer again…' }).click();
  await page.getByRole('button', { name: 'Make the offer' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('terms are kept for nobody else than is named, nor with a field that cannot be read', async ({ host }) => {
  const { page } = await host.start();
  await addOrder(page, 'Fernhill Supplies', 'worktop');
  await page.getByRole('link', { name: 'Terms' }).click();
  await page.getByRole('button', { name: /my terms$/ }).click();

  // What saves them stands at the window's lower edge, nothing below it.
  const foot = await page.locator('.compose-foot').boundingBox();
  const height = await page.evaluate(() => window.innerHeight);
  expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(height);

  // A tick says what it asks for.
  await expect(page.getByRole('checkbox', { name: 'Not wanted: Contact by telephone' })).toBeVisible();
  await page.getByRole('button', { name: /^Change: .*refund/i }).click();
  const days = page.getByRole('textbox', { name: 'Days', exact: true });
  await days.fill('10');
  await days.fill('1.5');
  const save = page.getByRole('button', { name: 'Save my terms' });
  await save.click();
  await expect(page.getByText('“Days” cannot be read')).toBeVisible();
  await expect(page.getByText('Write a whole number from 0 to 3,650.')).toBeVisible();
  await expect(days).toBeFocused();
  await days.fill('10');
  await expect(page.getByText('Nothing was saved yet')).toBeHidden();

  await page.getByRole('combobox', { name: 'For one party' }).fill('Fernhill Supplies');
  await page.keyboard.press('Escape');
  await save.click();
  await expect(page.getByText('You named Fernhill Supplies')).toBeVisible();
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).not.toContainText('Version 1');
  await page.getByRole('combobox', { name: 'For one party' }).fill('');
  await expect(page.getByText('Nothing was saved yet')).toBeHidden();
  await page.keyboard.press('Escape');
  await save.click();
  await expect(versions).toContainText('Version 1');
});
