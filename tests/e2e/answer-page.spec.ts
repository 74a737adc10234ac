// The page that a company gets, opened from disk: it checks the offer, makes each answer, and asks for nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import {
  type Answer,
  assembleAgreement,
  composeOffer,
  defaultAgreement,
  defaultSchedule,
  fileBytes,
  newSeed,
  type Offer,
  offerPage,
  signerOf,
  verifyFile,
} from '../../shared/terms/index.ts';
import { savedFrom } from './company.ts';
import { axeFindings, expect, temporaryFolder, test } from './host/index.ts';

const script = readFileSync(path.join(import.meta.dirname, '..', '..', 'out', 'answer-page.js'), 'utf8');
const secondsOnly = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

async function offered(
  language: 'en' | 'de' = 'en',
  party = 'Northlight Books',
  schedule = defaultSchedule(language, 'Europe/Berlin'),
): Promise<Offer> {
  return composeOffer(
    {
      agreement: defaultAgreement,
      schedule,
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
  const file = path.join(temporaryFolder(), 'offer.html');
  writeFileSync(file, alter(offerPage(offer, script)));
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

/** Nothing that axe finds, in the state that the page or a part of it is in. */
async function passes(page: Page, part = 'html'): Promise<void> {
  expect(await axeFindings(page, { within: part })).toEqual([]);
}

test('checks the offer, asks for nothing, and makes each answer', async ({ page }) => {
  test.setTimeout(90_000);
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
  await passes(page);

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
  await passes(page, '#answer-form');
  // A number that was emptied is named, in a sentence.
  await replies.getByLabel('Minutes').fill('');
  await page.getByRole('button', { name: 'Make the answer' }).click();
  await expect(page.locator('#made')).toContainText('The point “Replies by e-mail” cannot be that');
  await expect(page.locator('#made')).toContainText('(Minutes)');
  await replies.getByLabel('Minutes').fill('2880');
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
  await expect(page.getByText('byte for byte')).toBeHidden();
  await passes(page, '#answer-form');
  // A name that turns the direction of writing is refused where it is written.
  await page.getByRole('textbox', { name: 'Company' }).fill('Northlight\u202e Books');
  await page.getByRole('button', { name: 'Make the answer' }).click();
  await expect(page.getByText('No answer can be made of this')).toBeVisible();
  await passes(page, '#made');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#answer-form')).toBeHidden();
  await expect(page.getByText('We accept the terms of offer')).toBeVisible();
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:') && url !== address)).toEqual([]);
});

/** Goes on by Tab until something has the focus, as one does without a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

test('is answered by keyboard alone, in German and in the dark, by its own program where the browser knows no Ed25519', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    SubtleCrypto.prototype.importKey = ((...input: Parameters<typeof importKey>) => {
      const [, , algorithm] = input;
      const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
      return name === 'Ed25519'
        ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
        : importKey(...input);
    }) as typeof importKey;
  });
  const offer = await offered('de');
  await page.goto(onDisk(offer));
  await expect(page.getByText('Der Browser kennt Ed25519 nicht')).toBeVisible();
  await passes(page);
  const make = page.getByRole('button', { name: 'Antwort erstellen' });
  const link = page.getByRole('link', { name: 'Antwort speichern' });
  await tabTo(page, page.getByLabel('Wir nehmen diese Bedingungen an'));
  await page.keyboard.press('ArrowDown');
  const replies = page.locator('[data-clause="reply.email"]');
  await tabTo(page, replies.locator('summary'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2880');
  await expect(
    replies.getByText('Dann hieße es: Meine E-Mails sind innerhalb von 2 Arbeitstagen zu beantworten.'),
  ).toBeVisible();
  await tabTo(page, make);
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await passes(page, '#answer-form');
  await tabTo(page, link);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const bytes = Uint8Array.from(readFileSync(await (await waiting).path()));
  expect(await verifyFile(bytes, { now: new Date().toISOString(), offer })).toMatchObject({
    valid: true,
    file: { changes: [{ clause: 'reply.email', proposed: { minutes: 2880 } }] },
  });
});

test('changes lists and hours point by point, and adds points that the offer lacks', async ({ page }) => {
  const { clauses } = defaultSchedule('en', 'Europe/Berlin');
  const offer = await offered('en', 'Northlight Books', {
    clauses: clauses.map((clause) => {
      if (clause.type === 'Engagement') return { ...clause, note: 'Ask me first.\nThen wait.' };
      return clause.clause === 'contact.email' ? { ...clause, email: 'robin@vale.example' } : clause;
    }),
  });
  await page.goto(onDisk(offer));
  await page.getByLabel('We offer other terms').check();
  const open = async (clause: string, way: string): Promise<Locator> => {
    const point = page.locator(`[data-clause="${clause}"]`);
    await point.locator('summary').click();
    await point.getByLabel(way).check();
    return point;
  };
  const ideas = await open('ideas', 'Otherwise');
  await ideas.getByLabel('to improve what you do for everybody').check();
  const language = await open('language', 'Otherwise');
  await language.getByLabel('Languages').fill('de; en-GB');
  await expect(language.getByText('Write and speak to me in German or English (en-GB).')).toBeVisible();
  const breach = await open('breach', 'Otherwise');
  await breach.getByLabel('you tell me').uncheck();
  const phone = await open('contact.email', 'Otherwise');
  await phone.getByLabel('Mail address').fill('');
  const engagement = await open('engagement', 'Otherwise');
  await expect(engagement.getByLabel('Own words')).toHaveValue('Ask me first.\nThen wait.');
  await engagement.getByLabel('Own words').fill('Ask me first.\nThen wait a day.');
  await phone.getByLabel('Monday').check();
  await phone.getByLabel('Until').fill('12:30');
  await phone.getByLabel('Time zone').fill('Mars/Base');
  await page.getByRole('button', { name: 'Make the answer' }).click();
  await expect(page.locator('#made')).toContainText('The point “Contact by e-mail” cannot be that');
  await phone.getByLabel('Time zone').fill('Europe/Paris');
  const hours = await open('contact.chat', 'Otherwise');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await hours.getByRole('group', { name: 'Hours' }).first().getByLabel(day).uncheck();
  await page.getByText('Points to add').click();
  const recommending = await open('purpose.ProvideProductRecommendations', 'Add it');
  await recommending.getByLabel('Days kept').fill('30');
  await passes(page, '#answer-form');
  const { changes } = (await answerOf(page, offer)) as Extract<Answer, { changes?: unknown }>;
  expect(changes).toMatchObject([
    {
      proposed: {
        hoursAvailable: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:30' }],
        zone: 'Europe/Paris',
      },
    },
    { proposed: { clause: 'contact.chat', type: 'ContactPoint', channel: 'chat', wanted: true } },
    { proposed: { availableLanguage: ['de', 'en-GB'] } },
    { proposed: { note: 'Ask me first.\nThen wait a day.' } },
    { proposed: { uses: ['answer_me', 'improve_for_me', 'improve_for_all'] } },
    { proposed: { steps: ['put_right'] } },
    {
      clause: 'purpose.ProvideProductRecommendations',
      proposed: { purpose: 'dpv:ProvideProductRecommendations', keepDays: 30 },
    },
  ]);
  // What was emptied is left out.
  expect(JSON.stringify(changes)).not.toContain('vale.example');
});

test('runs no program but its own, and calls nobody', async ({ page }) => {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
  });
  const answered: string[] = [];
  page.on('response', (response) => answered.push(response.url()));
  const address = onDisk(await offered(), (text) =>
    text.replace(
      '<header>',
      '<header><script>window.ran = "script"</script><p onclick="window.ran = `handler`">Here</p><img src="https://evil.example/a.png">',
    ),
  );
  await page.goto(address);
  await expect(page.getByText('Valid: every word')).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = (policy ?? '').split('; ').map((it) => it.replace(/'sha256-[A-Za-z0-9+/]{43}='/, 'HASH'));
  expect(directives.toSorted()).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    'img-src data:',
    'script-src HASH',
    'style-src HASH',
  ]);
  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.text = 'window.ran = "later script"';
    document.body.append(script);
    const handler = document.createElement('p');
    handler.setAttribute('onclick', 'window.ran = "handler"');
    document.body.append(handler);
    handler.click();
    const called = await fetch('https://evil.example/').then(
      () => 'answered',
      () => 'refused',
    );
    return { called, ran: 'ran' in window };
  });
  expect(tried).toEqual({ called: 'refused', ran: false });
  const broken = (): Promise<string[]> => page.evaluate(() => (window as unknown as { broken: string[] }).broken);
  for (const directive of ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem'])
    await expect.poll(broken).toContain(directive);
  expect(answered).toEqual([address]);
});

test('shows the words of the signed offer, whatever was written around it', async ({ page }) => {
  const altered = 'Answer my e-mails within nine working days.';
  await page.goto(
    onDisk(await offered('de'), (text) =>
      text
        .replaceAll('Answer my e-mails within one working day.', altered)
        .replaceAll('Meine E-Mails sind innerhalb eines Arbeitstages zu beantworten.', altered)
        .replace('<main>', '<p>These terms were withdrawn.</p><main>'),
    ),
  );
  await expect(page.getByText('Gültig: Die Datei für Programme')).toBeVisible();
  await expect(page.getByText('Meine E-Mails sind innerhalb eines Arbeitstages zu beantworten.').first()).toBeVisible();
  expect(await page.locator('body').textContent()).not.toContain('nine working days');
  await expect(page.getByText('withdrawn')).toHaveCount(0);
  await expect(page.getByText('bieten stattdessen an: …')).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('Geprüft auf diesem Gerät');
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
  await expect(page.getByText('Meine E-Mails sind innerhalb eines Arbeitstages zu beantworten.').first()).toBeVisible();
  await page.getByLabel('English').check();
  await expect(page.getByText('Answer my e-mails within one working day.').first()).toBeVisible();
  await expect(page.getByText('We accept the terms of offer')).toBeVisible();
  await context.close();
});
