import { locale } from '../../language/index.ts';
import type { Option } from '../../ui/choice.tsx';

/** The currencies of the regions that do not pay in euros, of those most likely here; any other can be typed. */
const ofRegion: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
};
const euroRegions = new Set('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));
const offered = ['USD', 'EUR', ...new Set(Object.values(ofRegion).filter((code) => code !== 'USD'))];

/** What is paid with in the person's country, ISO 3166; while it is not known, in that of their locale. */
export function currencyOfCountry(country: string | undefined): string {
  const region = country ?? new Intl.Locale(locale ?? 'en-US').maximize().region;
  return ofRegion[region ?? ''] ?? (euroRegions.has(region ?? '') ? 'EUR' : 'USD');
}

/** What can be chosen, the present one among them. */
export function currencies(present: string): readonly Option<string>[] {
  return [...new Set([present, ...offered])].map((code) => ({ value: code, text: code }));
}
