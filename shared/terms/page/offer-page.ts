import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '@scure/base';
import { declineReasons } from '../answer/shape.ts';
import type { Offer } from '../offer/shape.ts';
import { canonicalText } from '../proof/canonical.ts';
import { roster, rosterAgreement } from '../roster.ts';
import { clauseSentence, pointSentences } from '../words/index.ts';
import { counterPoints } from './counter-points.ts';
import { Html, html } from './html.ts';
import { languagesOf, mailSentences, type Say, type Spoken } from './spoken.ts';
import { pageStyle } from './style.ts';

/** A script as it may stand in a page: nothing in it ends it. */
const inScript = (script: string): string => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** JSON as it may stand in a page; it says the same. */
const jsonInScript = (value: unknown): string => canonicalText(value).replaceAll('<', String.raw`\u003c`);

/** By the names of its members, so that a page made of the same offer is always the same. */
const indented = (offer: Offer): string => JSON.stringify(JSON.parse(canonicalText(offer)), null, 2);

/** Between these stands the machine form. */
export const offerStart = '<script type="application/ld+json" id="offer">';
export const offerEnd = '</script>';

const hashSource = (text: string): string => `'sha256-${base64.encode(sha256(new TextEncoder().encode(text)))}'`;

function head(offer: Offer, say: Say, languages: readonly Spoken[]): Html {
  const { name, identifier } = offer.assigner;
  return html`<header>
    ${
      languages.length < 2
        ? html``
        : html`<fieldset class="screen inline">
            <legend class="soft">${say(({ page }) => page.language)}</legend>
            ${languages.map(
              ({ language }, at) =>
                html`<label
                  ><input
                    type="radio"
                    name="language"
                    id="show-${language}"
                    value="${language}"
                    ${new Html(at === 0 ? 'checked' : '')}
                  />
                  ${language === 'de' ? 'Deutsch' : 'English'}</label
                >`,
            )}
          </fieldset>`
    }
    <h1>${say(({ page }) => page.title(offer.assignee.name))}</h1>
    <p>${say(({ page }) => page.intro)}</p>
    <dl>
      <dt>${say(({ page }) => page.from)}</dt>
      <dd>${name === undefined ? say(({ page }) => page.nameless) : name}</dd>
      ${
        identifier === undefined
          ? html``
          : html`<dt>${say(({ page }) => page.knownAs)}</dt>
              <dd>${identifier}</dd>`
      }
      <dt>${say(({ page }) => page.to)}</dt>
      <dd>${offer.assignee.name}</dd>
      <dt>${say(({ page }) => page.issued)}</dt>
      <dd>${say(({ date }) => date(offer.issued))}</dd>
      <dt>${say(({ page }) => page.until)}</dt>
      <dd>${say(({ date }) => date(offer.validThrough))}</dd>
    </dl>
  </header>`;
}

function terms(offer: Offer, say: Say): Html {
  const agreement = rosterAgreement(offer.agreement);
  if (agreement === null) throw new RangeError(`The roster has no agreement ${offer.agreement}.`);
  const rules = (['required', 'permitted', 'prohibited'] as const).filter((rule) =>
    Object.values(agreement.points).includes(rule),
  );
  const points = (rule: (typeof rules)[number]): Html[] =>
    Object.keys(agreement.points)
      .filter((point) => agreement.points[point as keyof typeof agreement.points] === rule)
      .map(
        (point) =>
          html`<li>
            ${say((it) => pointSentences(agreement, it.terms).find((sentence) => sentence.point === point)?.sentence ?? '')}
          </li>`,
      );
  return html`<h2>${say(({ page }) => page.agreement)}</h2>
    <p>
      <b>${say((it) => it.terms.agreement[agreement.name].title)}</b> <code>${agreement.name}</code><br />${say(
        (it) => it.terms.agreement[agreement.name].gist,
      )}
    </p>
    ${rules.map(
      (rule) =>
        html`<h3>${say((it) => it.terms.rule[rule])}</h3>
          <ul>
            ${points(rule)}
          </ul>`,
    )}
    <h3>${say(({ page }) => page.data)}</h3>
    <p>${say((it) => offer.target.personalData.map((kind) => it.terms.data[kind]).join(', '))}</p>
    <h2>${say(({ page }) => page.schedule)}</h2>
    <ul>
      ${offer.schedule.clauses.map((clause) => html`<li>${say((it) => clauseSentence(clause, it.terms))}</li>`)}
    </ul>`;
}

