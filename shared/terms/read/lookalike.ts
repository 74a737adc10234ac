/** Scripts whose letters pass for one another's. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Letters that stand beside Latin ones in honest words of East Asia, and Latin ones themselves (after UTS 39, 5.2). */
const besideLatin =
  /[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Common}]/u;

/** Whether a single word mixes alphabets that look alike, as no honest name does: `Nоrthlight` with a Cyrillic о. */
export const mixesScripts = (name: string): boolean =>
  name
    .replaceAll(/\p{Cf}/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => {
      const letters = word.match(/\p{L}/gu) ?? [];
      const isForeign = scripts[0]?.test(word) === true && letters.some((letter) => !besideLatin.test(letter));
      return isForeign || scripts.filter((script) => script.test(word)).length > 1;
    });

/** Letters of other alphabets that look like Latin ones. */
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    ԁ: 'd',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    օ: 'o',
    ս: 'u',
    հ: 'h',
    '0': 'o',
    '1': 'l',
    '|': 'l',
    // A capital I passes for a small l.
    i: 'l',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'l',
    ᴏ: 'o',
    ꜱ: 's',
    ł: 'l',
    ø: 'o',
  }),
);

const skeleton = (name: string): string =>
  Array.from(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}\p{Cf}\s]/gu, ''),
    (letter) => {
      const latin = latinOf.get(letter) ?? letter;
      return latinOf.get(latin) ?? latin;
    },
  )
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether two names that are not the same look it. */
export const looksLike = (one: string, other: string): boolean =>
  plain(one) !== plain(other) && skeleton(one) === skeleton(other);
