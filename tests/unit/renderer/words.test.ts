import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../renderer/screens/documents/quote-place.ts';
import { markupWords } from '../../../renderer/screens/story/markup-words.ts';
import { saysOf } from '../../../renderer/screens/story/says.ts';
import { basisText, graceText, notedText, sentencesOf, speakerOf } from '../../../renderer/screens/story/sentences.ts';
import { gapWords } from '../../../renderer/screens/verdict/gap-words.ts';
import { german } from '../../../renderer/language/de.ts';
import { english } from '../../../renderer/language/en.ts';
import { promiseWords } from '../../../renderer/language/index.ts';
import { asSentence } from '../../../renderer/language/sentence.ts';
import { hrefOf, pathOf, routeOf } from '../../../renderer/state/route.ts';
import { verdicts } from '../../../shared/model/index.ts';
import { rosterAgreement } from '../../../shared/terms/index.ts';
import type { Evidence } from '../../../shared/api.ts';
import { expectation } from './expectation.ts';

describe('the gap in words', () => {
  test.each([
    ['met', 0, 'on time'],
    ['met', 1, '1 day late, in grace'],
    ['met', -2, '2 days early'],
    ['exceeded', -1, '1 day early'],
    ['missed', 3, '3 days late'],
    // Late it was not, so what was missed is something else: items lacked.
    ['missed', 0, null],
    ['overdue', 5, '5 days late so far'],
    ['open', null, null],
  ] as const)('%s by %s days', (verdict, gapDays, text) => {
    expect(gapWords(verdict, gapDays)).toBe(text);
  });
});

test.each([
  ['promised', 'You were told'],
  ['law', 'By law'],
  ['norm', 'As is usual'],
  ['wish', 'You wished'],
] as const)('what nobody else said, and is %s, is told so: %s', (basis, text) => {
  const { statements } = expectation({ basis });
  expect(statements.map((statement) => speakerOf(statement, basis))).toEqual([text]);
});

test('what somebody said by the person’s word alone is told so', () => {
  const [statement] = expectation({}).statements;
  if (statement === undefined) throw new Error('nothing is stated');
  const noted = { ...statement, by: { id: '1', name: 'Anker' }, document: null };
  expect([speakerOf(noted, 'paid'), notedText(noted, 'paid')]).toEqual(['Anker said', 'as you noted']);
  expect(sentencesOf(expectation({ statements: [noted] }))).toMatch(/^Anker said on .*, as you noted\./);
  expect(notedText({ ...noted, document: { id: '2', name: 'shipped.eml' } }, 'paid')).toBeNull();
  expect(notedText({ ...noted, clause: 'stated_date' }, 'promised')).toBeNull();
  expect(notedText({ ...noted, by: null }, 'promised')).toBeNull();
});

test('a sentence ends with one full stop, whatever it ends with by itself', () => {
  expect(['Order recorded', 'All is kept.', 'by 10.12.', 'Judging anew…'].map(asSentence)).toEqual([
    'Order recorded.',
    'All is kept.',
    'by 10.12.',
    'Judging anew…',
  ]);
  for (const { entering } of [english, german]) expect(entering.error.noDay('31.2.')).toMatch(/31\.2\.$/);
});

test('what is taken back is quoted where it has a colon of its own', () => {
  expect(english.recording.undone('Order from Anker recorded')).toBe('Taken back: Order from Anker recorded');
  expect(english.recording.undone('Promise recorded: lamp')).toBe('Taken back: “Promise recorded: lamp”');
  expect(german.recording.broughtBack('Zusage eingetragen: Lampe')).toBe('Zurückgeholt: „Zusage eingetragen: Lampe“');
});

test('what the app wrote into a promise is told in the language of now, a person’s own words as they are', () => {
  expect(['Ersatz', 'Erstattung von 20,00 $', 'Ersatz für die Lampe'].map(promiseWords)).toEqual([
    'A replacement',
    'Refund of 20,00 $',
    'Ersatz für die Lampe',
  ]);
});

describe('the grace in words', () => {
  test.each([
    ['delivery', 'promised', 0, 'no grace'],
    ['delivery', 'estimated', 1, '1 business day of grace'],
    ['reply', 'wish', 1, '1 business day of grace'],
    // Source: docs/judging.md, "Replies": for replies a quarter of the norm.
    ['reply', 'norm', 0, '25% more as grace'],
    ['delivery', 'norm', 1, '1 business day of grace'],
  ] as const)('a %s by %s, of %s days: %s', (kind, basis, graceDays, text) => {
    expect(graceText(expectation({ kind, basis, graceDays }))).toBe(text);
  });
});

test('a date that an agreement makes a promise names the agreement', () => {
  const [statement] = expectation({}).statements;
  if (statement === undefined) throw new Error('nothing is stated');
  expect(basisText(expectation({}))).toBe('Promised');
  const agreed = { ...statement, clause: 'stated_date', agreedAt: '2026-01-13T14:00:00Z' };
  expect(basisText(expectation({ statements: [agreed] }))).toMatch(/^Promised by your agreement of .*Jan 13/);
  // What was said later, of another day, is not what it is held to.
  const later = { ...agreed, window: { from: null, until: '2026-04-01' } };
  expect(basisText(expectation({ statements: [statement, later] }))).toBe('Promised');
});

describe('a promise as sentences', () => {
  test('tells who said what when, what came of it, and the verdict as a word', () => {
    const text = sentencesOf(
      expectation({
        statements: [
          {
            statedAt: '2026-03-01T12:00:00Z',
            by: { id: 'p', name: 'UPS' },
            window: { from: '2026-03-04', until: '2026-03-04' },
            document: null,
          },
        ],
        observedOn: '2026-03-06',
        verdict: 'missed',
        gapDays: 2,
      }),
    );
    expect(text).toMatch(/^UPS said on .*1.*: .*4.*\. Delivered .*6.*\. Missed, 2 days late\.$/);
  });

  test('names every verdict', () => {
    for (const verdict of verdicts) expect(sentencesOf(expectation({ verdict }))).toMatch(new RegExp(verdict, 'i'));
  });
});

