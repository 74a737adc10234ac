import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import config from '../../../electron-builder.config.ts';
import { linkIn, linkOf, linkScheme } from '../../../electron/shell/policy.ts';
import { linkKind } from '../../../shared/contract/desktop.ts';

const id = '0193f5a0-7b1c-8d2e-a3f4-1234567890ab';

describe('links that lead somewhere', () => {
  test.each([
    [`counterpart://order/${id}`, 'order', id],
    ['counterpart://order/NB-20417', 'order', 'NB-20417'],
    ['counterpart://shipment/1Z999AA10123456784/', 'shipment', '1Z999AA10123456784'],
    [`counterpart://party/${id}`, 'party', id],
    [`counterpart://project/${id}`, 'project', id],
    [`counterpart://interaction/${id}`, 'interaction', id],
  ])('%s', (text, kind, ref) => expect(linkOf(text)).toEqual({ kind, ref }));
});

const hostile = [
  '',
  'counterpart:',
  'counterpart://',
  'counterpart://order',
  'counterpart://order/',
  'counterpart:order/NB-1',
  'counterpart:///order/NB-1',
  'COUNTERPART://order/NB-1',
  'counterpart://Order/NB-1',
  'counterpart://settings/NB-1',
  'counterpart://constructor/NB-1',
  'counterpart://order/NB-1/..',
  'counterpart://order/../settings',
  'counterpart://order/..',
  'counterpart://order/.hidden',
  'counterpart://order/--data=/tmp',
  'counterpart://order/%2e%2e%2fsettings',
  'counterpart://order/NB%201',
  'counterpart://order/NB-1?x=1',
  'counterpart://order/NB-1#/settings',
  'counterpart://order/NB-1\\..\\x',
  'counterpart://order/NB-1 --data /tmp',
  'counterpart://order/NB-1" --data="/tmp',
  'counterpart://order/NB-1\n',
  'counterpart://order/NB-1\u0000',
  'counterpart://order/NB\u202E1',
  'counterpart://user@order/NB-1',
  'counterpart://order:80/NB-1',
  'counterpart://order//NB-1',
  'https://order/NB-1',
  'javascript://order/NB-1',
  'xcounterpart://order/NB-1',
  `counterpart://order/${'a'.repeat(129)}`,
  `counterpart://order/${'a'.repeat(100_000)}`,
];
test.each(hostile)('%j leads nowhere', (text) => expect(linkOf(text)).toBeNull());
test.each([null, undefined, 7, {}, ['counterpart://order/NB-1']])('%j is no link', (value) =>
  expect(linkOf(value)).toBeNull(),
);

test('whatever comes, a link is a known kind and a plain reference, or none', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }).map((rest) => `counterpart://order/${rest}`),
    fc.string({ unit: 'binary' }).map((rest) => `counterpart://${rest}/NB-1`),
    fc.webUrl().map((url) => url.replace(/^https?/, 'counterpart')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const link = linkOf(text);
      if (link === null) return;
      expect(linkKind.options).toContain(link.kind);
      expect(link.ref).toMatch(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);
      expect(text.replace(/\/$/, '')).toBe(`counterpart://${link.kind}/${link.ref}`);
    }),
    { numRuns: 2000 },
  );
});

describe('among the arguments of a start', () => {
  test('the one link counts, wherever it stands', () => {
    expect(linkIn(['electron', '.', '--data', '/x', 'counterpart://order/NB-1', '--flag'])).toEqual({
      kind: 'order',
      ref: 'NB-1',
    });
  });
  test.each([[[]], [['--data', '/x']], [['counterpart://order/1', 'counterpart://order/2']], [['counterpart://x']]])(
    '%j holds none',
    (args) => expect(linkIn(args)).toBeNull(),
  );
});

test('the scheme that is packaged is the one that is read', () => {
  expect(config.protocols).toEqual([{ name: 'Counterpart', schemes: [linkScheme] }]);
});
