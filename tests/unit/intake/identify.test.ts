import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../electron/agent/intake/index.ts';

describe('identify', () => {
  // Numbers that the carriers themselves print as examples in their manuals.
  test.each([
    ['1Z5R89390357567127', 'UPS'],
    ['1Z879E930346834440', 'UPS'],
    ['986578788855', 'FedEx'],
    ['1001921334250001000300779017972697', 'FedEx'],
    ['0414 4176 0228 964', 'FedEx'],
    ['9611020987654312345672', 'FedEx'],
    ['9405511899223197428490', 'USPS'],
    ['0307 1790 0005 2348 3741', 'USPS'],
    ['3318810025', 'DHL'],
    ['00340434162882004177', 'DHL'],
    ['RB123456785GB', 'Royal Mail'],
    ['420 43004 9400 1108 9956 2140 7382 56', 'USPS'],
    ['02394653001023698293', 'FedEx'],
  ])('%s belongs to %s by its check digit', (number, carrier) => {
    expect(identify(number)).toEqual({ number, carriers: [carrier], checked: true });
  });

  test('a number without check digit is named, but not as checked', () => {
    expect(identify('TBA619632698000')).toEqual({
      number: 'TBA619632698000',
      carriers: ['Amazon Logistics'],
      checked: false,
    });
    expect(identify('JJD0099999999999999999').carriers).toEqual(['DHL']);
    expect(identify('order 12')).toEqual({ number: 'order 12', carriers: [], checked: false });
  });

  test('one wrong digit leaves a checked number to nobody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('9405511899223197428490', '00340434162882004177'),
        fc.nat(9),
        fc.nat(9),
        (number, place, by) => {
          const at = number.length - 1 - place;
          const changed = (Number(number[at]) + 1 + (by % 9)) % 10;
          const other = number.slice(0, at) + String(changed) + number.slice(at + 1);
          expect(identify(other).carriers).toEqual([]);
        },
      ),
    );
  });
});
