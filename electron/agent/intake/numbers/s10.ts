import { weightedSum } from './check-digits.ts';
import type { NumberRule } from './number-rule.ts';

/** Posts by the ISO 3166 code that ends their numbers. */
const posts: Readonly<Record<string, string>> = {
  AE: 'Emirates Post', AR: 'Correo Argentino', AT: 'Austrian Post', AU: 'Australia Post', BE: 'bpost', BR: 'Correios',
  CA: 'Canada Post', CH: 'Swiss Post', CN: 'China Post', CZ: 'Česká pošta', DE: 'DHL', DK: 'PostNord', EE: 'Omniva',
  ES: 'Correos', FI: 'Posti', FR: 'La Poste', GB: 'Royal Mail', GR: 'ELTA', HK: 'Hongkong Post', HU: 'Magyar Posta',
  IE: 'An Post', IL: 'Israel Post', IN: 'India Post', IT: 'Poste Italiane', JP: 'Japan Post', KR: 'Korea Post',
  LT: 'Lietuvos paštas', LV: 'Latvijas Pasts', MX: 'Correos de México', MY: 'Pos Malaysia', NL: 'PostNL',
  NO: 'Posten', NZ: 'NZ Post', PL: 'Poczta Polska', PT: 'CTT', RO: 'Poșta Română', SE: 'PostNord', SG: 'SingPost',
  TH: 'Thailand Post', TR: 'PTT', TW: 'Chunghwa Post', UA: 'Ukrposhta', US: 'USPS', ZA: 'South African Post Office',
}; // prettier-ignore

/** The Universal Postal Union's international form (standard S10): two letters, eight digits, a check digit, a country. */
export const s10Rules: readonly NumberRule[] = [{ carrier: postOf, form: /^[A-Z]{2}\d{9}[A-Z]{2}$/, check: checksS10 }];

function postOf(number: string): string {
  const country = number.slice(-2);
  return posts[country] ?? `Post (${country})`;
}

function checksS10(number: string): boolean {
  const rest = 11 - (weightedSum(number.slice(2, 10), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return Number(number[10]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}
