import { frequencies, type Clause } from '../schedule/clause.ts';
import type { ChoiceName, FieldName } from './words/index.ts';

/** A member of a clause that a counter-offer can change on the page. The schema has the last word on its value. */
export type Field = { readonly name: FieldName } & (
  | { readonly kind: 'yes_no'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'choice'; readonly value: ChoiceName; readonly choices: readonly ChoiceName[] }
);

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

/** What of a clause can be changed on the page. Lists and texts are for the programs of companies. */
export function fieldsOf(clause: Clause): Field[] {
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
