import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readMoney, readStretch, typedDay, typedMoney } from '../../../renderer/language/index.ts';

// A Thursday.
const past = { today: '2026-03-12', from: '2026-03-12', towards: 'past', locale: 'en-US' } as const;

describe('a day as it is typed', () => {
  test.each([
    ['today', '2026-03-12'],
    ['yes', '2026-03-11'],
    ['Yesterday', '2026-03-11'],
    ['mon', '2026-03-09'],
    ['Thursday', '2026-03-12'],
    ['fri', '2026-03-06'],
    ['4', '2026-03-04'],
    ['28', '2026-02-28'],
    ['3/4', '2026-03-04'],
    ['12/31', '2025-12-31'],
    ['3/4/25', '2025-03-04'],
    ['Mar 4', '2026-03-04'],
    ['4 dec', '2025-12-04'],
    ['2026-03-04', '2026-03-04'],
    ['2024/02/29', '2024-02-29'],
    ['-2', '2026-03-10'],
    ['2/30', null],
    ['2026-02-30', null],
    ['t', null],
    ['soon', null],
    ['4 5 6 7', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDay(text, past)).toBe(day);
  });

  // Ordered on a Friday, typed on the Tuesday after.
  const promised = { today: '2026-11-24', from: '2026-11-20', towards: 'promise' } as const;
  test.each([
    ['2 days', '2026-11-22'],
    ['two days', '2026-11-22'],
    ['two-day', '2026-11-22'],
    ['in 2 days', '2026-11-22'],
    ['next day', '2026-11-21'],
    ['a week', '2026-11-27'],
    ['in zwei Wochen', '2026-12-04'],
    ['3 Tage', '2026-11-23'],
    ['tomorrow', '2026-11-25'],
    ['friday', '2026-11-20'],
    ['next friday', '2026-11-27'],
    ['by friday', '2026-11-20'],
    ['nächsten Freitag', '2026-11-27'],
    ['bis Donnerstag', '2026-11-26'],
    ['25/11', '2026-11-25'],
    ['11/25', '2026-11-25'],
    ['25.11.', '2026-11-25'],
    ['4.12.', '2026-12-04'],
    ['25/11/26', '2026-11-25'],
    ['the 5th of December', '2026-12-05'],
    ['December 5th', '2026-12-05'],
    ['Fri, 27 November', '2026-11-27'],
    ['am 5. Dezember', '2026-12-05'],
    ['christmas', '2026-12-25'],
    ["New Year's Eve", '2026-12-31'],
    ['Neujahr', '2027-01-01'],
    ['1/5', '2027-01-05'],
    ['8/4', '2026-08-04'],
    ['8/4/2027', '2027-08-04'],
    ['next week', '2026-12-06'],
    ['soon', null],
  ])('a promise for %s', (text, day) => {
    expect(readDay(text, { ...promised, locale: 'en-US' })).toBe(day);
  });

  test('day and month are taken the other way round only where the locale’s way is far from the order', () => {
    const april = { today: '2026-04-02', from: '2026-04-01', towards: 'promise', locale: 'en-US' } as const;
    expect(readDay('8/4', april)).toBe('2026-04-08');
    expect(readDay('5/4', april)).toBe('2026-05-04');
    expect(readDay('8/4', { ...april, towards: 'past' })).toBe('2025-08-04');
  });

  test('what has happened was so many days ago', () => {
    expect(readDay('2 days', past)).toBe('2026-03-10');
    expect(readDay('2 days ago', past)).toBe('2026-03-10');
    expect(readDay('vor drei Tagen', past)).toBe('2026-03-09');
    expect(readDay('last Friday', past)).toBe('2026-03-06');
    expect(readDay('2 days ago', promised)).toBe('2026-11-22');
  });

  test('what is left open is the nearest from where one counts', () => {
    const promise = { ...past, from: '2026-03-01', towards: 'future' } as const;
    expect(readDay('wed', promise)).toBe('2026-03-04');
    expect(readDay('+2', promise)).toBe('2026-03-03');
    expect(readDay('2/28', promise)).toBe('2027-02-28');
    expect(readDay('tomorrow', promise)).toBe('2026-03-13');
  });

  test('is read in the words and the order of the locale', () => {
    const german = { ...past, locale: 'de-DE' } as const;
    expect(readDay('gestern', german)).toBe('2026-03-11');
    expect(readDay('vorgestern', german)).toBe('2026-03-10');
    expect(readDay('Mi', german)).toBe('2026-03-11');
    expect(readDay('4.3.', german)).toBe('2026-03-04');
    expect(readDay('4. März 2025', german)).toBe('2025-03-04');
    expect(readDay('31.12.24', german)).toBe('2024-12-31');
  });

  test('what is written is read again', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('en-US', 'en-GB', 'de-DE', 'sv-SE', 'ja-JP'), (date, locale) => {
        const text = date.toISOString().slice(0, 10);
        expect(readDay(typedDay(text, locale), { ...past, locale })).toBe(text);
      }),
    );
  });
});

