import type { Money } from '../../../shared/model/index.ts';

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', zł: 'PLN' };
const signedDollars: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
};
/** What a bare `$` means in a country's shop. */
const dollars: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', MX: 'MXN' };

const digitsOf = new Map<string, number>();

/** How many digits a currency's minor unit has (ISO 4217 as the platform knows it): USD 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digitsOf.set(currency, digits);
  }
  return digits;
}

/** A plain decimal such as `-5.85` or `1,234.5` in minor units; null where it is none, or finer than the currency. */
export function minorUnits(text: string, currency: string): number | null {
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return null;
  const digits = minorDigits(currency);
  const fraction = (found[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const amount = Number((found[2] ?? '').replaceAll(',', '') + fraction.padEnd(digits, '0'));
  if (!Number.isSafeInteger(amount)) return null;
  return found[1] === '-' && amount !== 0 ? -amount : amount;
}

/** The currency that a code or a sign means; `country` tells whose dollar. */
export function currencyOf(written: string, country: string | null): string | null {
  if (/^[A-Z]{3}$/.test(written)) return isCurrency(written) ? written : null;
  return (written === '$' ? dollars[country ?? ''] : (signs[written] ?? signedDollars[written])) ?? null;
}

/** An amount with its currency as mail writes it (`$80.61`, `GBP 1,768.59`); `country` tells whose dollar. */
export function parseMoney(text: string, country: string | null): Money | null {
  const found = /^\s*(?:([A-Z]{3})|([A-Z]{0,2}\$|[£€¥₹]))\s?([\d.,]*\d)/.exec(text);
  if (!found) return null;
  const [, code, sign, digits] = found;
  const currency = currencyOf(code ?? sign ?? '', country);
  if (currency === null || digits === undefined) return null;
  const amountMinor = minorUnits(digits, currency);
  return amountMinor === null ? null : { amountMinor, currency };
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}
