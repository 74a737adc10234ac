import { expect, test } from 'vitest';
import { emlOf, mailtoOf } from '../../../renderer/screens/data/mail-draft.ts';

const draft = { to: 'privacy@northlight.example', subject: 'Auskunft', body: 'Guten Tag,\n\nÜber mich & andere?\n' };

test('a mail address says what the draft says, and nothing beside it', () => {
  const url = new URL(mailtoOf(draft) ?? '');
  expect(url.pathname).toBe('privacy@northlight.example');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    subject: 'Auskunft',
    body: 'Guten Tag,\r\n\r\nÜber mich & andere?\r\n',
  });
});

test('one that is too long is none', () => {
  expect(mailtoOf({ ...draft, body: 'ü'.repeat(400) })).toBeNull();
});

test('a draft as a file keeps every letter, and no subject brings a header in', () => {
  const subject = `Anfrage über äußerst Persönliches und noch viel mehr davon\r\nBcc: eve@example.com`;
  const [head = '', body = ''] = emlOf({ ...draft, subject }).split('\r\n\r\n');
  expect(head).not.toMatch(/^Bcc:/m);
  expect(head).toContain('X-Unsent: 1');
  for (const line of head.split('\r\n')) expect(line.length).toBeLessThan(90);
  expect(Buffer.from(body, 'base64').toString('utf8')).toBe('Guten Tag,\r\n\r\nÜber mich & andere?\r\n');
});
