import type { Offer } from '../offer/shape.ts';
import { digestOf } from '../proof/digest.ts';
import { termsWords, type TermsLanguage, type TermsWords } from '../words/index.ts';
import type { Html } from './html.ts';
import { pageWords, type PageWords } from './words/index.ts';

/** A language of the page: what it says, and how it writes dates. */
export interface Spoken {
  readonly language: TermsLanguage;
  readonly terms: TermsWords;
  readonly page: PageWords;
  readonly date: (instant: string) => string;
}

/** Words in each language of the page, as markup. */
export type Say = (words: (spoken: Spoken) => string) => Html;

export const spoken = (language: TermsLanguage): Spoken => ({
  language,
  terms: termsWords[language],
  page: pageWords[language],
  date: (instant) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant)),
});

/** The sentences by which an offer is answered in a mail: accepted, countered, declined. */
export const mailSentences = (offer: Offer): readonly ((spoken: Spoken) => string)[] => [
  ({ page }) => page.mailAccept(offer['@id'], digestOf(offer)),
  ({ page }) => page.mailCounter(offer['@id']),
  ({ page }) => page.mailDecline(offer['@id']),
];

/** The person's language, where the page speaks it, and English. */
export const languagesOf = (offer: Offer): readonly [Spoken, ...Spoken[]] =>
  offer.inLanguage === 'de' ? [spoken('de'), spoken('en')] : [spoken('en')];
