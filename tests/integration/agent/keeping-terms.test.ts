// An agreement feeds the chain: what it promises becomes what is expected, and what is not kept is a breach.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clause } from '../../../shared/terms/index.ts';
import { defaultSchedule, roster } from '../../../shared/terms/index.ts';
import { Person } from './person.ts';

const baseline = roster.find(({ id }) => id.endsWith('SD-BASE'))?.id ?? '';
const shop = 'Northlight Books';

let person: Person;
beforeEach(() => {
  person = new Person('Europe/Berlin').at('2026-03-02T09:00:00Z');
});
afterEach(async () => {
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});

const ownClauses: readonly Clause[] = [
  { clause: 'dispatch', type: 'Dispatch', days: 1, counted: 'business_days' },
  { clause: 'delivery', type: 'Delivery', days: 3, counted: 'business_days' },
  { clause: 'stated_date', type: 'StatedDate', graceDays: 2, counted: 'calendar_days' },
  { clause: 'reply.email', type: 'ReplyTime', channel: 'email', minutes: 120, clock: 'all_hours' },
];

/** The shop accepts, by telephone, terms with the clauses above. */
async function agreed(): Promise<string> {
  const kept = defaultSchedule('en', 'Europe/Berlin').clauses.filter(
    ({ clause }) => !ownClauses.some((own) => own.clause === clause),
  );
  await person.does('terms.state', { agreement: baseline, schedule: { clauses: [...kept, ...ownClauses] } });
  const { subject } = await person.does('terms.offer', { party: shop });
  await person.does('terms.sent', { negotiation: subject.id, channel: 'email' });
  await person.does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
  return subject.id;
}

const expected = async (kind: 'delivery' | 'dispatch' | 'reply' | 'refund') =>
  (await person.does('expectations.list', { kind })).items[0];

describe('an agreement in force', () => {
  test('promises dispatch and delivery of what is ordered under it, by its clauses', async () => {
    const negotiation = await agreed();
    person.at('2026-03-06T10:00:00Z');
    const { subject } = await person.does('order.record', {
      vendor: shop,
      orderNumber: 'NB-1',
      placedOn: '2026-03-06',
    });
    expect(await expected('delivery')).toMatchObject({
      basis: 'promised',
      original: { from: null, until: '2026-03-11' },
      statements: [{ clause: 'delivery', by: { name: shop } }],
    });
    expect(await expected('dispatch')).toMatchObject({ original: { until: '2026-03-09' } });
    const why = await person.does('story.why', { ref: subject.id, field: 'original' });
    const clause = why.evidence.find(({ decisive }) => decisive);
    expect(clause?.place).toMatch(/^\/schedule\/clauses\/\d+$/);
    expect(clause?.quote).toMatch(/"clause":"(delivery|dispatch)"/);
    expect(clause?.document?.name).toMatch(/^terms for Northlight Books/);
    await person.does('terms.end', { negotiation });
    expect(await expected('delivery')).toMatchObject({ original: { until: '2026-03-11' } });
  });

  test('makes promises of the dates named, with the grace agreed', async () => {
    await agreed();
    person.at('2026-03-06T10:00:00Z');
    const { subject } = await person.does('order.record', {
      vendor: shop,
      orderNumber: 'NB-1',
      placedOn: '2026-03-06',
    });
    await person.does('expectation.record', {
      kind: 'delivery',
      order: subject.id,
      until: '2026-03-20',
      basis: 'promised',
    });
    expect(await expected('delivery')).toMatchObject({
      basis: 'promised',
      original: { until: '2026-03-20' },
      statements: [{ clause: 'stated_date' }],
      graceDays: 0,
    });
    person.at('2026-03-22T12:00:00Z');
    await person.does('outcome.record', { order: subject.id, on: '2026-03-22' });
    expect(await expected('delivery')).toMatchObject({ verdict: 'met' });
  });

  test('says how soon a question is answered, and is no more once it is taken back', async () => {
    await agreed();
    person.at('2026-03-07T10:00:00Z');
    await person.does('interaction.record', {
      party: shop,
      channel: 'email',
      direction: 'outbound',
      summary: 'Where is it?',
      awaitsReply: true,
    });
    expect(await expected('reply')).toMatchObject({
      basis: 'promised',
      original: { until: '2026-03-07T12:00:00.000Z' },
      statements: [{ clause: 'reply.email', by: { name: shop } }],
    });
    const { items } = await person.does('transactions.list', {});
    const accepted = items.find(({ kind }) => kind === 'terms_answered');
    await person.does('transactions.undo', { transactions: [accepted?.id ?? ''] });
    expect(await expected('reply')).toMatchObject({ basis: 'norm', statements: [{ clause: null }] });
  });
});
