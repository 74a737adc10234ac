import { describe, expect, test } from 'vitest';
import {
  externalAddress,
  isOurSender,
  isOurs,
  mayDownload,
  mayNavigate,
  mayRequest,
  mayUse,
  pageAddress,
} from '../../../electron/shell/policy.ts';

const strangers = [
  'https://counterpart/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://elsewhere/',
  'app://counterpart.evil.example/',
  'app://counterpart:80/',
  'app://user@counterpart/',
  'app://user:pass@counterpart/',
  'data:text/html,app://counterpart/',
  'javascript:alert(1)',
  'about:blank',
  'blob:app://counterpart/1',
  'not an address',
  '',
];

describe('what is ours', () => {
  test('our page and its places are', () => {
    for (const address of [pageAddress, `${pageAddress}#/orders`, `${pageAddress}assets/a.js`]) {
      expect(isOurs(address)).toBe(true);
      expect(mayNavigate(address)).toBe(true);
      expect(mayRequest(address, false)).toBe(true);
    }
  });
  test.each(strangers)('%s is not', (address) => {
    expect(isOurs(address)).toBe(false);
    expect(mayNavigate(address)).toBe(false);
    expect(mayRequest(address, false)).toBe(false);
    expect(isOurSender({ url: address, parent: null })).toBe(false);
  });
});

describe('senders', () => {
  test('our main frame may ask', () => expect(isOurSender({ url: pageAddress, parent: null })).toBe(true));
  test('a frame in it may not', () => expect(isOurSender({ url: pageAddress, parent: {} })).toBe(false));
  test('a frame that is gone may not', () => expect(isOurSender(null)).toBe(false));
});

describe('requests', () => {
  test('pictures written into the page may be shown, other written data not', () => {
    expect(mayRequest('data:image/png;base64,AAAA', false)).toBe(true);
    expect(mayRequest('data:text/html,hello', false)).toBe(false);
  });
  test('developers’ tools load only while developing', () => {
    expect(mayRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/inspector.html', false)).toBe(false);
  });
});

test('a text may be put on the clipboard', () => expect(mayUse('clipboard-sanitized-write')).toBe(true));

test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid'])('%s is denied', (name) =>
  expect(mayUse(name)).toBe(false),
);

describe('downloads', () => {
  test('what our page put together may be offered to the person', () =>
    expect(mayDownload('blob:app://counterpart/1f0c')).toBe(true));
  test.each([
    'blob:https://counterpart/1f0c',
    'blob:app://counterpart.evil/1f0c',
    'blob:app://evil@counterpart/1f0c',
    'blob:null/1f0c',
    'app://counterpart/index.html',
    'data:text/html,hello',
    'https://example.com/file.zip',
    'file:///etc/passwd',
  ])('%s may not', (address) => expect(mayDownload(address)).toBe(false));
});

describe('what may leave for another program', () => {
  test.each(['https://example.org/help?a=1#b', 'mailto:help@example.org?subject=Where%20is%20it'])('%s', (address) =>
    expect(externalAddress(address)).toBe(address),
  );
  test.each([
    'http://example.org/',
    'https://localhost/',
    'https://user:pass@example.org/',
    'file:///etc/passwd',
    'smb://example.org/share',
    'javascript:alert(1)',
    'ms-msdt:/id PCWDiagnostic',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org?subject=x&Attachment=/etc/passwd',
    `https://example.org/${'a'.repeat(2000)}`,
    'nothing',
  ])('%s stays', (address) => expect(externalAddress(address)).toBeNull());
});
