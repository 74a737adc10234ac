// The words the window speaks, and how it writes dates, money and numbers: another language is one more file here.
import { type TermsWords, termsWords } from '../../shared/terms/index.ts';
import { language } from './chosen.ts';
import { german } from './de.ts';
import { keyTextIn } from './keys.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

/** The texts of the language that the person chose, or their system. */
export const words: Language = language === 'de' ? german : english;

const said = termsWords[language];

/** What terms themselves say, in the same language: to the company, but for heads, which the person reads. */
export const termWords: TermsWords = {
  ...said,
  clauseTitle: { ...said.clauseTitle, StatedDate: () => words.terms.datesNamed },
};

/** What the app wrote into a promise in the language of then, in that of now; a person's own words stay. */
export function promiseWords(text: string): string {
  for (const { entering } of [english, german]) {
    if (text === entering.remedy.of.replacement) return words.entering.remedy.of.replacement;
    const refundOf = entering.refundOf('');
    if (text.startsWith(refundOf)) return words.entering.refundOf(text.slice(refundOf.length));
  }
  return text;
}

/** Keys as they stand on the person's keyboard. */
export const keyText = (keys: string): string => keyTextIn(language, keys);

export * from './capital.ts';
export { chooseLanguage, language, languageChoice, type LanguageChoice, locale } from './chosen.ts';
export * from './countries.ts';
export * from './dates.ts';
export { dayAfter } from './day-after.ts';
export * from './money.ts';
export * from './moments.ts';
export * from './numbers.ts';
export { saysBusinessDays } from './counted-days.ts';
export * from './said-day.ts';
export * from './sentence.ts';
export * from './zone.ts';
