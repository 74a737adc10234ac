// Every command once as a process of its own, and the example of the documentation word by word.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  commandLine,
  counterpartProcess,
  fixtures,
  newFolder,
  refusalOf,
  temporaryFolder,
  valueOf,
} from './counterpart.ts';
import type { ExpectationItem, Standing } from '../../../shared/model/index.ts';

const data = newFolder();
const run = (...words: string[]) => counterpartProcess(['--data', data, '--now', '2026-03-20T15:00:00Z', ...words]);

beforeAll(() => {
  valueOf(run('--json', 'demo'));
}, 120_000);
afterAll(() => rmSync(data, { recursive: true }));

test.each([
  [['read', path.join(fixtures, 'mail', 'ups-delivered.eml')]],
  [['identify', '1Z999AA10123456784']],
  [['list', 'orders']],
  [['show', 'NB-20417']],
  [['why', 'NB-20417', 'verdict']],
  [['standing', '--role', 'carrier']],
  [['today']],
  [['settings']],
  [['check']],
])('%j prints one JSON value with --json, words without, and both in silence', (words) => {
  const asJson = run(...words, '--json');
  valueOf(asJson);
  const asWords = run(...words);
  expect(() => JSON.parse(asWords.stdout) as unknown).toThrow(SyntaxError);
  expect(asWords).toMatchObject({ status: 0, stderr: '' });
  expect(asJson.stderr).toBe('');
});

test('import tells its progress on standard error alone, and 1 where some failed', () => {
  const outcome = run('import', path.join(fixtures, 'mail'), '/nowhere.eml', '--json');
  expect(valueOf<{ failed: object[] }>(outcome, 1).failed).toHaveLength(1);
  expect(outcome.stderr).toMatch(/^\d+ of \d+\n/);
  expect(outcome.stderr).toContain('“/nowhere.eml” is not there.\n');
});

test('wrong use is 2, a refusal is 3', () => {
  expect(refusalOf(run('frobnicate'), 2)).toContain('frobnicate');
  expect(refusalOf(counterpartProcess(['--data', '/proc/none', 'today']), 3)).toContain('/proc/none');
});

test('record takes JSON from standard input, undo takes it back', () => {
  const recorded = counterpartProcess(['--data', data, '--json', 'record', 'order'], { input: '{"vendor":"A"}' });
  const { transaction } = valueOf<{ transaction: string }>(recorded);
  expect(valueOf(run('undo', '--json'))).toMatchObject({ undone: [{ id: transaction, retracted: true }] });
});

test('backup, loss, restore; export', () => {
  const folder = temporaryFolder();
  const backup = path.join(folder, 'backup.sqlite');
  const before = run('list', 'expectations', '--json').stdout;
  expect(valueOf(run('backup', backup, '--json'))).toMatchObject({ file: backup });
  expect(refusalOf(run('backup', backup), 2)).toContain(backup);
  rmSync(path.join(data, 'counterpart.sqlite'));
  valueOf(run('restore', backup, '--json'));
  expect(run('list', 'expectations', '--json').stdout).toBe(before);
  valueOf(run('check', '--json'));

  const open = path.join(folder, 'open');
  const { files } = valueOf<{ files: string[] }>(run('export', open, '--json'));
  for (const name of files) expect(existsSync(path.join(open, name)), name).toBe(true);
  const facts = readFileSync(path.join(open, 'facts.jsonl'), 'utf8').trim().split('\n');
  expect(facts.length).toBeGreaterThan(30);
  for (const line of facts) expect(Object.keys(JSON.parse(line) as object)).toContain('kind');
  expect(readFileSync(path.join(open, 'order.csv'), 'utf8').split('\n').length).toBeGreaterThan(6);
  expect(refusalOf(run('export', open), 2)).toContain(open);
  const documents = readdirSync(path.join(open, 'documents'));
  expect(documents.length).toBe(files.filter((name) => name.startsWith('documents')).length);
});

test('the example in docs/command-line.md tells the founding story', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');
  const example = /```sh\n(.*?)```/s.exec(page)?.[1] ?? '';
  const folder = temporaryFolder();
  const options = `--data '${folder}' --now 2026-03-06T18:00:00Z --zone America/New_York`;
  const script = path.join(folder, 'example.sh');
  const command = `counterpart() { '${process.execPath}' '${commandLine}' ${options} "$@"; }`;
  writeFileSync(script, `set -eu\n${command}\n${example}`);
  const told = spawnSync('bash', [script], { encoding: 'utf8' });
  expect(told).toMatchObject({ status: 0, stderr: '' });

  const ask = (...words: string[]) =>
    counterpartProcess(['--data', folder, '--now', '2026-03-06T18:00:00Z', '--json', ...words]);
  const { items } = valueOf<{ items: ExpectationItem[] }>(ask('list', 'expectations'));
  const verdicts = items.map(({ order, accountable, verdict, performing, performerVerdict, gapDays }) => [
    order?.name,
    [accountable?.name, verdict],
    [performing?.name, performerVerdict],
    gapDays,
  ]);
  expect(verdicts.toSorted()).toEqual([
    ['CW-10281', ['Cablewright', 'met'], ['UPS', 'met'], 0],
    ['PC-5573', ['Pocketcase Co.', 'exceeded'], ['FedEx', 'exceeded'], -1],
  ]);
  const carriers = valueOf<Standing[]>(ask('standing', '--role', 'carrier'));
  expect(carriers.map(({ party }) => party.name)).toEqual(['FedEx', 'UPS']);
  expect(carriers[0]).toMatchObject({ closeToNext: true });
  expect(carriers[0]?.better).toBeGreaterThan(0.5);
  expect(carriers[0]?.better).toBeLessThan(0.6);
});
