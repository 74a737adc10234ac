import { elementsOf } from '../text/html-text.ts';
import type { HtmlDocument } from '../text/html-text.ts';

const dayFirst = new Set([
  'GB',
  'IE',
  'AU',
  'NZ',
  'ZA',
  'IN',
  'SG',
  'DE',
  'AT',
  'CH',
  'FR',
  'BE',
  'LU',
  'NL',
  'ES',
  'IT',
]);
const monthFirst = new Set(['US']); // prettier-ignore

/** The country a mail is written for, by the end of its sender's domain and the language its HTML names; null where they differ. */
export function regionOf(domain: string | null, html: HtmlDocument | null): string | null {
  const ending = domain?.split('.').at(-1)?.toUpperCase() ?? '';
  const byDomain = ending === 'UK' ? 'GB' : ending;
  const root = html && elementsOf(html).find(({ name }) => name === 'html');
  const byLanguage = /^[a-z]{2}[-_]([a-z]{2})$/i.exec(root?.attribs['lang'] ?? '')?.[1]?.toUpperCase();
  const regions = new Set([byDomain, byLanguage].filter((one) => one !== undefined && isKnown(one)));
  const [region] = regions;
  return regions.size === 1 ? (region ?? null) : null;
}

const isKnown = (region: string): boolean => dayFirst.has(region) || monthFirst.has(region) || region === 'CA';

/** Which comes first in 05/06/2026 in a country's English; null where that is not settled, as in Canada. */
export function dateOrderIn(region: string | null): 'day' | 'month' | null {
  if (region === null) return null;
  return dayFirst.has(region) ? 'day' : monthFirst.has(region) ? 'month' : null;
}
