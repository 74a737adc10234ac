// What the person sets is heeded at once by everything that is judged, and putting it back gives what was before.
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAgent } from '../../../electron/agent/index.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leaves());

async function delivered(orderNumber: string, until: string, on: string): Promise<string> {
  person.at('2026-03-01');
  const window = { from: until, until };
  const order = await orders(person, 'Northlight', orderNumber, '2026-03-01', { window, basis: 'estimated' });
  person.at('2027-02-01');
  await person.does('outcome.record', { order, event: 'delivered', on });
  return order;
}

test('grace is as many business days as the person gives', async () => {
  // Friday; one business day of grace ends on Monday.
  const order = await delivered('NB-1', '2026-03-06', '2026-03-11');
  expect(await person.expectation(order)).toMatchObject({ verdict: 'missed', graceDays: 1 });
  expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ missed: 1, met: 0 });

  await person.does('settings.change', { graceDays: { estimated: 3, norm: 1, wish: 1 } });
  expect(await person.expectation(order)).toMatchObject({ verdict: 'met', graceDays: 3 });
  expect((await person.standing('vendor', 'Northlight')).counts).toMatchObject({ missed: 0, met: 1 });
  expect(await person.findings()).toEqual([]);

  await person.does('settings.change', { graceDays: (await person.does('settings.usual', {})).graceDays });
  expect(await person.expectation(order)).toMatchObject({ verdict: 'missed', graceDays: 1 });
});

test('Saturdays, closed days and a region’s holidays move the last day of grace', async () => {
  const order = await delivered('NB-2', '2026-03-06', '2026-03-09');
  expect(await person.expectation(order)).toMatchObject({ verdict: 'met' });
  await person.does('settings.change', { saturdaysCount: true });
  expect(await person.expectation(order)).toMatchObject({ verdict: 'missed' });
  await person.does('settings.change', { closedDays: ['2026-03-07', '2026-03-07'] });
  expect(await person.expectation(order)).toMatchObject({ verdict: 'met' });
  expect((await person.does('settings.show', {})).closedDays).toEqual(['2026-03-07']);

  // Epiphany is a holiday in Bavaria, not in all of Germany.
  await person.does('settings.change', { country: 'DE', saturdaysCount: false, closedDays: [] });
  const bavarian = await delivered('NB-3', '2027-01-05', '2027-01-07');
  expect(await person.expectation(bavarian)).toMatchObject({ verdict: 'missed' });
  await person.does('settings.change', { region: 'BY' });
  expect(await person.expectation(bavarian)).toMatchObject({ verdict: 'met' });
  expect(await person.does('settings.regions', { country: 'DE' })).toContainEqual({ code: 'BY', name: 'Bayern' });
  expect(await person.findings()).toEqual([]);

  // Another country has other regions.
  await person.does('settings.change', { country: 'FR' });
  expect((await person.does('settings.show', {})).region).toBeNull();
});

test('a region of another country, a prior that does not add up and grace without end are refused', async () => {
  expect(await person.refused('settings.change', { region: 'BY' })).toMatchObject({
    code: 'no_such_region',
    message: expect.stringContaining('“BY”') as string,
  });
  const { prior } = await person.does('settings.usual', {});
  expect((await person.refused('settings.change', { prior: { ...prior, met: 0.9 } })).message).toContain('add up to 1');
  expect((await person.refused('settings.change', { prior: { ...prior, missed: 0 } })).code).toBe('bad_input');
  const endless = { estimated: 31, norm: 1, wish: 1 };
  expect((await person.refused('settings.change', { graceDays: endless })).message).toContain('graceDays.estimated');
});

test('a verdict is worth nothing at the least; what an older version took is as usual again', async () => {
  const { weights } = await person.does('settings.usual', {});
  const refused = await person.refused('settings.change', { weights: { ...weights, missed: -3 } });
  expect(refused).toMatchObject({ code: 'bad_input', message: expect.stringContaining('“weights.missed”') as string });
  await person.does('settings.change', {
    weights: { ...weights, met: 2 },
    graceDays: { estimated: 3, norm: 1, wish: 1 },
  });
  await person.closes();
  const database = new Database(path.join(person.folder, 'counterpart.sqlite'));
  database.prepare('UPDATE setting SET value = ? WHERE name = ?').run('{"missed":-3,"met":2,"exceeded":1}', 'weights');
  database.close();
  const agent = openAgent({ dataDir: person.folder });
  expect(await agent.call('settings.show', {})).toMatchObject({
    ok: true,
    value: { weights, graceDays: { estimated: 3 } },
  });
  await agent.close();
});

test('country and zone go back to the system’s, and follow it from then on', async () => {
  const system = await person.does('settings.usual', {});
  await person.does('settings.change', { country: 'DE', region: 'BY', zone: 'Europe/Berlin' });
  const back = await person.does('settings.change', { country: null, zone: null });
  expect(back).toMatchObject({ country: system.country, zone: system.zone, region: null });
  await person.closes();
  const elsewhere = openAgent({ dataDir: person.folder, country: 'FR' });
  expect(await elsewhere.call('settings.show', {})).toMatchObject({ ok: true, value: { country: 'FR' } });
  await elsewhere.close();
});

test('a reply is due by the person’s own norm', async () => {
  person.at('2026-03-02T10:00:00Z');
  const { subject } = await person.does('interaction.record', {
    party: 'Northlight',
    channel: 'email',
    direction: 'outbound',
    heldAt: '2026-03-02T10:00:00Z',
    summary: 'Where is it?',
    awaitsReply: true,
  });
  const due = async () => (await person.expectation(subject.id, 'reply')).original.until;
  expect(Date.parse(await due())).toBe(Date.parse('2026-03-03T10:00:00Z'));
  const { replyMinutes } = await person.does('settings.show', {});
  await person.does('settings.change', { replyMinutes: { ...replyMinutes, email: 240 } });
  expect(Date.parse(await due())).toBe(Date.parse('2026-03-02T14:00:00Z'));
  expect(await person.findings()).toEqual([]);
});

test('the prior is the person’s, and gives way to their own verdicts only where they let it', async () => {
  for (let number = 0; number < 30; number += 1) await delivered(`NB-${number}`, '2026-03-06', '2026-03-06');
  const kept = async () => (await person.standing('vendor', 'Northlight')).kept.mean;
  const refitted = await kept();
  const { prior } = await person.does('settings.show', {});
  await person.does('settings.change', { halfLifeDays: null, prior: { ...prior, refits: false } });
  // Beta(8.5 + 30, 1.5).
  expect(await kept()).toBeCloseTo(38.5 / 40, 9);
  expect(refitted).toBeGreaterThan(await kept());
  const doubtful = { strength: 30, missed: 0.5, met: 0.4, exceeded: 0.1, refits: false };
  await person.does('settings.change', { prior: doubtful });
  expect(await kept()).toBeCloseTo(45 / 60, 9);
});
