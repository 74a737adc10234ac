import { locale } from './chosen.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
/** Regions of the list that are no country: unions, "unknown", and codes kept free for private use. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'XK', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** Every country the system knows by name, in the window's language: name to ISO 3166 code. */
export function countriesByName(ofLocale = locale): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(ofLocale, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const named = codes.flatMap((code) => {
    const name = noCountry.has(code) ? undefined : names.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  return new Map(named.toSorted(([one], [other]) => one.localeCompare(other, ofLocale)));
}

/** The country that a text names, by its name or its code; null for none. */
export function countryOf(text: string, countries: ReadonlyMap<string, string>): string | null {
  const written = text.trim().toLowerCase();
  const byName = [...countries].find(([name]) => name.toLowerCase() === written);
  return byName?.[1] ?? [...countries.values()].find((code) => code.toLowerCase() === written) ?? null;
}

/** A country's name in the window's language, by its code; the code itself where that is none. */
export const countryText = (code: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
