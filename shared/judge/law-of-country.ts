import type { Jurisdiction } from '../model/index.ts';

/** The countries where the GDPR holds: the European Union, and with it Iceland, Liechtenstein and Norway (EEA Agreement, annex XI). */
export const underGdpr: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * The law on personal data that a person of a country will ask under, as far as it is among those with clocks; null
 * elsewhere. In the United States it is California's, which some companies keep to for everybody.
 */
export function lawOfCountry(country: string): Jurisdiction | null {
  if (underGdpr.has(country)) return 'EU';
  if (country === 'GB') return 'UK';
  return country === 'US' ? 'US-CA' : null;
}