describe('what a mail promises to programs alone', () => {
  const fact: Evidence = {
    fact: 'f',
    kind: 'promise.stated',
    occurred: '2026-06-01T12:00:00Z',
    recorded: '2026-06-01T12:00:00Z',
    rank: 20,
    document: { id: 'd', name: 'a.eml', hasText: true },
    place: 'markup',
    quote: 'expected arrival 2026-06-05T08:00:00+01:00 – 2026-06-05T20:00:00+01:00',
    says: { window: { from: '2026-06-05', until: '2026-06-05' } },
    decisive: true,
  };

  test('is told as one writes days, with the hour', () => {
    expect(markupWords(fact)).toMatch(/tells programs: expected arrival Fri.*5.*, until 20:00\.$/);
    expect(markupWords({ ...fact, quote: 'expected arrival 2026-06-05' })).toMatch(/arrival Fri, Jun 5\.$/);
  });

  test('is nothing where people read it too, or where it is no promise', () => {
    expect(markupWords({ ...fact, place: 'mail' })).toBeNull();
    expect(markupWords({ ...fact, kind: 'order.placed' })).toBeNull();
  });
});

describe('where a quote stands', () => {
  test('line breaks and blanks do not matter, signs of patterns neither', () => {
    const text = 'Hello\n\nArriving   by\nFriday (March 6).';
    const place = placeOf(text, 'by Friday (March 6).');
    expect(place === null ? null : text.slice(place.from, place.until)).toBe('by\nFriday (March 6).');
    expect(placeOf(text, 'by Saturday')).toBeNull();
    expect(placeOf('> Arriving:\n> Tuesday', 'Arriving:\nTuesday')).toEqual({ from: 2, until: 21 });
    expect(placeOf('Arriving:\u200b \u200cTuesday', 'Arriving: Tuesday')).toEqual({ from: 0, until: 19 });
    expect(placeOf(text, '  ')).toBeNull();
  });

  test('what stands in a text is found in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
        expect(quote.trim() === '' || placeOf(`${before}${quote}${after}`, quote) !== null).toBe(true);
      }),
    );
  });
});

describe('what a fact says', () => {
  test('money, windows and parties are written as on any screen, marks are left out', () => {
    const says = saysOf({
      vendor: { name: 'Anker', marks: ['party:name:anker'] },
      total: { amountMinor: 1999, currency: 'USD' },
      orderNumber: 'A-1',
      window: { from: null, until: '2020-03-04' },
      orders: ['order:number:anker/A1'],
      inFull: false,
      items: [{ key: '1', name: 'Cable', quantity: 2, price: null }],
      event: 'out_for_delivery',
      country: 'US',
    });
    expect(says).toEqual([
      ['vendor', 'Anker'],
      ['total', expect.stringContaining('19.99')],
      ['order number', 'A-1'],
      ['when', expect.stringMatching(/^by .*2020/)],
      ['in full', 'no'],
      ['items', '2 × Cable'],
      ['event', 'out for delivery'],
      ['country', 'United States'],
    ]);
  });

  test('a country is called by its name, and one tracking number is not told as many', () => {
    expect(saysOf({ country: 'US', trackingNumbers: ['9400110200881004025312'] })).toEqual([
      ['country', 'United States'],
      ['tracking', '9400110200881004025312'],
    ]);
  });

  test('a way to reach somebody is called by its word, also where it holds no longer', () => {
    const contacts = [
      { channel: 'email', address: 'a@b.example' },
      { channel: 'phone', address: '0123' },
    ];
    expect(saysOf({ contacts })).toEqual([['ways to reach it', 'E-mail a@b.example, Phone 0123']]);
    const [[, without] = []] = saysOf({ without: { roles: ['vendor'], contacts } });
    expect(without).toBe('Vendor, E-mail a@b.example, Phone 0123');
  });

  test('terms are called as one calls them; what only names a file is left out', () => {
    const agreement = rosterAgreement('SD-BASE')?.id ?? '';
    expect(saysOf({ agreement, version: '0', offer: 'urn:uuid:1' })).toEqual([
      ['terms', 'Service only'],
      ['wording', 'the suggested ones'],
    ]);
    expect(saysOf({ agreement: 'urn:uuid:2' })).toEqual([]);
    expect(saysOf({ name: 'a2_harrow_delay.eml' })).toEqual([['name', 'a2_harrow_delay.eml']]);
    expect([saysOf({ project: 'project:id:1' }), saysOf({ project: null })]).toEqual([
      [['project', 'put into one']],
      [['project', 'taken out of it']],
    ]);
  });
});

describe('addresses', () => {
  test('every record has one, whatever its id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (ref) => {
        expect(routeOf(pathOf({ screen: 'orders', ref }))).toEqual({ screen: 'orders', ref });
      }),
    );
    expect(hrefOf({ screen: 'standings', role: 'carrier' })).toBe('#/standings/carrier');
  });

  test('an unknown one leads to Today, a broken one to its screen', () => {
    expect(routeOf('/nowhere/at/all').screen).toBe('today');
    expect(routeOf('')).toEqual({ screen: 'today', ref: null });
    expect(routeOf('/orders/%E0%A4%A')).toEqual({ screen: 'orders', ref: null });
    expect(routeOf('/standings/anything')).toEqual({ screen: 'standings', role: 'vendor' });
  });
});
