// The script of the page that a company gets: checks the offer and makes the answer. It sends nothing.
import {
  assembleAgreement,
  checkSignature,
  fileBytes,
  keyFileText,
  makeAnswer,
  newSeed,
  type Offer,
  verifyFile,
  webCryptoCheck,
  type Agreement,
  type Answer,
  seedOf,
  type Signer,
  signerOf,
  webCryptoSigner,
} from '../terms/index.ts';
import { formDecision, pointsOf, proposedClause, textIn } from './decision.ts';
import { refusalOf } from './refusal.ts';
import { renewPage } from './renew.ts';
import { element, find, save, say, sayReasons } from './show.ts';
import { clauseSentence } from '../terms/index.ts';

const text = find('#offer', HTMLElement).textContent;
const secondsOnly = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Whether this browser can check and make Ed25519 signatures of its own. */
async function knowsEd25519(): Promise<boolean> {
  try {
    await webCryptoSigner();
    return true;
  } catch {
    return false;
  }
}

async function begin(): Promise<void> {
  const own = await knowsEd25519();
  const check = own ? webCryptoCheck : checkSignature;
  const verified = await verifyFile(text, { now: new Date().toISOString(), checkSignature: check });
  const place = find('#check', HTMLElement);
  place.replaceChildren();
  if (!verified.valid || verified.kind !== 'offer') {
    place.append(
      element(
        'p',
        'bad',
        say(({ page }) => page.invalid),
      ),
      sayReasons(verified.reasons),
    );
    return;
  }
  const offer = verified.file;
  renewPage(offer, place);
  place.append(
    element(
      'p',
      'good',
      say(({ page }) => page.valid),
    ),
    element(
      'p',
      'soft',
      say(({ page }) => (own ? page.byWebCrypto : page.byOwn)),
    ),
  );
  const form = find('#answer-form', HTMLFormElement);
  form.hidden = false;
  form.addEventListener('input', () => {
    find('#made', HTMLElement).replaceChildren();
    showProposals(form, offer);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(form, offer, own ? webCryptoSigner : (seed) => Promise.resolve(signerOf(seed)));
  });
}

function showProposals(form: HTMLFormElement, { schedule }: Offer): void {
  for (const clause of pointsOf(schedule)) {
    const { proposed, place } = proposedClause(form, clause);
    place.hidden = proposed === null;
    if (proposed === null) place.replaceChildren();
    else place.replaceChildren(...say(({ page, terms }) => `${page.proposed}: ${clauseSentence(proposed, terms)}`));
  }
}

async function answer(form: HTMLFormElement, offer: Offer, sign: (seed: Uint8Array) => Promise<Signer>): Promise<void> {
  const made = find('#made', HTMLElement);
  made.replaceChildren();
  const fail = (why: Node): void =>
    made.replaceChildren(
      element(
        'p',
        'bad',
        say(({ page }) => page.notMade),
      ),
      why,
    );
  try {
    const data = new FormData(form);
    const key = data.get('key');
    const kept = key instanceof File && key.size > 0 ? seedOf(await key.text()) : newSeed();
    if (kept === null)
      return fail(
        element(
          'p',
          '',
          say(({ page }) => page.notKey),
        ),
      );
    const now = new Date();
    const value = (name: string): string => textIn(data, name);
    const input = {
      offer,
      decision: formDecision(form, offer),
      name: value('company'),
      issued: secondsOnly(now),
      ...(value('note') === '' ? {} : { note: value('note').replaceAll('\r\n', '\n') }),
      ...(value('signatory') === ''
        ? {}
        : {
            signatory: {
              name: value('signatory'),
              ...(value('jobTitle') === '' ? {} : { jobTitle: value('jobTitle') }),
            },
          }),
    };
    const file = await makeAnswer(input, await sign(kept));
    const { reasons } = await verifyFile(fileBytes(file), { now: now.toISOString(), offer });
    if (reasons.length > 0) return fail(sayReasons(reasons));
    showMade(offer, file, keyFileText(kept));
  } catch (error) {
    fail(refusalOf(error));
  }
}

function showMade(offer: Offer, file: Answer, key: string): void {
  const accepted = file.status === 'ieee7012:AgreementAccepted';
  const agreement: Agreement | null = accepted ? assembleAgreement(offer, file) : null;
  const encoder = new TextEncoder();
  find('#made', HTMLElement).replaceChildren(
    element(
      'p',
      'good',
      say(({ page }) => page.made),
    ),
    save('answer.json', fileBytes(file), ({ page }) => page.saveAnswer),
    ...(agreement === null ? [] : [save('agreement.json', fileBytes(agreement), ({ page }) => page.saveAgreement)]),
    save('answer-key.json', encoder.encode(key), ({ page }) => page.saveKey),
    element(
      'p',
      '',
      say(({ page }) => (agreement === null ? page.sendIt : `${page.sendIt} ${page.bothHold}`)),
    ),
  );
}

void begin();