describe('days ahead as they are typed', () => {
  // A Tuesday.
  const ahead = { today: '2026-11-24', from: '2026-11-24', towards: 'promise' } as const;
  test.each([
    ['end of month', 'en-US', '2026-11-30'],
    ['by end of month', 'en-US', '2026-11-30'],
    ['by the end of the month', 'en-US', '2026-11-30'],
    ['end of next month', 'en-US', '2026-12-31'],
    ['end of January', 'en-US', '2027-01-31'],
    ['Monatsende', 'de-DE', '2026-11-30'],
    ['bis Monatsende', 'de-DE', '2026-11-30'],
    ['bis Ende nächsten Monats', 'de-DE', '2026-12-31'],
    ['Ende Januar', 'de-DE', '2027-01-31'],
    ['3 dec 5', 'en-US', null],
  ])('%s is a day', (text, locale, day) => {
    expect(readDay(text, { ...ahead, locale })).toBe(day);
    expect(readStretch(text, { ...ahead, locale })).toBeNull();
  });

  test.each([
    ['next week', 'en-US', '2026-11-30', '2026-12-06'],
    ['nächste Woche', 'de-DE', '2026-11-30', '2026-12-06'],
    ['between 24 and 26 November', 'en-US', '2026-11-24', '2026-11-26'],
    ['24 to 26 November', 'en-GB', '2026-11-24', '2026-11-26'],
    ['Nov 24-26', 'en-US', '2026-11-24', '2026-11-26'],
    ['3-5 dec', 'en-US', '2026-12-03', '2026-12-05'],
    ['3. bis 5. Dezember', 'de-DE', '2026-12-03', '2026-12-05'],
    ['zwischen dem 30. November und dem 2. Dezember', 'de-DE', '2026-11-30', '2026-12-02'],
    ['2-3 days', 'en-US', '2026-11-26', '2026-11-27'],
    ['wed to fri', 'en-US', '2026-11-25', '2026-11-27'],
  ])('%s is several', (text, locale, from, until) => {
    expect(readStretch(text, { ...ahead, locale })).toEqual({ from, until });
    expect(readDay(text, { ...ahead, locale })).toBe(until);
  });

  test('nothing happened on several days, and “3-5 dec” was no day of 2005', () => {
    for (const text of ['3-5 dec', 'next week', 'end of month', '24 to 26 November'])
      expect(readDay(text, past)).toBeNull();
  });

  test('a date with its year is one day', () => {
    for (const text of ['2026-12-03', '12-3-2026', '3-4', 'Thu, December 3rd, 2026'])
      expect(readStretch(text, { ...ahead, locale: 'en-US' })).toBeNull();
  });
});

describe('an amount as it is typed', () => {
  test.each([
    ['19.99', 'en-US', 1999, 'USD'],
    ['19,99', 'en-US', 1999, 'USD'],
    ['$1,234', 'en-US', 123_400, 'USD'],
    ['1,234.5', 'en-US', 123_450, 'USD'],
    ['1.234,50 €', 'de-DE', 123_450, 'EUR'],
    ['1.234', 'de-DE', 123_400, 'USD'],
    ['GBP 5', 'en-US', 500, 'GBP'],
    ['4200 JPY', 'en-US', 4200, 'JPY'],
    ['¥4,200', 'en-US', 4200, 'JPY'],
    ["12'000", 'en-US', 1_200_000, 'USD'],
  ])('%s in %s', (text, locale, amountMinor, currency) => {
    expect(readMoney(text, 'USD', locale)).toEqual({ amountMinor, currency });
  });

  test('a dollar is never a pound: that of the currency meant where it has one, else the American', () => {
    const read = (text: string, currency: string) => readMoney(text, currency, 'en-US')?.currency;
    expect(read('$49.85', 'GBP')).toBe('USD');
    expect(read('$49.85', 'CAD')).toBe('CAD');
    expect(read('US$49.85', 'CAD')).toBe('USD');
    expect(read('49.85', 'GBP')).toBe('GBP');
  });

  test.each(['', 'free', '19.99free', '1.2.3', '19.999', '12,34,56', '-5', '.5', '99999999999999999'])(
    '%s is no amount',
    (text) => {
      expect(readMoney(text, 'USD', 'en-US')).toBeNull();
    },
  );

  test('what is written is read again', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
        fc.constantFrom('en-US', 'de-DE'),
        (amountMinor, currency, locale) => {
          const money = { amountMinor, currency };
          expect(readMoney(typedMoney(money, locale), currency, locale)).toEqual(money);
        },
      ),
    );
  });
});
