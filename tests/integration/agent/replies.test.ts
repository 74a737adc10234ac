// Replies: when one is due, on whose clock, and what stops it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel } from '../../../shared/model/index.ts';
import { Person } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(() => person.leavesWhole());

// 2026-03-06 was a Friday.
const friday = '2026-03-06T16:00:00Z';

async function asks(more: object = {}, heldAt = friday): Promise<string> {
  const { subject } = await person.at(heldAt).does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
    heldAt,
    awaitsReply: true,
    ...more,
  });
  return subject.id;
}

async function answers(heldAt: string, inReplyTo: string, more: object = {}): Promise<string> {
  const { subject } = await person.at(heldAt).does('interaction.record', {
    channel: 'email',
    direction: 'inbound',
    party: 'Northlight',
    summary: 'Here',
    heldAt,
    inReplyTo,
    ...more,
  });
  return subject.id;
}

const reply = async (ref: string) => person.expectation(ref, 'reply');

test('four hours asked on a Friday at 16:00 are up on Monday at 12:00', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  expect(await reply(asked)).toMatchObject({
    original: { from: null, until: '2026-03-09T12:00:00.000Z' },
    verdict: 'open',
    accountable: { name: 'Northlight' },
  });
  person.at('2026-03-09T12:00:01Z');
  expect((await reply(asked)).verdict).toBe('overdue');
  expect((await person.standing('service', 'Northlight')).counts.overdue).toBe(1);
  await answers('2026-03-09T12:30:00Z', asked);
  expect(await reply(asked)).toMatchObject({ verdict: 'missed', observedOn: '2026-03-09T12:30:00.000Z' });
  expect((await person.standing('service', 'Northlight')).counts).toEqual({
    missed: 1,
    overdue: 0,
    met: 0,
    exceeded: 0,
  });
});

test.each([
  ['promised', 'Northlight'],
  ['wish', null],
] as const)('a reply that is %s by a time is the word of %s, whoever wrote it down', async (replyBasis, name) => {
  const asked = await asks({ replyUntil: '2026-03-10T12:00:00Z', replyBasis });
  const by = name === null ? null : { name };
  expect(await reply(asked)).toMatchObject({ basis: replyBasis, statements: [{ by }] });
});

test('a reply in time is met, and shows so with the contact', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  await answers('2026-03-09T11:59:00Z', asked);
  expect((await reply(asked)).verdict).toBe('met');
  expect((await person.does('interactions.list', { verdict: 'met' })).items).toMatchObject([
    {
      id: asked,
      awaitingReplyUntil: '2026-03-09T12:00:00.000Z',
      repliedAt: '2026-03-09T11:59:00.000Z',
      verdict: 'met',
    },
  ]);
});

test('their clock stands still while they wait for me', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  const question = await answers('2026-03-09T10:00:00Z', asked, { awaitsMe: true });
  expect(await reply(asked)).toMatchObject({ verdict: 'open', observedOn: null });
  person.at('2026-03-20T12:00:00Z');
  expect((await reply(asked)).verdict).toBe('open');
  await person.at('2026-03-20T12:00:00Z').does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'The number is 7',
    heldAt: '2026-03-20T12:00:00Z',
    inReplyTo: question,
  });
  expect((await reply(asked)).original.until).toBe('2026-03-20T14:00:00.000Z');
});

test('a thread holds together however its messages are tied', async () => {
  await person.does('order.record', { vendor: 'Northlight', orderNumber: 'NB-1', placedOn: '2026-03-01' });
  const first = await asks({ order: 'NB-1', replyWithinMinutes: 600 });
  const second = await answers('2026-03-09T09:30:00Z', first, { awaitsMe: true });
  await person.at('2026-03-09T10:00:00Z').does('interaction.record', {
    channel: 'phone',
    direction: 'outbound',
    summary: 'I rang them',
    heldAt: '2026-03-09T10:00:00Z',
    inReplyTo: second,
  });
  // Tied by party and order alone, it belongs to all of them.
  await person.at('2026-03-09T10:30:00Z').does('interaction.record', {
    channel: 'email',
    direction: 'inbound',
    party: 'Northlight',
    order: 'NB-1',
    summary: 'It is on its way',
    heldAt: '2026-03-09T10:30:00Z',
  });
  expect(await reply(first)).toMatchObject({ verdict: 'met', observedOn: '2026-03-09T10:30:00.000Z' });
});

