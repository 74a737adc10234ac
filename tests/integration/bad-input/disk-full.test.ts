// A disk that is full in the middle of an import: a small one of its own where the system lets us mount it, else a limit on
// the size of files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answer,
  commandLine,
  counterpartProcess,
  isRoot,
  newFolder,
  refusalOf,
  temporaryFolder,
} from '../command-line/counterpart.ts';
import { mailOf, orderHistory } from './corpus.ts';
import { documentsOf, recordsOf } from './whole-chain.ts';

const now = '2026-03-20T15:00:00Z';
const home = newFolder();
const corpus = path.join(home, 'corpus');
const disk = path.join(home, 'disk');
let files: string[];
let facts: Map<string, number>;
let records: Record<string, unknown[]>;

const at = (data: string): string[] => ['--data', data, '--now', now, '--zone', 'UTC'];
const works = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;
const mount = (...words: string[]): boolean => works('mount', ...words);
mkdirSync(disk);
const hasDisk = isRoot && mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk);
if (!hasDisk) process.stderr.write('SKIPPED: no disk can be mounted here, so a full one is only imitated.\n');

beforeAll(async () => {
  mkdirSync(corpus);
  for (let number = 100; number < 700; number += 1) writeFileSync(path.join(corpus, `a${number}.eml`), mailOf(number));
  writeFileSync(path.join(corpus, 'b.csv'), orderHistory(4000));
  files = readdirSync(corpus)
    .toSorted()
    .map((file) => path.join(corpus, file));
  const whole = path.join(home, 'whole');
  await answer([...at(whole), 'import', corpus]);
  facts = documentsOf(whole);
  records = await recordsOf(whole, now);
}, 120_000);
afterAll(() => {
  if (hasDisk) works('umount', disk);
  rmSync(home, { recursive: true });
});

/** Fails unless all that was acknowledged is kept, and nothing in part. */
async function expectWhole(data: string, stderr: string): Promise<void> {
  const acknowledged = Number([...stderr.matchAll(/^(\d+) of \d+$/gm)].at(-1)?.[1] ?? 0);
  expect(acknowledged).toBeGreaterThan(0);
  expect(acknowledged).toBeLessThan(files.length);
  const kept = documentsOf(data);
  // More may be kept than was told: it is told after it is kept.
  expect(kept.size).toBeGreaterThanOrEqual(acknowledged);
  expect([...kept.keys()].toSorted()).toEqual(files.slice(0, kept.size));
  for (const [file, count] of kept) expect(count, file).toBe(facts.get(file));
  expect(await answer([...at(data), 'check'])).toMatchObject({ ok: true });
}

async function expectCompleted(data: string): Promise<void> {
  await answer([...at(data), 'import', corpus]);
  expect(documentsOf(data)).toEqual(facts);
  expect(await recordsOf(data, now)).toEqual(records);
}

test.runIf(hasDisk)('a full disk: what was acknowledged stays, and with space it goes on', async () => {
  const data = path.join(disk, 'data');
  const { status, stdout, stderr } = counterpartProcess([...at(data), '--json', 'import', corpus]);
  expect({ status, stdout }, stderr).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain(`counterpart: The disk that holds ${data} is full.`);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(mount('-o', 'remount,size=64m', disk)).toBe(true);
  await expectWhole(data, stderr);
  await expectCompleted(data);
});

test.runIf(hasDisk)(
  'a full disk refuses backup, export and check with a sentence, and leaves no part of them',
  async () => {
    const data = path.join(home, 'filled');
    await answer([...at(data), 'import', corpus]);
    const small = path.join(disk, 'small');
    mkdirSync(small);
    expect(mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small)).toBe(true);
    try {
      const backup = path.join(small, 'backup.sqlite');
      expect(refusalOf(counterpartProcess([...at(data), 'backup', backup]), 3)).toContain(`${small} is full`);
      expect(refusalOf(counterpartProcess([...at(data), 'export', small]), 3)).toContain(`${small} is full`);
      expect(readdirSync(small)).toEqual([]);
      const fresh = path.join(small, 'data');
      writeFileSync(path.join(small, 'ballast'), Buffer.alloc(8_200_000));
      expect(refusalOf(counterpartProcess([...at(fresh), 'demo']), 3)).toMatch(/is full/);
      rmSync(path.join(small, 'ballast'));
      await answer([...at(fresh), 'demo']);
    } finally {
      works('umount', small);
    }
    expect(await answer([...at(data), 'check'])).toMatchObject({ ok: true });
  },
);

test.skipIf(process.platform === 'win32')('files that may not grow: the same', async () => {
  const data = path.join(temporaryFolder(), 'data');
  const command = `ulimit -f 3000; exec "$@"`;
  const words = [process.execPath, commandLine, ...at(data), '--json', 'import', corpus];
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command, 'bash', ...words], { encoding: 'utf8' });
  expect({ status, stdout }, stderr).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(/counterpart: The disk that holds .* (is full|failed to read or write)/);
  await expectWhole(data, stderr);
  await expectCompleted(data);
});
