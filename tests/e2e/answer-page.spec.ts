// The page that a company gets, opened from disk: it checks the offer, makes each answer, and asks for nothing.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  type Answer,
  assembleAgreement,
  composeOffer,
  defaultAgreement,
  defaultSchedule,
  fileBytes,
  newSeed,
  type Offer,
  offerFiles,
  signerOf,
  verifyFile,
} from '../../shared/terms/index.ts';
import { savedFrom } from './company.ts';

const script = readFileSync(path.join(import.meta.dirname, '..', '..', 'out', 'answer-page.js'), 'utf8');
const secondsOnly = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

async function offered(language: 'en' | 'de' = 'en', party = 'Northlight Books'): Promise<Offer> {
  return composeOffer(
    {
      agreement: defaultAgreement,
      schedule: defaultSchedule(language, 'Europe/Berlin'),
      version: '1',
      language,
      party: { name: party },
      person: { name: 'Robin Vale', identifier: 'C-20417' },
      data: ['pd:Name', 'pd:Purchase'],
      issued: secondsOnly(Date.now() - 60_000),
      validThrough: secondsOnly(Date.now() + 86_400_000),
    },
    signerOf(newSeed()),
  );
}

function onDisk(offer: Offer, alter = (text: string): string => text): string {
  const page = offerFiles(offer, script)[0];
  if (page === undefined) throw new Error('no page');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'offer-')), 'offer.html');
  writeFileSync(file, alter(new TextDecoder().decode(page.bytes)));
  return pathToFileURL(file).href;
}

const saved = async (page: Page, name: string): Promise<Uint8Array> => Uint8Array.from(await savedFrom(page, name));

async function answerOf(page: Page, offer: Offer): Promise<Answer> {
  await page.getByRole('button', { name: 'Make the answer' }).click();
  const verified = await verifyFile(await saved(page, 'Save the answer'), { now: new Date().toISOString(), offer });
  expect(verified.reasons).toEqual([]);
  if (!verified.valid || verified.kind !== 'answer') throw new Error('no answer');
  return verified.file;
}

test('checks the offer, asks for nothing, and makes each answer', async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const offer = await offered();
  const address = onDisk(offer);
  await page.goto(address);
  await expect(page.getByText('Valid: every word')).toBeVisible();
  await expect(page.getByText('Answer my e-mails within one working day.').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await page.getByLabel('We accept these terms').check();
  const accepted = await answerOf(page, offer);
  if (accepted.status !== 'ieee7012:AgreementAccepted') throw new Error('not accepted');
  expect(await saved(page, 'Save the agreement')).toEqual(fileBytes(assembleAgreement(offer, accepted)));
  const key = await saved(page, 'Save the key');

  await page.getByLabel('We offer other terms').check();
  await page.getByLabel('Service and analytics SD-BASE-A', { exact: true }).check();
  const replies = page.locator('[data-clause="reply.email"]');
  await replies.locator('summary').click();
  await replies.getByLabel('Otherwise').check();
  await replies.getByLabel('Minutes').fill('2880');
  await expect(replies.getByText('It would read: Answer my e-mails within 2 working days.')).toBeVisible();
  await page
    .getByLabel('Key file')
    .setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: Buffer.from(key) });
  const countered = await answerOf(page, offer);
  expect(countered).toMatchObject({
    status: 'ieee7012:AgreementNegotiationCounterOfferMade',
    agreement: `${defaultAgreement}-A`,
    changes: [{ clause: 'reply.email', proposed: { minutes: 2880 } }],
  });
  expect(countered.assignee['@id']).toBe(accepted.assignee['@id']);

  await page.getByLabel('We decline').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('A law does not let us.').check();
  expect(await answerOf(page, offer)).toMatchObject({ status: 'ieee7012:AgreementRefused', reason: 'law' });
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:') && url !== address)).toEqual([]);
});

test('says where an altered offer is altered, and offers no form', async ({ page }) => {
  await page.goto(onDisk(await offered(), (text) => text.replace('"minutes":5,', '"minutes":6,')));
  await expect(page.getByText('Not valid')).toBeVisible();
  await expect(page.locator('#check')).toContainText('/schedule/clauses/');
  await expect(page.locator('#answer-form')).toBeHidden();
});

test('shows markup in a name as text, and is read without scripts in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const evil = '</script><img src=x onerror=alert(1)><b>Shop';
  await page.goto(onDisk(await offered('de', evil)));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(evil);
  expect(await page.locator('img').count()).toBe(0);
  await expect(page.getByText('Meine E-Mails innerhalb eines Arbeitstages beantworten.').first()).toBeVisible();
  await page.getByLabel('English').check();
  await expect(page.getByText('Answer my e-mails within one working day.').first()).toBeVisible();
  await expect(page.getByText('We accept the terms of offer')).toBeVisible();
  await context.close();
});
