import { breachSteps, engagementWishes, frequencies, ideaUses, weekdays, type Clause } from '../schedule/clause.ts';
import type { TermsWords } from '../words/words.ts';
import { days } from '../words/phrases.ts';
import type { TermsLanguage } from '../words/index.ts';
import type { ChoiceName, FieldName } from './words/index.ts';

type Hours = NonNullable<Extract<Clause, { type: 'ContactPoint' }>['hoursAvailable']>;

/** One of several, and how it is called. */
interface Option {
  readonly value: string;
  readonly text: (words: TermsWords) => string;
}

/** A member of a clause that a counter-offer can change on the page. The schema has the last word on its value. */
export type Field = { readonly name: FieldName } & (
  | { readonly kind: 'yes_no'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'choice'; readonly value: ChoiceName; readonly choices: readonly ChoiceName[] }
  | { readonly kind: 'several'; readonly value: readonly string[]; readonly options: readonly Option[] }
  | { readonly kind: 'text'; readonly value: string; readonly length: number }
  | { readonly kind: 'languages'; readonly value: readonly string[] }
  | { readonly kind: 'hours'; readonly value: Hours; readonly zone: string }
);
export type FieldKind = Field['kind'];

const choices: Readonly<Partial<Record<FieldName, readonly ChoiceName[]>>> = {
  per: frequencies,
  clock: ['open_hours', 'open_days', 'all_hours'],
  counted: ['calendar_days', 'business_days'],
  since: ['asked', 'sent_back', 'received_back'],
  owner: ['person', 'both', 'company'],
};
const names: readonly FieldName[] = [
  ...(['wanted', 'atMost', 'per', 'intensity', 'minutes', 'clock', 'days', 'graceDays', 'counted'] as const),
  ...(['hoursBefore', 'since', 'keepDays', 'owner', 'credited', 'remedyDays'] as const),
];

function simpleFields(clause: Clause): Field[] {
  const members: Readonly<Record<string, unknown>> = clause;
  return names.flatMap((name): Field[] => {
    const value = members[name];
    if (typeof value === 'boolean') return [{ name, kind: 'yes_no', value }];
    if (typeof value === 'number') return [{ name, kind: 'number', value }];
    const among = choices[name];
    const chosen = among?.find((choice) => choice === value);
    return among === undefined || chosen === undefined ? [] : [{ name, kind: 'choice', value: chosen, choices: among }];
  });
}

/** The person's own words and addresses, where the clause has any: they may be left out, or be others. */
function textFields(clause: Clause): Field[] {
  const text = (name: FieldName, length: number, value: string | undefined): Field[] =>
    value === undefined ? [] : [{ name, kind: 'text', length, value }];
  switch (clause.type) {
    case 'ContactPoint':
      return [...text('email', 254, clause.email), ...text('telephone', 40, clause.telephone)];
    case 'Engagement':
      return text('note', 500, clause.note);
    default:
      return [];
  }
}

/** What of a clause has more than one value. */
function listFields(clause: Clause): Field[] {
  switch (clause.type) {
    case 'ContactPoint':
      return [{ name: 'hoursAvailable', kind: 'hours', value: clause.hoursAvailable ?? [], zone: clause.zone ?? '' }];
    case 'Language':
      return [{ name: 'availableLanguage', kind: 'languages', value: clause.availableLanguage }];
    case 'Engagement':
      return [
        {
          name: 'wishes',
          kind: 'several',
          value: clause.wishes,
          options: engagementWishes.map((value) => ({ value, text: (words) => words.engagementWish[value] })),
        },
      ];
    case 'ContributedIdeas':
      return [
        {
          name: 'uses',
          kind: 'several',
          value: clause.uses,
          options: ideaUses.map((value) => ({ value, text: (words) => words.ideaUse[value] })),
        },
      ];
    case 'Breach':
      return [
        {
          name: 'steps',
          kind: 'several',
          value: clause.steps,
          options: breachSteps.map((value) => ({ value, text: (words) => words.breachStep[value] })),
        },
      ];
    default:
      return [];
  }
}

/** What of a clause can be changed on the page: all that it says. */
export const fieldsOf = (clause: Clause): Field[] => [
  ...simpleFields(clause),
  ...textFields(clause),
  ...listFields(clause),
];

/** The days of the week by their names. */
export const dayOptions = (language: TermsLanguage): readonly (readonly [(typeof weekdays)[number], string])[] =>
  weekdays.map((day) => [day, days(language, [day])]);
