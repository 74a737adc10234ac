import type { DataRight, Jurisdiction } from '../../model/index.ts';
import { letterInEnglish } from './english.ts';
import { letterInGerman } from './german.ts';

/** What a request says of the person and of the party. */
export interface LetterInput {
  readonly jurisdiction: Jurisdiction;
  readonly right: DataRight;
  /** The party's name. */
  readonly party: string;
  /** The person's name under the letter; null leaves it to the mail program. */
  readonly person: string | null;
  /** By what the party can find the person in its records, as the chain knows it: a customer number, order numbers. */
  readonly knownBy: readonly string[];
}

export interface Letter {
  readonly subject: string;
  /** Paragraphs parted by empty lines; plain text. */
  readonly body: string;
}

/** What a letter is made of in one language. */
export interface LetterWords {
  readonly law: Readonly<Record<Jurisdiction, string>>;
  readonly right: Readonly<Record<DataRight, { readonly subject: string; readonly ask: string }>>;
  /** The provision that grants a right, where the law knows it. */
  readonly provision: Readonly<Record<Jurisdiction, Readonly<Partial<Record<DataRight, string>>>>>;
  /** How long the law lets the party take. */
  readonly clock: Readonly<Record<Jurisdiction, string>>;
  readonly optOutClock: string;
  readonly greeting: (party: string) => string;
  readonly under: (law: string, provision: string) => string;
  readonly findMe: (knownBy: readonly string[]) => string;
  readonly verify: string;
  readonly closing: string;
}

const languages = { en: letterInEnglish, de: letterInGerman } as const;
export type LetterLanguage = keyof typeof languages;

/**
 * The letter that makes a request, ready to be read over and sent.
 * @throws RangeError where the law does not grant that right
 */
export function draftLetter(input: LetterInput, language: LetterLanguage): Letter {
  const words: LetterWords = languages[language];
  const { jurisdiction, right, party, person, knownBy } = input;
  const provision = words.provision[jurisdiction][right];
  if (provision === undefined) throw new RangeError(`${jurisdiction} grants no right of the kind “${right}”.`);
  const paragraphs = [
    words.greeting(party),
    `${words.under(words.law[jurisdiction], provision)} ${words.right[right].ask}`,
    ...(knownBy.length === 0 ? [] : [words.findMe(knownBy)]),
    words.verify,
    right === 'opt_out' ? words.optOutClock : words.clock[jurisdiction],
    person === null ? words.closing : `${words.closing}\n${person}`,
  ];
  return { subject: words.right[right].subject, body: `${paragraphs.join('\n\n')}\n` };
}
