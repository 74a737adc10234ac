import type { DataRight, Jurisdiction, LocalDate } from '../../model/index.ts';
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
  readonly knownBy: KnownBy;
}

/** By what the party can find the person in its records, as far as the chain knows it. */
export interface KnownBy {
  readonly customerNumber: string | null;
  readonly orderNumbers: readonly string[];
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
  /** Where a law has words of its own for what a right comes to. */
  readonly askUnder: Readonly<Partial<Record<Jurisdiction, Readonly<Partial<Record<DataRight, string>>>>>>;
  /** The provision that grants a right, where the law knows it. */
  readonly provision: Readonly<Record<Jurisdiction, Readonly<Partial<Record<DataRight, string>>>>>;
  /** How long the law lets the party take, and in short where it says so. */
  readonly clock: Readonly<Record<Jurisdiction, string>>;
  readonly clockAt: Readonly<Record<Jurisdiction, string>>;
  readonly optOutClock: string;
  readonly optOutClockAt: string;
  /** Where California's law says by when receipt is to be confirmed: no other law does. */
  readonly confirmAt: string;
  readonly greeting: (party: string) => string;
  readonly under: (law: string, provision: string) => string;
  /** `known` is a list that is not empty. */
  readonly findMe: (known: string) => string;
  readonly customerNumber: (number: string) => string;
  readonly orderNumbers: (numbers: readonly string[]) => string;
  readonly verify: string;
  /** An order not to sell data needs no proof of who gives it. */
  readonly optOutVerify: string;
  readonly closing: string;
  readonly later: LaterWords;
}

/** What is said once a request stays without the answer that the law asks for. */
export interface LaterWords {
  readonly reminder: (subject: string) => string;
  readonly complaint: (party: string) => string;
  /** Whom a complaint goes to. The authority differs by place, so it is not named. */
  readonly authority: Readonly<Record<Jurisdiction, string>>;
  readonly sentToYou: (subject: string, on: string) => string;
  readonly sentTo: (party: string, subject: string, on: string) => string;
  readonly dueOn: (until: string, provision: string) => string;
  readonly noAnswer: string;
  readonly confirmBy: (until: string, provision: string) => string;
  readonly noConfirmation: string;
  /** An answer came that lacks something. */
  readonly answered: (on: string) => string;
  readonly denied: (on: string) => string;
  readonly answerNow: string;
  readonly lookInto: string;
  readonly enclosed: string;
}

/** How a request fared, in a letter that follows it. */
export interface LaterInput extends LetterInput {
  readonly sentOn: LocalDate;
  /** The last day for the answer; null where the law sets none. */
  readonly dueOn: LocalDate | null;
  readonly deniedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** The last day for confirming receipt, where no more than that is missing yet. */
  readonly confirmBy: LocalDate | null;
}

const languages = { en: letterInEnglish, de: letterInGerman } as const;
export type LetterLanguage = keyof typeof languages;

/**
 * The letter that makes a request, ready to be read over and sent.
 * @throws RangeError where the law does not grant that right
 */
export function draftLetter(input: LetterInput, language: LetterLanguage): Letter {
  const words: LetterWords = languages[language];
  const { jurisdiction, right, party } = input;
  const paragraphs = [
    words.greeting(party),
    `${legalBasis(input, words)} ${words.askUnder[jurisdiction]?.[right] ?? words.right[right].ask}`,
    ...findMe(input, words, language),
    right === 'opt_out' ? words.optOutVerify : words.verify,
    right === 'opt_out' ? words.optOutClock : words.clock[jurisdiction],
    closingOf(input, words),
  ];
  return { subject: words.right[right].subject, body: textOf(paragraphs) };
}

/** The letter that asks again, once the time for the answer is over. */
export function draftReminder(input: LaterInput, language: LetterLanguage): Letter {
  const words: LetterWords = languages[language];
  const { later } = words;
  const { subject } = words.right[input.right];
  const paragraphs = [
    words.greeting(input.party),
    later.sentToYou(subject, dayIn(language, input.sentOn)),
    ...howItFared(input, words, language),
    ...findMe(input, words, language),
    later.answerNow,
    closingOf(input, words),
  ];
  return { subject: later.reminder(subject), body: textOf(paragraphs) };
}

/** The letter to the authority that supervises the party. */
export function draftComplaint(input: LaterInput, language: LetterLanguage): Letter {
  const words: LetterWords = languages[language];
  const { later } = words;
  const { subject } = words.right[input.right];
  const paragraphs = [
    later.authority[input.jurisdiction],
    `${later.sentTo(input.party, subject, dayIn(language, input.sentOn))} ${basisInBrackets(input, words)}`,
    ...howItFared(input, words, language),
    later.lookInto,
    later.enclosed,
    closingOf(input, words),
  ];
  return { subject: later.complaint(input.party), body: textOf(paragraphs) };
}

const textOf = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

const closingOf = ({ person }: LetterInput, { closing }: LetterWords): string =>
  person === null ? closing : `${closing}\n${person}`;

function provisionOf({ jurisdiction, right }: LetterInput, words: LetterWords): string {
  const provision = words.provision[jurisdiction][right];
  if (provision === undefined) throw new RangeError(`${jurisdiction} grants no right of the kind “${right}”.`);
  return provision;
}

const legalBasis = (input: LetterInput, words: LetterWords): string =>
  words.under(words.law[input.jurisdiction], provisionOf(input, words));

const basisInBrackets = (input: LetterInput, words: LetterWords): string =>
  `(${legalBasis(input, words).replace(/,$/, '')}.)`;

function findMe({ knownBy }: LetterInput, words: LetterWords, language: LetterLanguage): string[] {
  const { customerNumber, orderNumbers } = knownBy;
  const known = [
    ...(customerNumber === null ? [] : [words.customerNumber(customerNumber)]),
    ...(orderNumbers.length === 0 ? [] : [words.orderNumbers(orderNumbers)]),
  ];
  return known.length === 0 ? [] : [words.findMe(new Intl.ListFormat(language).format(known))];
}

function howItFared(input: LaterInput, words: LetterWords, language: LetterLanguage): string[] {
  const { jurisdiction, right, dueOn, deniedOn, answeredOn, confirmBy } = input;
  const { later } = words;
  if (answeredOn !== null) return [later.answered(dayIn(language, answeredOn))];
  if (confirmBy !== null)
    return [`${later.confirmBy(dayIn(language, confirmBy), words.confirmAt)} ${later.noConfirmation}`];
  const provision = right === 'opt_out' ? words.optOutClockAt : words.clockAt[jurisdiction];
  const time = dueOn === null ? [] : [later.dueOn(dayIn(language, dueOn), provision)];
  return [[...time, deniedOn === null ? later.noAnswer : later.denied(dayIn(language, deniedOn))].join(' ')];
}

const dayIn = (language: LetterLanguage, day: LocalDate): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