test('the norm of a channel: a day by e-mail on their open days, with a quarter of it as grace', async () => {
  const asked = await asks();
  expect(await reply(asked)).toMatchObject({ basis: 'norm', original: { until: '2026-03-09T16:00:00.000Z' } });
  person.at('2026-03-09T21:00:00Z');
  expect((await reply(asked)).verdict).toBe('open');
  person.at('2026-03-09T22:00:01Z');
  expect((await reply(asked)).verdict).toBe('overdue');
});

test('hours learnt later re-judge what was asked before, and taking them back does so again', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  await answers('2026-03-09T12:30:00Z', asked);
  expect((await reply(asked)).verdict).toBe('missed');
  const open = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '10:00', until: '14:00' }));
  await person.does('party.record', { name: 'Northlight', hours: { zone: 'UTC', open } });
  expect(await reply(asked)).toMatchObject({ verdict: 'met', original: { until: '2026-03-09T14:00:00.000Z' } });
  expect((await person.standing('service', 'Northlight')).counts.met).toBe(1);
  await person.does('transactions.undo', {});
  expect((await reply(asked)).verdict).toBe('missed');
});

test('an answer is a contact, not an outcome; its verdict can be overruled', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  const { id } = await reply(asked);
  person.at('2026-03-10T12:00:00Z');
  expect(await person.refused('outcome.record', { expectation: id, event: 'fulfilled' })).toMatchObject({
    code: 'reply_observed',
  });
  await person.does('outcome.record', { expectation: id, verdict: 'met', reason: 'They rang me' });
  expect(await reply(asked)).toMatchObject({ verdict: 'met', overruled: { reason: 'They rang me' } });
});

test('what awaits an answer needs me on Today, until it comes', async () => {
  const asked = await asks({ replyWithinMinutes: 240 });
  expect(await person.does('today.list', {})).toMatchObject([{ reason: 'unanswered', title: 'Where is it?' }]);
  person.at('2026-03-10T12:00:00Z');
  expect(await person.does('today.list', {})).toMatchObject([{ reason: 'overdue', daysLate: 1 }]);
  await answers('2026-03-10T13:00:00Z', asked);
  expect(await person.does('today.list', {})).toEqual([]);
});

test('by when an answer is due is told before it is asked, and is what asking then comes to', async () => {
  const told = async (channel: Channel, party?: string) =>
    person
      .at(friday)
      .does('interactions.replyDue', { channel, heldAt: friday, ...(party === undefined ? {} : { party }) });
  expect(await told('email')).toEqual({
    until: '2026-03-09T16:00:00.000Z',
    basis: 'norm',
    minutes: 1440,
    clock: 'open_days',
  });
  expect(await told('letter')).toBeNull();
  await person.does('settings.change', { replyMinutes: { ...(await usualMinutes()), letter: 2880 } });
  const asked = await asks({ channel: 'letter' });
  const { original } = await reply(asked);
  expect((await told('letter', 'Northlight'))?.until).toBe(original.until);
  const hours = { zone: 'UTC', open: [{ weekday: 3, from: '10:00', until: '12:00' }] };
  await person.does('party.record', { name: 'Northlight', hours });
  expect((await told('phone', 'Northlight'))?.until).toBe('2026-03-11T10:05:00.000Z');
});

const usualMinutes = async () => (await person.does('settings.usual', {})).replyMinutes;

test('a day the person hopes for is their wish, with its grace, also once it is corrected; one that was promised has none', async () => {
  const until = '2026-03-09T18:00:00Z';
  const hoped = await asks({ replyUntil: until, replyBasis: 'wish' });
  expect(await reply(hoped)).toMatchObject({ basis: 'wish', graceDays: 1, verdict: 'open' });
  person.at('2026-03-10T12:00:00Z');
  expect((await reply(hoped)).verdict).toBe('open');
  await person.does('interaction.record', { interaction: hoped, replyUntil: '2026-03-10T18:00:00Z' });
  expect(await reply(hoped)).toMatchObject({ basis: 'wish', original: { until: '2026-03-10T18:00:00.000Z' } });

  const promised = await asks({ replyUntil: until, replyBasis: 'promised', summary: 'And the other?' });
  expect(await reply(promised)).toMatchObject({ basis: 'promised', graceDays: 0 });
  person.at('2026-03-10T12:00:00Z');
  expect((await reply(promised)).verdict).toBe('overdue');
  // Facts that do not say whose word it was are read as ever.
  expect(await reply(await asks({ replyUntil: until, summary: 'Hello?' }))).toMatchObject({ basis: 'promised' });
});
