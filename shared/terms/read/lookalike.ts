/** Scripts whose letters pass for one another's. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Whether a single word mixes alphabets that look alike, as no honest name does: `Nоrthlight` with a Cyrillic о. */
export const mixesScripts = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}]+/u).some((word) => scripts.filter((script) => script.test(word)).length > 1);

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
    ł: 'l',
    ø: 'o',
  }),
);

const skeleton = (name: string): string =>
  Array.from(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M}\s]/gu, ''),
    (letter) => latinOf.get(letter) ?? letter,
  ).join('');

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether two names that are not the same look it. */
export const looksLike = (one: string, other: string): boolean =>
  plain(one) !== plain(other) && skeleton(one) === skeleton(other);
