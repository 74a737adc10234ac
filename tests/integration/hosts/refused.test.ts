import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runLoopback } from '../../../build/run-loopback.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-refused-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the loopback host says in a sentence why it cannot open a folder, and the first one goes on', async () => {
  const dataDir = path.join(folder, 'data');
  const first = await runLoopback(dataDir);
  await expect(runLoopback(dataDir)).rejects.toThrow(/^[A-Z][^\n]*\.$/);
  expect((await fetch(first.address)).status).toBe(200);
  await first.stop();
  await (await runLoopback(dataDir)).stop();
});

test('a file in the place of the folder is named', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  await expect(runLoopback(file)).rejects.toThrow(file);
});
