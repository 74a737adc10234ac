import { expect, test } from 'vitest';
import { numbersIn } from '../../../electron/agent/intake/index.ts';

test('numbers are found with hyphens, in groups, in brackets and in links; years and words are not', () => {
  const found = numbersIn(
    'Order (#NB-20417), parcel 1550 7341 826 094 U. See https://a.example/?orderID=111-4396615&x=1',
  );
  expect(found).toEqual(expect.arrayContaining(['NB20417', '15507341826094U', '1114396615']));
  expect(numbersIn('We write in 2026, dear customer: thank you')).toEqual([]);
});
