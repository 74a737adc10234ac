import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asText } from '../../../electron/command-line/print.ts';

test('a list is a table of what can be said in a few words', () => {
  const items = [
    { id: '1', vendor: { id: 'v', name: 'A' }, total: { amountMinor: 1999, currency: 'USD' }, gapDays: null },
    { id: '2', vendor: null, total: { amountMinor: 500, currency: 'JPY' }, gapDays: 3 },
  ];
  // As the person's own locale writes money.
  const written = (amount: number, currency: string) =>
    new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount);
  const lines = asText({ items, next: null })
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(lines).toEqual([
    ['vendor', 'total', 'gapDays'],
    ['A', written(19.99, 'USD')],
    ['', written(500, 'JPY'), '3'],
    [''],
  ]);
  expect(asText({ items: items.slice(0, 1), next: 'k~1' })).toMatch(/\nMore: --after k~1\n$/);
  expect(asText([])).toBe('Nothing.\n');
});

test('a long list is printed too', () => {
  const rows = Array.from({ length: 200_000 }, (_value, id) => ({ number: id }));
  expect(asText(rows).length).toBeGreaterThan(1_000_000);
});

test('one record is printed as its fields', () => {
  const record = { window: { from: '2026-03-04', until: '2026-03-05' }, kept: { mean: 0.8641, low: 0.6, high: 1 } };
  expect(asText({ record, list: [{ deep: { deeper: 1, name: null } }], ratio: 0.123456 })).toBe(
    'record:\n  window: 2026-03-04 to 2026-03-05\n  kept: 0.864 [0.600, 1.000]\nlist:\n-\n    deep:\n      deeper: 1\n      name: \nratio: 0.123\n',
  );
});

test('nothing that is printed commands the terminal', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(asText(value)).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
  expect(asText({ name: 'x', subject: 'a\u001b[2Jb\u202ec' })).not.toMatch(/[\u001b\u202e]/);
});
