// A contact corrected value by value: each correction says only what is other, so each can be taken back alone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Person, orders } from './person.ts';

let person: Person;
beforeEach(() => {
  person = new Person();
});
afterEach(async () => {
  await person.leaves();
});

const only = async () => {
  const { items } = await person.does('interactions.list', {});
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error('there is not exactly one contact');
  return item;
};

test('every value of a contact is corrected, and taken back without touching the others', async () => {
  await orders(person, 'Northlight', 'N-1', '2026-03-01');
  const { subject } = await person.at('2026-03-02T10:00:00Z').does('interaction.record', {
    channel: 'email',
    direction: 'outbound',
    party: 'Northlight',
    summary: 'Where is it?',
    awaitsReply: true,
  });
  const before = await only();
  const correct = (more: object) => person.does('interaction.record', { interaction: subject.id, ...more });
  const summary = await correct({ summary: 'Where is the parcel?' });
  await correct({ channel: 'phone' });
  await correct({ party: 'UPS' });
  await correct({ order: 'N-1' });
  await correct({ felt: -1 });
  await correct({ heldAt: '2026-03-02T09:00:00Z' });
  await correct({ replyUntil: '2026-03-05T09:00:00Z' });
  expect(await only()).toMatchObject({
    id: subject.id,
    summary: 'Where is the parcel?',
    channel: 'phone',
    party: { name: 'UPS' },
    order: { name: 'N-1' },
    felt: -1,
    heldAt: '2026-03-02T09:00:00.000Z',
    awaitingReplyUntil: '2026-03-05T09:00:00.000Z',
  });
  await person.does('transactions.undo', { transactions: [summary.transaction] });
  expect(await only()).toMatchObject({ summary: 'Where is it?', channel: 'phone', felt: -1 });
  await person.does('transactions.undo', { count: 6 });
  expect(await only()).toEqual(before);
  await correct({ direction: 'inbound', topic: 'marketing' });
  expect(await only()).toMatchObject({ direction: 'inbound', topic: 'marketing', verdict: null });
  expect((await person.does('chain.check', {})).findings).toEqual([]);
});

test('the first word on a contact says how, who to whom and about what', async () => {
  const refused = await person.refused('interaction.record', { channel: 'email', party: 'UPS' });
  expect(refused).toMatchObject({ code: 'contact_incomplete', details: { fields: ['direction', 'summary'] } });
});
