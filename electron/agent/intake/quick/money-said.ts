import type { Money } from '../../../../shared/model/index.ts';
import { isCurrency, minorUnits } from '../money.ts';
import { type Line, type Said, spanOf } from './line.ts';
import { glue } from './vocabulary.ts';

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', zł: 'PLN' };
const words: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollar: '$',
  dollars: '$',
  buck: '$',
  bucks: '$',
  pound: 'GBP',
  pounds: 'GBP',
  pfund: 'GBP',
  quid: 'GBP',
};

export const digits = String.raw`\d[\d.,']*\d|\d`;
export const sign = String.raw`US\$|[$£€¥₹]|zł`;
export const word = '[Ee]uros?|[Dd]ollars?|[Bb]ucks?|[Pp]ounds?|[Pp]fund|[Qq]uid';
/** In small letters only the everyday ones: “2 all” and “5 cup” are no lek and no peso. */
export const code = '[A-Z]{3}|eur|usd|gbp|chf';
const before = new RegExp(String.raw`(?<![\p{L}\d.,])(${sign}|(?:${code})\s)\s?(${digits})(?![\p{L}\d%])`, 'gu');
const after = new RegExp(String.raw`(?<![\p{L}\d.,$£€-])(${digits})\s?(${sign}|${code}|${word})(?![\p{L}\d])`, 'gu');
/** Behind a number, what it measures. */
export const units = String.raw`(?:mm|cm|m|km|inch|ft|yd|g|kg|mg|lbs?|oz|ml|cl|l|ghz|mhz|hz|kwh|wh|w|v|mah|ah|a|gb|tb|mb|%|"|″|x|zoll|meter|stück)(?!\p{L})`;
/** Without a sign only what is written to the cent is an amount, and not where it measures something. */
const bare = new RegExp(
  String.raw`(?<![\p{L}\d.,/:-])(\d{1,3}(?:[.,']\d{3})+[.,]\d{2}|\d{1,6}[.,]\d{2})(?![\d.,/:-]*\d)(?!\s?in(?:\.|\s(?!(?:\d|\p{L}+ (?:days?|tagen?)))\p{L}))(?!\s?${units})`,
  'giu',
);

