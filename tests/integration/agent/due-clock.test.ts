// An agent that stays open says so when time alone changes what it would answer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Agent, openAgent } from '../../../electron/agent/index.ts';
import type { InputOf, OperationName, OutputOf } from '../../../shared/api.ts';
import { Person, orders } from './person.ts';

let person: Person;
let agent: Agent;
let notices: number;

/** The agent of a person in Los Angeles looks at its clock, which says `time`. Resolves to how often it said `changed`. */
function looksAt(time: string): number {
  notices = 0;
  person.at(time);
  vi.advanceTimersToNextTimer();
  return notices;
}

async function asks<N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await agent.call(operation, input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value as OutputOf<N>;
}

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
const overdue = async (): Promise<string[]> =>
  (await asks('expectations.list', { verdict: 'overdue' })).items.map(({ kind }) => kind);

beforeEach(async () => {
  person = new Person('America/Los_Angeles').at('2026-03-06T16:00:00Z');
  await orders(person, 'Northlight', 'NB-1', '2026-03-04', { until: '2026-03-06', basis: 'paid' });
  await person.does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
    heldAt: '2026-03-06T16:00:00Z',
    awaitsReply: true,
    replyWithinMinutes: 240,
  });
  await person.does('terms.offer', { party: 'Anker', validDays: 7 });
  await person.closes();
  vi.useFakeTimers({ toFake: ['setInterval'] });
  agent = openAgent({
    dataDir: person.folder,
    now: () => person.now,
    zone: 'America/Los_Angeles',
    country: 'US',
    stays: true,
    onNotice: ({ type }) => (notices += type === 'changed' ? 1 : 0),
  });
});
afterEach(async () => {
  await agent.close();
  vi.useRealTimers();
  await person.leaves();
});

test('a day that turns where the person is makes what was promised by it overdue, and is told once', async () => {
  expect(looksAt('2026-03-07T07:59:30Z')).toBe(1); // The reply, in the evening.
  expect(await overdue()).toEqual(['reply']);
  expect(looksAt('2026-03-07T07:59:59Z')).toBe(0);
  expect(looksAt('2026-03-07T08:00:00Z')).toBe(1);
  expect(await overdue()).toEqual(['reply', 'delivery']);
  expect(looksAt('2026-03-07T08:01:00Z')).toBe(0);
});

test('a reply whose time is up is told within the minute, though the day is the same', async () => {
  const [reply] = (await asks('expectations.list', { kind: 'reply' })).items;
  const until = reply?.original.until ?? '';
  looksAt(later(until, -1000));
  expect(looksAt(until)).toBe(0);
  expect(await overdue()).not.toContain('reply');
  expect(looksAt(later(until, 60_000))).toBe(1);
  expect(await overdue()).toContain('reply');
  expect(looksAt(later(until, 120_000))).toBe(0);
});

test('an offer that lapses is told too', async () => {
  const [offer] = (await asks('terms.list', {})).items;
  const until = offer?.validThrough ?? '';
  looksAt(later(until, -1000));
  expect(looksAt(later(until, 1000))).toBe(1);
  expect((await asks('terms.list', {})).items[0]?.state).toBe('expired');
});

test('a laptop that slept for days, and a clock that is set back, are told at the next look', () => {
  expect(looksAt('2026-03-20T12:00:00Z')).toBe(1);
  expect(looksAt('2026-03-20T12:01:00Z')).toBe(0);
  expect(looksAt('2026-03-20T11:00:00Z')).toBe(1);
});
