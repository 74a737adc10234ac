import { expect, test } from 'vitest';
import { mailAddressOf } from '../../../shared/model/index.ts';

const mails = (...addresses: string[]) => addresses.map((address) => ({ channel: 'email' as const, address }));

test('a mail goes to the first address that a party is known by', () => {
  expect(
    mailAddressOf([{ channel: 'phone', address: '+1 555 0100' }, ...mails(' terms@a.example ', 'b@b.example')]),
  ).toBe('terms@a.example');
  expect(mailAddressOf([])).toBeNull();
});

test.each([
  'a@b.example\r\nBcc: x@y.example',
  'a@b.example, x@y.example',
  'A <a@b.example>',
  'a@b.example (x)',
  '"a b"@b.example',
  'а@b.example',
  'a@localhost',
  'a..b@b.example',
  `${'a'.repeat(250)}@b.example`,
])('nothing else gets into the head of a mail: %j', (address) => {
  expect(mailAddressOf(mails(address))).toBeNull();
  expect(mailAddressOf(mails(address, 'c@c.example'))).toBe('c@c.example');
});