function answerForm(offer: Offer, say: Say, languages: readonly Spoken[]): Html {
  const text = (name: string, words: (spoken: Spoken) => string, length: number, value: string): Html =>
    html`<label>${say(words)} <input name="${name}" maxlength="${length}" value="${value}" /></label>`;
  const decision = (value: 'accept' | 'counter' | 'decline'): Html =>
    html`<label
      ><input type="radio" name="decision" value="${value}" required /> ${say(({ page }) => page[value])}</label
    >`;
  const agreements = roster.filter(({ id }) => id !== offer.agreement);
  return html`<form id="answer-form" class="screen" hidden>
    <fieldset>
      <legend class="unseen">${say(({ page }) => page.answer)}</legend>
      ${decision('accept')} ${decision('counter')} ${decision('decline')}
    </fieldset>
    <div class="counter">
      <fieldset>
        <legend><b>${say(({ page }) => page.otherAgreement)}</b></legend>
        <label><input type="radio" name="agreement" value="" checked /> ${say(({ page }) => page.unchanged)}</label>
        ${agreements.map(
          ({ id, name }) =>
            html`<label
              ><input type="radio" name="agreement" value="${id}" /> ${say((it) => it.terms.agreement[name].title)}
              <code>${name}</code></label
            >`,
        )}
      </fieldset>
      ${counterPoints(offer.schedule, say, languages)}
    </div>
    <fieldset class="decline">
      <legend><b>${say(({ page }) => page.reason)}</b></legend>
      ${declineReasons.map(
        (reason, at) =>
          html`<label
            ><input type="radio" name="reason" value="${reason}" ${new Html(at === 0 ? 'checked' : '')} />
            ${say((it) => it.terms.declineReason[reason])}</label
          >`,
      )}
    </fieldset>
    ${text('company', ({ page }) => page.company, 200, offer.assignee.name)}
    ${text('signatory', ({ page }) => page.signatory, 120, '')}
    ${text('jobTitle', ({ page }) => page.jobTitle, 120, '')}
    <label>${say(({ page }) => page.note)} <textarea name="note" rows="3" maxlength="2000"></textarea></label>
    <label>${say(({ page }) => page.key)} <input type="file" name="key" accept=".json,application/json" /></label>
    <p class="soft">${say(({ page }) => page.keyHint)}</p>
    <button>${say(({ page }) => page.make)}</button>
    <div id="made" role="status"></div>
  </form>`;
}

/**
 * The offer as one page for the company: it opens from disk without a connection, loads and sends nothing, and is readable
 * without scripts. `script` is the bundled `shared/answer-page`.
 */
export function offerPage(offer: Offer, script: string): string {
  const languages = languagesOf(offer);
  const say: Say = (words) => html`${languages.map((it) => html`<span lang="${it.language}">${words(it)}</span>`)}`;
  const safeScript = inScript(script);
  const policy = `default-src 'none'; script-src ${hashSource(safeScript)}; style-src ${hashSource(pageStyle)}; img-src data:; form-action 'none'; base-uri 'none'`;
  // Whole elements, so that no formatter changes what the hashes are of.
  const style = new Html(`<style>${pageStyle}</style>`);
  const machine = new Html(`${offerStart}${jsonInScript(offer)}${offerEnd}`);
  const program = new Html(`<script>${safeScript}</script>`);
  const [first] = languages;
  const page = html`<!doctype html>
    <html lang="${first?.language ?? 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${first?.page.title(offer.assignee.name) ?? ''}</title>
        ${style}
      </head>
      <body>
        <main>
          ${head(offer, say, languages)}
          <h2>${say(({ page }) => page.check)}</h2>
          <div id="check" role="status"><p>${say(({ page }) => page.needsScript)}</p></div>
          ${terms(offer, say)}
          <h2>${say(({ page }) => page.answer)}</h2>
          ${answerForm(offer, say, languages)}
          <h3>${say(({ page }) => page.byMail)}</h3>
          <p class="soft">${say(({ page }) => page.byMailHint)}</p>
          <ul>
            ${mailSentences(offer).map((words) => html`<li>${say(words)}</li>`)}
          </ul>
          <details class="screen">
            <summary>${say(({ page }) => page.machine)}</summary>
            <pre tabindex="0">${indented(offer)}</pre>
          </details>
        </main>
        ${machine} ${program}
      </body>
    </html> `;
  return page.text;
}
