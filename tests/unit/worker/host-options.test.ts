import { describe, expect, test } from 'vitest';
import { hostOptions, ownDataFolder } from '../../../electron/worker/index.ts';

describe('options', () => {
  test('are found among what Electron and Chromium take for themselves', () => {
    const args = [
      '.',
      '--inspect=0',
      '--data',
      '/d',
      '--no-open',
      '--now=2026-03-04T12:00:00Z',
      '--zone',
      'Europe/Paris',
    ];
    expect(hostOptions(args)).toEqual({ data: '/d', now: '2026-03-04T12:00:00Z', zone: 'Europe/Paris' });
  });
  test('may all be left out', () => expect(hostOptions(['.'])).toEqual({}));
  test('need their values', () => expect(() => hostOptions(['--data'])).toThrow('--data needs a value.'));
  test('name the instant that is none', () => expect(() => hostOptions(['--now', 'soon'])).toThrow('not soon'));
});

describe('the data folder', () => {
  const of = (platform: NodeJS.Platform, env: Record<string, string>): string =>
    ownDataFolder({ platform, env, home: '/home/robin' });
  test('is where Electron keeps its own', () => {
    expect(of('linux', {})).toBe('/home/robin/.config/Counterpart/data');
    expect(of('linux', { XDG_CONFIG_HOME: '/x' })).toBe('/x/Counterpart/data');
    expect(of('darwin', {})).toBe('/home/robin/Library/Application Support/Counterpart/data');
    expect(of('win32', { APPDATA: 'C:\\R' })).toBe('C:\\R\\Counterpart\\data');
  });
});
