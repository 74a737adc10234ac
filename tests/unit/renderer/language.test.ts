import { describe, expect, test } from 'vitest';
import { dayText, moneyText, shortMoneyText, shortWindowText, windowText } from '../../../renderer/language/index.ts';

const by = (deadline: string) => `by ${deadline}`;

describe('money', () => {
  test.each([
    [1999, 'USD', '$19.99'],
    [4200, 'JPY', '¥4,200'],
    [1234, 'KWD', 'KWD 1.234'],
    [-5, 'EUR', '-€0.05'],
  ])('%i minor units of %s', (amountMinor, currency, text) => {
    expect(moneyText({ amountMinor, currency }, 'en-US').replaceAll(/\s/g, ' ')).toBe(text);
  });

  test('is written in the manner of the locale', () => {
    expect(moneyText({ amountMinor: 123456, currency: 'EUR' }, 'de-DE').replaceAll(/\s/g, ' ')).toBe('1.234,56 €');
  });

  test('in a narrow column is whole, or rounded where it would be cut', () => {
    const short = (amountMinor: number, currency: string) =>
      shortMoneyText({ amountMinor, currency }, 'en-US').replaceAll(/\s/g, ' ');
    expect(short(123_456_789, 'USD')).toBe('$1,234,567.89');
    expect(short(123_456_789_012, 'USD')).toBe('$1.2B');
  });
});

describe('dates', () => {
  test('are shown as they are written, whatever the zone', () => {
    expect(dayText('2020-03-04')).toMatch(/4/);
    expect(dayText('2020-03-04')).toMatch(/2020/);
  });

  test('a window of one day is that day, and a bare deadline says so', () => {
    expect(windowText({ from: '2020-03-04', until: '2020-03-04' }, by)).toBe(dayText('2020-03-04'));
    expect(windowText({ from: null, until: '2020-03-04' }, by)).toBe(`by ${dayText('2020-03-04')}`);
  });

  test('a window over the turn of the year names both years', () => {
    const text = shortWindowText({ from: '2019-12-30', until: '2020-01-02' }, by);
    expect(text).toMatch(/2019.*2020/);
  });
});
