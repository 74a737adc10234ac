import type { Clause } from '../schedule/clause.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { clauseSections } from '../schedule/sections.ts';
import { clauseSentence, clauseTitle } from '../words/index.ts';
import { dayOptions, fieldsOf, type Field } from './fields.ts';
import { Html, html } from './html.ts';
import type { Say, Spoken } from './spoken.ts';

/** Hours that a further row begins with, once days are ticked. */
const usualHours = { dayOfWeek: [], opens: '09:00', closes: '17:00' };

const tick = (value: string, isTicked: boolean, text: Html): Html =>
  html`<label><input type="checkbox" value="${value}" ${new Html(isTicked ? 'checked' : '')} /> ${text}</label>`;

function hoursInput({ value, zone }: Extract<Field, { kind: 'hours' }>, say: Say, languages: readonly Spoken[]): Html {
  const nameOf = (day: string): Html =>
    html`${languages.map(
      ({ language }) =>
        html`<span lang="${language}">${dayOptions(language).find(([it]) => it === day)?.[1] ?? day}</span>`,
    )}`;
  const row = ({ dayOfWeek, opens, closes }: { dayOfWeek: readonly string[]; opens: string; closes: string }): Html =>
    html`<fieldset data-hours>
      <legend>${say(({ page }) => page.field.hoursAvailable)}</legend>
      ${dayOptions('en').map(([day]) => tick(day, dayOfWeek.includes(day), nameOf(day)))}
      <label>${say(({ page }) => page.opens)} <input type="time" data-opens value="${opens}" /></label>
      <label>${say(({ page }) => page.closes)} <input type="time" data-closes value="${closes}" /></label>
    </fieldset>`;
  return html`<div data-member="hoursAvailable" data-kind="hours">
    ${[...value, usualHours].map(row)}
    <label
      >${say(({ page }) => page.zone)} <input data-zone maxlength="60" value="${zone}" placeholder="Europe/Paris"
    /></label>
  </div>`;
}

function fieldInput(field: Field, say: Say, languages: readonly Spoken[]): Html {
  const label = say(({ page }) => page.field[field.name]);
  const is = new Html(`data-member="${field.name}" data-kind="${field.kind}"`);
  switch (field.kind) {
    case 'yes_no':
      return html`<label><input type="checkbox" ${is} ${new Html(field.value ? 'checked' : '')} /> ${label}</label>`;
    case 'number':
      return html`<label>${label} <input type="number" min="0" ${is} value="${field.value}" /></label>`;
    case 'choice':
      return html`<label
        >${label}
        <select ${is}>
          ${field.choices.map(
            (choice) =>
              html`<option value="${choice}" ${new Html(choice === field.value ? 'selected' : '')}>
                ${languages.map(({ page }) => page.choice[choice]).join(' / ')}
              </option>`,
          )}
        </select></label
      >`;
    case 'several':
      return html`<fieldset ${is}>
        <legend>${label}</legend>
        ${field.options.map(({ value, text }) =>
          tick(
            value,
            field.value.includes(value),
            say((it) => text(it.terms)),
          ),
        )}
      </fieldset>`;
    case 'text':
      return html`<label
        >${label} <textarea ${is} rows="2" maxlength="${field.length}">${field.value}</textarea>
      </label>`;
    case 'languages':
      return html`<label>${label} <input ${is} maxlength="200" value="${field.value.join(', ')}" /></label>`;
    case 'hours':
      return hoursInput(field, say, languages);
  }
}

/** A point of the offer that may be kept, struck or changed, or one that it lacks and that may be added. */
function point(clause: Clause, isOffered: boolean, say: Say, languages: readonly Spoken[]): Html {
  const way = (value: string, words: (spoken: Spoken) => string): Html =>
    html`<label
      ><input
        type="radio"
        name="way.${clause.clause}"
        value="${value}"
        ${new Html(value === 'keep' ? 'checked' : '')}
      />
      ${say(words)}</label
    >`;
  const mayBeStruck = isOffered && clause.clause !== 'purpose.ServiceDelivery';
  return html`<details data-clause="${clause.clause}">
    <summary>${say((it) => clauseTitle(clause, it.terms))}</summary>
    ${isOffered ? html`<p class="soft">${say((it) => clauseSentence(clause, it.terms))}</p>` : html``}
    <fieldset class="inline">
      <legend class="unseen">${say((it) => clauseTitle(clause, it.terms))}</legend>
      ${way('keep', ({ page }) => (isOffered ? page.keep : page.notAdded))}
      ${mayBeStruck ? way('strike', ({ page }) => page.strike) : html``}
      ${way('change', ({ page }) => (isOffered ? page.change : page.added))}
    </fieldset>
    <div class="inline fields">${fieldsOf(clause).map((field) => fieldInput(field, say, languages))}</div>
    <p data-proposed hidden></p>
  </details>`;
}

/** The points that an offer does not speak of, as they begin where a counter-offer adds them. */
export const pointsToAdd = ({ clauses }: Schedule): Clause[] =>
  clauseSections('en', 'Etc/UTC')
    .flatMap(({ templates }) => templates)
    .filter((template) => clauses.every(({ clause }) => clause !== template.clause))
    .map((template) => {
      if (template.type !== 'ContactPoint') return template;
      // Hours are the company's to name.
      const { hoursAvailable: _, zone: __, ...rest } = template;
      return rest;
    });

/** What of the schedule would be otherwise, point by point. */
export const counterPoints = (schedule: Schedule, say: Say, languages: readonly Spoken[]): Html =>
  html`<h3>${say(({ page }) => page.changes)}</h3>
    ${schedule.clauses.map((clause) => point(clause, true, say, languages))}
    <details>
      <summary>${say(({ page }) => page.toAdd)}</summary>
      ${pointsToAdd(schedule).map((clause) => point(clause, false, say, languages))}
    </details>`;
