import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError, parseArguments } from '../../../electron/command-line/arguments.ts';
import { inputOf, valueOf } from '../../../electron/command-line/fields.ts';

test('words and options in any order, in either spelling', () => {
  const words = ['--json', 'list', 'orders', '--limit=5', '--data', '/d', '--since', '2026-01-01', '--zone', 'UTC'];
  const { command, positional, options, data, json, now, zone } = parseArguments(words);
  expect({ command, positional, data, json, now, zone }).toEqual({
    command: 'list',
    positional: ['orders'],
    data: '/d',
    json: true,
    now: null,
    zone: 'UTC',
  });
  expect([...options]).toEqual([
    ['limit', ['5']],
    ['since', ['2026-01-01']],
  ]);
});

test('kebab and camel case are one name, and a name given again makes a list', () => {
  const { options } = parseArguments(['record', '--order-number', '1', '--orderNumber=2']);
  expect([...options]).toEqual([['orderNumber', ['1', '2']]]);
});

test('after -- nothing is an option, and = takes any value', () => {
  expect(parseArguments(['show', '--', '--json']).positional).toEqual(['--json']);
  expect(parseArguments(['record', '--notes=--x=y']).options.get('notes')).toEqual(['--x=y']);
  expect(parseArguments(['record', '--notes=']).options.get('notes')).toEqual(['']);
  expect(parseArguments(['record', '--felt', '-2']).options.get('felt')).toEqual(['-2']);
});

test.each([
  ['2026-03-04T10:00:00Z', '2026-03-04T10:00:00.000Z'],
  ['2026-03-04T10:00Z', '2026-03-04T10:00:00.000Z'],
  ['2026-03-04T10:00:00+02:00', '2026-03-04T08:00:00.000Z'],
  ['2028-02-29T00:00:00-05:00', '2028-02-29T05:00:00.000Z'],
])('--now %s', (now, instant) => {
  expect(parseArguments(['--now', now, 'today']).now?.toISOString()).toBe(instant);
});

test.each([
  ['2026-02-29T10:00:00Z'],
  ['2026-03-04'],
  ['2026-03-04T10:00:00'],
  ['2026-03-04T25:00:00Z'],
  ['1700000000'],
  ['NaN'],
  ['0001-01-01T00:00:00Z'],
  [''],
])('--now %j is none', (now) => {
  expect(() => parseArguments([`--now=${now}`, 'today'])).toThrow(UsageError);
});

test('whatever words come, they are parsed or refused with a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('--', '--json', '--now', '--__proto__', '-h'))),
      (words) => {
        try {
          const { options } = parseArguments(words);
          expect(Object.getPrototypeOf(inputOf(options))).toBe(Object.prototype);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      },
    ),
  );
});

test.each([
  ['5', 5],
  ['-2', -2],
  ['true', true],
  ['null', null],
  ['[1]', [1]],
  ['{"a":1}', { a: 1 }],
  ['"5"', '5'],
  ['2026-03-04', '2026-03-04'],
  ['1e3', '1e3'],
  ['007', '007'],
  ['NaN', 'NaN'],
  ['Infinity', 'Infinity'],
])('%s means %j', (text, value) => expect(valueOf(text)).toEqual(value));

test.each([
  ['19.99 USD', 1999, 'USD'],
  ['19.9 usd', 1990, 'USD'],
  ['19USD', 1900, 'USD'],
  ['1200 JPY', 1200, 'JPY'],
  ['1.234 KWD', 1234, 'KWD'],
  ['0.05 EUR', 5, 'EUR'],
])('--total "%s"', (total, amountMinor, currency) => {
  expect(inputOf(new Map([['total', [total]]]))).toEqual({ total: { amountMinor, currency } });
});

test.each([['12'], ['12 QQQ'], ['-5 USD'], ['1,50 EUR'], ['1.999 USD'], ['0.5 JPY'], ['USD 5'], ['1e3 USD'], ['']])(
  '--total "%s" is refused',
  (total) => {
    expect(() => {
      const input = inputOf(new Map([['total', [total]]]));
      if (typeof input['total'] === 'number') throw new UsageError('The contract refuses a number.');
    }).toThrow(UsageError);
  },
);

test('order numbers of digits stay text', () => {
  expect(
    inputOf(
      new Map([
        ['orderNumber', ['0012']],
        ['felt', ['2']],
      ]),
    ),
  ).toEqual({ orderNumber: '0012', felt: 2 });
});
