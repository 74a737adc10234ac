// Threads: which contacts belong together, in their order, and the clock of the answer awaited in them.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/api.ts';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(async () => {
  await person.leaves();
});

async function contact(heldAt: string, more: Partial<InputOf<'interaction.record'>>): Promise<string> {
  const { subject } = await person.at(heldAt).does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: heldAt,
    heldAt,
    ...more,
  });
  return subject.id;
}

test('question, counter-question, my answer, their answer: one thread, and the clock stood still between', async () => {
  const asked = await contact('2026-03-02T10:00:00Z', { replyWithinMinutes: 240 });
  const back = await contact('2026-03-02T11:00:00Z', { direction: 'inbound', inReplyTo: asked, awaitsMe: true });
  const mine = await contact('2026-03-03T11:00:00Z', { inReplyTo: back });
  const alone = await contact('2026-03-03T12:00:00Z', {});
  const waiting = await person.does('interactions.thread', { ref: mine });
  expect(waiting.interactions.map(({ id }) => id)).toEqual([asked, back, mine]);
  const reply = await contact('2026-03-03T13:00:00Z', { direction: 'inbound', inReplyTo: mine });
  const { interactions, clocks } = await person.does('interactions.thread', { ref: back });
  expect(interactions.map(({ id }) => id)).toEqual([asked, back, mine, reply]);
  expect(clocks).toEqual([
    {
      interaction: asked,
      askedAt: '2026-03-02T10:00:00.000Z',
      until: '2026-03-03T14:00:00.000Z',
      repliedAt: '2026-03-03T13:00:00.000Z',
      verdict: 'met',
      pauses: [{ from: '2026-03-02T11:00:00.000Z', until: '2026-03-03T11:00:00.000Z' }],
    },
  ]);
  expect((await person.does('interactions.thread', { ref: alone })).interactions).toHaveLength(1);
});

test('contacts with one party about one order are one thread without saying so', async () => {
  await orders(person, 'Northlight', 'N-1', '2026-03-01');
  const first = await contact('2026-03-02T10:00:00Z', { order: 'N-1' });
  const second = await contact('2026-03-04T10:00:00Z', { order: 'N-1', direction: 'inbound' });
  await contact('2026-03-03T10:00:00Z', { order: 'N-1', party: 'UPS' });
  const { interactions } = await person.does('interactions.thread', { ref: second });
  expect(interactions.map(({ id }) => id)).toEqual([first, second]);
  expect((await person.refused('interactions.thread', { ref: 'N-1' })).code).toBe('wrong_kind');
});
