// What is asked while something long goes on: an import, or judging all anew.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAgent } from '../../../electron/agent/index.ts';
import { startAgent } from '../../../electron/worker/index.ts';
import type { Notice } from '../../../shared/api.ts';
import { amazonHistory } from '../../bench/amazon-history.ts';
import { fillChain } from '../../bench/fill-chain.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

const bytes = new TextEncoder().encode([...amazonHistory(4200)].join(''));

test('queries see the chain as it was, commands and the check wait their turn', async () => {
  await orders(person, 'Northlight', 'NB-1', '2026-03-01', { until: '2026-03-03' });
  const running = person.does('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const checked = person.does('chain.check', {});
  const seen = await person.does('orders.list', { limit: 1000 });
  const recorded = person.does('order.record', { vendor: 'Northlight', orderNumber: 'NB-2' });
  expect(seen.items).toHaveLength(1);
  expect((await running).orders.new).toBeGreaterThan(3900);
  expect(await checked).toMatchObject({ ok: true, findings: [] });
  await recorded;
  expect((await person.order('NB-2')).vendor?.name).toBe('Northlight');
});

test('the preview of a join waits for its turn, and tells no change', async () => {
  const told: Notice[] = [];
  await person.closes();
  const agent = openAgent({ dataDir: person.folder, country: 'US', onNotice: (notice) => told.push(notice) });
  const subjects = ['NB-1', 'NB-2'];
  for (const orderNumber of subjects) await agent.call('order.record', { vendor: 'Northlight', orderNumber });
  const running = agent.call('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const previewing = agent.call('subjects.preview', { subjects });
  expect(await Promise.race([running.then(() => 'import'), previewing.then(() => 'preview')])).toBe('import');
  expect(await previewing).toMatchObject({ ok: true, value: { joined: { factCount: 2 } } });
  expect(told.filter(({ type }) => type === 'changed')).toHaveLength(3);
  await agent.close();
});

test('an import that waits for its turn is not begun when the agent closes', async () => {
  const recording = person.does('order.record', { vendor: 'Northlight', orderNumber: 'NB-1' });
  const running = person.does('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await person.closes();
  expect((await recording).subject.id).not.toBe('');
  expect(await running).toMatchObject({ facts: 0 });
});

test('an import that is stopped half-way through a large table keeps nothing of it', async () => {
  const before = await person.does('transactions.list', {});
  const running = person.does('documents.import', { files: [{ name: 'history.csv', bytes }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await person.does('documents.stopImport', {});
  expect(await running).toMatchObject({ facts: 0, failed: [{ file: 'history.csv', code: 'stopped' }] });
  expect(await person.does('transactions.list', {})).toEqual(before);
  expect(await person.findings()).toEqual([]);
  await orders(person, 'Northlight', 'NB-3', '2026-03-01');
  expect((await person.does('orders.list', {})).items).toHaveLength(1);
});

test('while all is judged anew, questions are answered as before, and what is recorded is judged with the rest', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'counterpart-judged-'));
  fillChain(dataDir, 400, '2026-03-01');
  const entry = new URL('../../../electron/agent-worker.ts', import.meta.url);
  const agent = await startAgent(entry, { dataDir, now: '2026-03-12T12:00:00Z' });
  const verdicts = async (): Promise<unknown> => agent.call('standings.list', { role: 'vendor' });
  const before = await verdicts();
  let isJudged = false;
  const judging = agent.call('settings.change', { graceDays: { estimated: 30, norm: 30, wish: 30 } }).then((result) => {
    isJudged = true;
    return result;
  });
  const recording = agent.call('order.record', { vendor: 'Northlight', orderNumber: 'NB-1' });
  const previewing = agent.call('subjects.preview', { subjects: ['NB-1', 'NB-1'] });
  expect(await verdicts()).toEqual(before);
  expect(isJudged).toBe(false);
  expect(await judging).toMatchObject({ ok: true });
  expect(await verdicts()).not.toEqual(before);
  expect(await recording).toMatchObject({ ok: true });
  // It needs the writer, and so waits for what writes.
  expect(await previewing).toMatchObject({ error: { code: 'one_already' } });
  expect(await agent.call('chain.check', {})).toMatchObject({ value: { ok: true, findings: [] } });
  await agent.close();
  rmSync(dataDir, { recursive: true, force: true });
});
