// Terms in plain words, for screens, the page for companies, letters and the command line.
import type { RosterAgreement, RosterPoint, RosterRule } from '../roster.ts';
import { rosterPoints } from '../roster.ts';
import type { Clause } from '../schedule/clause.ts';
import { termsInGerman } from './de.ts';
import { termsInEnglish } from './en.ts';
import type { TermsWords } from './words.ts';

export type { TermsWords } from './words.ts';

export const termsWords = { en: termsInEnglish, de: termsInGerman } as const satisfies Record<string, TermsWords>;
export type TermsLanguage = keyof typeof termsWords;

export interface PointSentence {
  readonly point: RosterPoint;
  readonly rule: RosterRule;
  readonly sentence: string;
}

/** What an agreement of the roster says, point by point: what the company must, may, and may not do. */
export function pointSentences(agreement: RosterAgreement, words: TermsWords): PointSentence[] {
  const rules: readonly RosterRule[] = ['required', 'permitted', 'prohibited'];
  return rules.flatMap((rule) =>
    rosterPoints
      .filter((point) => agreement.points[point] === rule)
      .map((point) => {
        const sentences: Readonly<Partial<Record<RosterRule, string>>> = words.point[point];
        const sentence = sentences[rule];
        if (sentence === undefined) throw new RangeError(`There are no words for ${point}, ${rule}.`);
        return { point, rule, sentence };
      }),
  );
}

/** Each clause's own function takes that type of clause alone; by its `type` it is the right one. */
const saidBy = (say: TermsWords['clause'], of: Clause): string => (say[of.type] as (clause: Clause) => string)(of);

/** A clause of the schedule as a sentence with its figures. */
export const clauseSentence = (of: Clause, words: TermsWords): string => saidBy(words.clause, of);

/** What a clause is about, in a few words. */
export const clauseTitle = (of: Clause, words: TermsWords): string => saidBy(words.clauseTitle, of);