/** Nothing costs less than nothing. */
const negative = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[-−]\s?(?:${sign})\s?(?:${digits})|(?:(?:${sign})\s?)?[-−](?:${digits})\s?(?:${sign}|[A-Z]{3}|${word})|(?:${sign})\s?[-−](?:${digits}))(?![\p{L}\d])`,
  'gu',
);

interface Found {
  readonly match: RegExpMatchArray;
  readonly number: string;
  readonly currency: string | null;
}

export const currencyOf = (text: string, usual: string | undefined): string | null => {
  const written = words[text.trim().toLowerCase()] ?? text.trim();
  if (written === '$') return usual !== undefined && /^(USD|CAD|AUD|NZD|SGD|MXN|HKD)$/.test(usual) ? usual : 'USD';
  const known = signs[written] ?? (written === 'US$' ? 'USD' : written.toUpperCase());
  return isCurrency(known) ? known : null;
};

/** The amount with its last point or comma as the decimal sign, where two digits or fewer follow it. */
export function plainNumber(text: string): string {
  const sign = /[.,](?=\d{1,2}$)/.exec(text);
  if (sign === null) return text.replace(/[.,'](?=\d{3})/g, '');
  return `${text.slice(0, sign.index).replace(/[.,']/g, '')}.${text.slice(sign.index + 1)}`;
}

const isInPounds = (match: RegExpMatchArray): boolean => /^(?:pounds?|pfund)$/i.test(match[2] ?? '');

/**
 * Pounds are a weight as well: they are money where one pays in them, and behind what says whom, or for how much. “10 pounds of
 * coffee” are none, nor are those beside another amount.
 */
function isWeight(line: Line, match: RegExpMatchArray, usual: string | undefined, isOnly: boolean): boolean {
  if (!isInPounds(match)) return false;
  if (!isOnly || isOfThing(line.free.slice(spanOf(match).until))) return true;
  return usual !== 'GBP' && !paid.test(line.free.slice(0, match.index));
}
/** In German a thing begins with a capital, as do days and months. */
const thing = /^\s+\p{Lu}\p{Ll}+/u;
const dayOrMonth =
  /^\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/iu;
const isOfThing = (rest: string): boolean =>
  /^\s+of(?!\p{L})/iu.test(rest) || (thing.test(rest) && !dayOrMonth.test(rest));
const paid =
  /(?<!\p{L})(?:from|at|for|of|costs?|paid|refund\w*|von|bei|für|kostet?|bezahlt|erstattung)\s(?:[^\d,;]*\s)?$/iu;

function signed(line: Line, usual: string | undefined): Found[] {
  const found = [...line.free.matchAll(before)].map((match): Found => ({
    match,
    number: match[2] ?? '',
    currency: currencyOf(match[1] ?? '', usual),
  }));
  const withWord = [...line.free.matchAll(after)];
  const isOnly = found.length === 0 && withWord.every(isInPounds) && [...line.free.matchAll(bare)].length === 0;
  const behind = withWord
    .filter((match) => !isWeight(line, match, usual, isOnly))
    .map((match): Found => ({
      match,
      number: match[1] ?? '',
      currency: currencyOf(match[2] ?? '', usual),
    }));
  const known = [...found, ...behind].filter(({ currency }) => currency !== null);
  // “€5 USD” is one amount that says two things: both are seen, and neither is believed.
  return known.toSorted((first, second) => (first.match.index ?? 0) - (second.match.index ?? 0));
}

/** In German 12.11 is a day in November as soon as an amount, and 12.11. is no amount at all. */
const mayBeDay = /^(?:[0-2]?\d|3[01])\.(?:0[1-9]|1[0-2])$/;

const isDayWritten = (line: Line, match: RegExpMatchArray, language: string): boolean =>
  language === 'de' && mayBeDay.test(match[1] ?? '') && line.free[spanOf(match).until] === '.';

/**
 * A whole number right behind a shop that is known without it, and last of all words, is what was paid: no part of the name,
 * and nothing is counted by it. It was left in doubt, and is no more.
 */
export function paidBehind(line: Line, shop: Said<string> | null, usual: string | undefined): Said<Money> | null {
  const until = shop?.spans.at(-1)?.until ?? line.text.length;
  const at = line.unclear.findIndex(
    ({ span, why }) => why === 'amount' && span.from >= until && line.text.slice(until, span.from).trim() === '',
  );
  const span = line.unclear[at]?.span;
  const number = span === undefined ? '' : line.text.slice(span.from, span.until);
  const isLast = line.words().every(({ from, text }) => from < (span?.until ?? 0) || glue.test(text));
  const amountMinor = usual === undefined || !/^\d{1,5}$/.test(number) ? null : minorUnits(number, usual);
  if (span === undefined || usual === undefined || amountMinor === null || !isLast) return null;
  line.unclear.splice(at, 1);
  return { value: { amountMinor, currency: usual }, spans: [span] };
}

/** What the line says it cost. `usual` is the currency of an amount without a sign. */
export function moneySaid(line: Line, language: string, usual: string | undefined): Said<Money> | null {
  for (const match of line.free.matchAll(negative)) line.doubt(spanOf(match), 'noAmount');
  const withSign = signed(line, usual);
  const found =
    withSign.length > 0
      ? withSign
      : [...line.free.matchAll(bare)]
          .filter((match) => !isDayWritten(line, match, language))
          .map((match): Found => ({
            match,
            number: match[1] ?? '',
            currency: usual ?? null,
          }));
  const [only, ...more] = found;
  if (only === undefined) return null;
  if (more.length > 0) {
    for (const { match } of found) line.doubt(spanOf(match), 'amount');
    return null;
  }
  const span = spanOf(only.match);
  if (withSign.length === 0 && language === 'de' && mayBeDay.test(only.number)) {
    line.doubt(span, 'amount');
    return null;
  }
  const amountMinor = only.currency === null ? null : minorUnits(plainNumber(only.number), only.currency);
  if (only.currency === null || amountMinor === null) {
    line.doubt(span, only.currency === null ? 'currency' : 'noAmount');
    return null;
  }
  return { value: { amountMinor, currency: only.currency }, spans: [line.claim(span)] };
}
