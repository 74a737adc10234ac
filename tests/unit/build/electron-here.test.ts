import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { electronHere } from '../../../build/electron-here.ts';

const root = mkdtempSync(path.join(tmpdir(), 'counterpart-root-'));
afterAll(() => rmSync(root, { recursive: true }));
const display = { DISPLAY: ':0' };

test('root and a missing display are reasons before any download', () => {
  expect(electronHere(root, { platform: 'linux', env: display, userId: 0 })).toMatchObject({
    reason: 'its sandbox refuses to run as root',
  });
  expect(electronHere(root, { platform: 'linux', env: {}, userId: 1000 })).toMatchObject({
    reason: 'there is no display',
  });
});

test('it is missing until its program is there, in its package or where its variable points', () => {
  const machine = { platform: 'linux', env: display, userId: 1000 } as const;
  expect(electronHere(root, machine)).toEqual({ state: 'missing' });
  const elsewhere = path.join(root, 'elsewhere');
  const dist = path.join(root, 'node_modules', 'electron', 'dist');
  for (const folder of [elsewhere, dist]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'electron'), '');
  }
  expect(electronHere(root, machine)).toEqual({ state: 'here', executable: path.join(dist, 'electron') });
  expect(electronHere(root, { ...machine, env: { ...display, ELECTRON_OVERRIDE_DIST_PATH: elsewhere } })).toEqual({
    state: 'here',
    executable: path.join(elsewhere, 'electron'),
  });
});
