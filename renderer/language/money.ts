import { locale as ownLocale } from './chosen.ts';
import { minorDigits, numberFormat } from './number-format.ts';
import type { Money } from '../../shared/model/index.ts';

/**
 * An amount in the person's locale. How many digits the minor unit has is the currency's own (ISO 4217, as Intl knows
 * it): two for dollars, none for yen, three for dinars.
 */
export function moneyText({ amountMinor, currency }: Money, ofLocale = ownLocale): string {
  return numberFormat(ofLocale, { style: 'currency', currency }).format(amountMinor / 10 ** minorDigits(currency));
}

/** More than this does not fit a column of amounts. */
const longestAmount = 13;

/** The same for a narrow column: an amount too long for it is rounded, "IDR 123.5B", never cut. */
export function shortMoneyText(money: Money, ofLocale = ownLocale): string {
  const whole = moneyText(money, ofLocale);
  const { amountMinor, currency } = money;
  const options = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
  return whole.length <= longestAmount
    ? whole
    : numberFormat(ofLocale, options).format(amountMinor / 10 ** minorDigits(currency));
}

/** A share of one as a whole percentage, "86%". */
export function percentText(share: number, ofLocale = ownLocale): string {
  return numberFormat(ofLocale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** The same to a tenth of a percent, "88.2%": for shares that are known so well. */
export function finePercentText(share: number, ofLocale = ownLocale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return numberFormat(ofLocale, { style: 'percent', ...digits }).format(share);
}

/** Signs that people type for a currency. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  US$: 'USD',
  $: 'USD',
};

/** What a sign stands for: a dollar for that of the currency asked for, where it is one. */
function signedCurrency(text: string, currency: string): string | undefined {
  const sign = Object.keys(signs).find((each) => text.includes(each));
  return sign === '$' && isDollar(currency) ? currency : sign === undefined ? undefined : signs[sign];
}

const isDollar = (currency: string): boolean =>
  numberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .some(({ type, value }) => type === 'currency' && value === '$');

/**
 * Reads an amount as a person types it: "19.99", "1.234,50 €", "GBP 5", "1,234". `currency` is what is meant where the
 * text names none. Null where it is no amount, has more digits than the currency's minor unit, or is more than is kept.
 */
export function readMoney(text: string, currency: string, ofLocale = ownLocale): Money | null {
  const read = moneyIn(text, currency, ofLocale);
  return read === null || !Number.isSafeInteger(read.amountMinor) ? null : read;
}

/** The most that is kept of a currency, where a text says more; else null. */
export function mostMoney(text: string, currency: string, ofLocale = ownLocale): Money | null {
  const read = moneyIn(text, currency, ofLocale);
  return read === null || Number.isSafeInteger(read.amountMinor)
    ? null
    : { ...read, amountMinor: Number.MAX_SAFE_INTEGER };
}

function moneyIn(text: string, currency: string, ofLocale: string | undefined): Money | null {
  // No code or sign of a currency is longer.
  if (/[A-Za-z]{4,}/.test(text)) return null;
  const code = /\b([A-Z]{3})\b/i.exec(text)?.[1]?.toUpperCase();
  const meant = code ?? signedCurrency(text, currency) ?? currency;
  const number = text.replace(/[A-Za-z€£¥₹$ł]+/g, '').replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(number) || !/^[A-Z]{3}$/.test(meant)) return null;
  const digits = minorDigits(meant);
  const decimal = decimalSign(number, digits, ofLocale);
  const [whole = '', fraction = '', ...more] = decimal === null ? [number] : number.split(decimal);
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  if (more.length > 0 || fraction.length > digits || !/^\d*$/.test(fraction) || !isGrouped) return null;
  return {
    amountMinor: Number(groups.join('')) * 10 ** digits + Number(fraction.padEnd(digits, '0')),
    currency: meant,
  };
}

/** Which sign parts the whole from its fraction; null where none does. */
function decimalSign(number: string, digits: number, locale: string | undefined): string | null {
  const found = number.match(/[.,]/g) ?? [];
  const last = found.at(-1);
  if (last === undefined || digits === 0) return null;
  if (new Set(found).size === 2) return last;
  const own = numberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  const after = number.length - number.lastIndexOf(last) - 1;
  return found.length === 1 && (last === own || after !== 3) ? last : null;
}

/** An amount as programs read it, "1234.50", without its currency. */
export function amountText({ amountMinor, currency }: Money): string {
  const digits = minorDigits(currency);
  return (amountMinor / 10 ** digits).toFixed(digits);
}

/** An amount as one would type it, without its currency. */
export function typedMoney({ amountMinor, currency }: Money, ofLocale = ownLocale): string {
  const digits = minorDigits(currency);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return numberFormat(ofLocale, options).format(amountMinor / 10 ** digits);
}
