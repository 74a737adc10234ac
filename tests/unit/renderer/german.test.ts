import { describe, expect, test } from 'vitest';
import { speak } from '../../../renderer/language/chosen.ts';
import { german } from '../../../renderer/language/de.ts';
import { english } from '../../../renderer/language/en.ts';
import { countriesByName, countryOf } from '../../../renderer/language/countries.ts';
import { lawClocks } from '../../../shared/judge/index.ts';
import { factBodies } from '../../../shared/model/index.ts';

/** Every text by its path. A function is a text too: called with a number or a word for each thing it takes. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  // What the agent refuses has a test of its own, with what each sentence names.
  if (path === 'refusal') return [];
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => unknown;
    return [0, 1, 5, -2].map((number) => {
      // What takes a word is given a number too: it is only put into the text. Lists are asked for by one text alone.
      const given = /byItsNumber$|ordersPage\.noneMore$/.test(path) ? [['UPS', 'DHL']] : [number, number === 1, number];
      const isOfWords =
        /keptAs|partyPage\.(course|also|as)$|standings\.none$|recording\.(undone|broughtBack)$|ordersPage\.chip\./.test(
          path,
        );
      return [`${path}(${number})`, String(say(...(isOfWords ? ['Vendor'] : given)))] as const;
    });
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text.`);
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`));
}

/** Written alike in both languages: names, keys, and what is only put together. */
const alike =
  /^(app|palette\.keys\..*|palette\.sheet\.\d+\.0|settingsPage\.languages\.(en|de)|channel\.chat|entering\.overruleNow.*|story\.quantity.*|partyPage\.name|partyPage\.shown\((0|5|-2)\)|partyPage\.newest\((0|5|-2)\)|says\.name|dataCategory\.pd:Name|dataPage\.keptUntil$|dataPage\.editTitle.*|dataPage\.provision.*|drawing\.happened.*|todayPage\.ofKindTitle.*|documents\.types\..*)$/;

describe('German', () => {
  const [own, other] = [textsOf(german, ''), textsOf(english, '')];

  test('has every text that English has, and no other', () => {
    expect(own.map(([path]) => path)).toEqual(other.map(([path]) => path));
  });

  test('leaves nothing untranslated', () => {
    const inEnglish = new Map(other);
    const same = own.filter(([path, text]) => inEnglish.get(path) === text && !alike.test(path));
    expect(same).toEqual([]);
  });

  test('leaves nothing empty', () => {
    expect([...own, ...other].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('what a fact says has a name in words', () => {
  const notSaid = new Set(
    'orders project order inReplyTo byRole key facts transactions agreement schedule offer amends digest evidence'.split(
      ' ',
    ),
  );
  const fields = Object.values(factBodies).flatMap((body) => Object.keys(body.shape));
  expect(fields.filter((field) => !notSaid.has(field) && english.says[field] === undefined)).toEqual([]);
});

describe('the language to speak', () => {
  test.each([
    ['system', ['de-AT', 'en-US'], 'de', 'de-AT'],
    ['system', ['fr-FR', 'en-GB', 'de-DE'], 'en', 'en-GB'],
    ['system', ['fr-FR'], 'en', 'en'],
    ['system', [], 'en', 'en'],
    ['de', ['en-US'], 'de', 'de'],
    ['en', ['de-CH', 'en-GB'], 'en', 'en-GB'],
  ] as const)('%s with %s', (choice, system, language, locale) => {
    expect(speak(choice, system)).toEqual({ language, locale });
  });
});

test('a country is found by its name in the language, or by its code', () => {
  const countries = countriesByName('de');
  expect(countryOf('deutschland', countries)).toBe('DE');
  expect(countryOf('us', countries)).toBe('US');
  expect(countryOf('Atlantis', countries)).toBeNull();
  expect(countries.size).toBeGreaterThan(200);
});

test('where a law says so is cited in German, save what has no German words', () => {
  for (const { jurisdiction, provision } of lawClocks) {
    const cited = german.dataPage.provision(provision);
    expect(cited === provision).toBe(jurisdiction === 'US-CA');
    expect(cited).not.toMatch(/Article|counted/);
  }
});
