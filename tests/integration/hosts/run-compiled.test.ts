import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterpart-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => path.join(folder, name);
const kept = (): string[] => readdirSync(file('compiled'));

/** Runs a program in a thread, as each start does, and resolves to what it wrote down where it lay. */
async function run(word: string): Promise<string> {
  writeFileSync(file('program.cjs'), `require('node:fs').writeFileSync(__dirname + '/said', '${word}')`);
  const workerData = { program: file('program.cjs'), folder: file('compiled') };
  await once(new Worker(new URL('run-compiled-worker.ts', import.meta.url), { workerData }), 'exit');
  return readFileSync(file('said'), 'utf8');
}

test('a program runs, and the next start takes what it was compiled to', async () => {
  expect(await run('once')).toBe('once');
  const [name = ''] = kept();
  const before = statSync(file(`compiled/${name}`)).mtimeMs;
  expect(await run('once')).toBe('once');
  expect(statSync(file(`compiled/${name}`)).mtimeMs).toBe(before);
});

test('a newer program is compiled anew, in the place of what the older one left', async () => {
  await run('once');
  const older = kept();
  expect(await run('more')).toBe('more');
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toEqual(older);
});

test('what is no longer what was kept is made anew', async () => {
  await run('once');
  const [name = ''] = kept();
  const whole = readFileSync(file(`compiled/${name}`));
  const other = Buffer.from(whole);
  other.writeUInt8(other.readUInt8(400) ^ 1, 400);
  for (const spoilt of [Buffer.alloc(0), Buffer.from('none of it'), whole.subarray(0, whole.length >> 1), other]) {
    writeFileSync(file(`compiled/${name}`), spoilt);
    expect(await run('once')).toBe('once');
    expect(readFileSync(file(`compiled/${name}`)).equals(spoilt)).toBe(false);
  }
});

test('a program that cannot be kept runs all the same', async () => {
  writeFileSync(file('compiled'), 'a file where the folder belongs');
  expect(await run('once')).toBe('once');
});
