import type { Money } from '../../shared/model/index.ts';

const formatters = new Map<string, Intl.NumberFormat>();
function formatter(currency: string, locale: string | undefined): Intl.NumberFormat {
  const key = `${locale ?? ''} ${currency}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  formatters.set(key, made);
  return made;
}

/**
 * An amount in the person's locale. How many digits the minor unit has is the currency's own (ISO 4217, as Intl knows
 * it): two for dollars, none for yen, three for dinars.
 */
export function moneyText({ amountMinor, currency }: Money, locale = globalThis.navigator?.language): string {
  const format = formatter(currency, locale);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}

/** A share of one as a whole percentage, "86%". */
export function percentText(share: number, locale = globalThis.navigator?.language): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
