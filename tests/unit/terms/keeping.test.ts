import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Awaited, type Clause, type Incoming, isWatched, keepingOf } from '../../../shared/terms/index.ts';

const contact = (id: string, at: string, more: Partial<Incoming> = {}): Incoming => ({
  subject: 'interaction',
  id,
  at,
  on: at.slice(0, 10),
  channel: 'email',
  asked: 'no',
  topic: null,
  ...more,
});
const awaited = (id: string, verdict: Awaited['verdict'], more: Partial<Awaited> = {}): Awaited => ({
  id,
  clause: 'delivery',
  verdict,
  wasInTime: verdict === 'met' || verdict === 'exceeded',
  delay: null,
  ...more,
});
const kept = (clause: Clause, incoming: Incoming[] = [], expectations: Awaited[] = []) => {
  const [found] = keepingOf([clause], incoming, expectations);
  return { kept: found?.kept, broken: found?.broken.map(({ id }) => id), open: found?.open };
};

test('what no record can tell of is not watched, and is neither kept nor broken', () => {
  const language: Clause = { clause: 'language', type: 'Language', availableLanguage: ['en'] };
  expect(isWatched(language)).toBe(false);
  expect(kept(language, [contact('a', '2026-03-03T10:00:00Z')])).toEqual({ kept: 0, broken: [], open: 0 });
  expect(isWatched({ clause: 'topic.news', type: 'ContactTopic', topic: 'news', wanted: false })).toBe(true);
});

describe('what the contacts that came in say of a clause', () => {
  const phone: Clause = { clause: 'contact.phone', type: 'ContactPoint', channel: 'phone', wanted: false };

  test('a way that is not wanted is broken by each contact on it, unless it answers me on that way', () => {
    const contacts = [
      contact('a', '2026-03-03T10:00:00Z', { channel: 'phone' }),
      contact('b', '2026-03-03T11:00:00Z', { channel: 'phone', asked: 'same_way' }),
      contact('c', '2026-03-03T12:00:00Z'),
      contact('d', '2026-03-03T13:00:00Z', { channel: 'phone', asked: 'other_way' }),
    ];
    expect(kept(phone, contacts)).toEqual({ kept: 0, broken: ['a', 'd'], open: 0 });
  });

  test('hours are those of the clause’s zone, on its days', () => {
    const hours: Clause = {
      ...phone,
      wanted: true,
      zone: 'Europe/Berlin',
      hoursAvailable: [{ type: 'OpeningHoursSpecification', dayOfWeek: ['Tuesday'], opens: '09:00', closes: '18:00' }],
    };
    const at = (id: string, time: string): Incoming => contact(id, time, { channel: 'phone' });
    const contacts = [
      at('in time', '2026-03-03T08:00:00Z'),
      at('early', '2026-03-03T07:59:00Z'),
      at('late', '2026-03-03T17:30:00Z'),
      at('on Wednesday', '2026-03-04T10:00:00Z'),
    ];
    expect(kept(hours, contacts)).toEqual({ kept: 1, broken: ['early', 'late', 'on Wednesday'], open: 0 });
  });

  test('what is not wanted is broken by each contact about it', () => {
    const clause: Clause = { clause: 'topic.marketing', type: 'ContactTopic', topic: 'marketing', wanted: false };
    const mail = contact('mail', '2026-03-03T10:00:00Z', { subject: 'document', topic: 'marketing' });
    const survey = contact('survey', '2026-03-03T12:00:00Z', { topic: 'surveys' });
    const contacts = [mail, survey, contact('b', '2026-03-03T11:00:00Z')];
    expect(kept(clause, contacts).broken).toEqual(['mail']);
    expect(kept({ ...clause, clause: 'topic.surveys', topic: 'surveys' }, contacts).broken).toEqual(['survey']);
    expect(kept({ ...clause, wanted: true }, [mail]).broken).toEqual([]);
  });

  test('more often than agreed breaks it from the one too many, in each month anew', () => {
    const clause: Clause = { clause: 'frequency', type: 'ContactFrequency', atMost: 1, per: 'month' };
    const contacts = [
      contact('third', '2026-03-30T10:00:00Z'),
      contact('first', '2026-03-01T10:00:00Z'),
      contact('second', '2026-03-02T10:00:00Z'),
      contact('asked', '2026-03-03T10:00:00Z', { asked: 'other_way' }),
      contact('April', '2026-04-01T10:00:00Z'),
    ];
    expect(kept(clause, contacts)).toEqual({ kept: 2, broken: ['second', 'third'], open: 0 });
    expect(kept({ ...clause, per: 'week' }, contacts).broken).toEqual(['April']);
  });
});

describe('what was awaited says of a clause', () => {
  const delivery: Clause = { clause: 'delivery', type: 'Delivery', days: 3, counted: 'business_days' };

  test('missed and overdue break it, met and exceeded keep it, open is open, dropped counts as none', () => {
    const verdicts = ['missed', 'overdue', 'met', 'exceeded', 'open', 'dropped'] as const;
    const all = [
      ...verdicts.map((verdict) => awaited(verdict, verdict)),
      awaited('other', 'missed', { clause: 'reply.email' }),
    ];
    expect(kept(delivery, [], all)).toEqual({ kept: 2, broken: ['missed', 'overdue'], open: 1 });
  });

  test('what came in time, but not as ordered, keeps its date: only when it came counts for a clause about days', () => {
    const inTime = [awaited('broken cup', 'missed', { clause: null, wasInTime: true })];
    const under = (clause: string) => inTime.map((it) => ({ ...it, clause }));
    const { clause } = delivery;
    expect(kept(delivery, [], under(clause))).toEqual({ kept: 1, broken: [], open: 0 });
    const stated: Clause = { clause: 'stated_date', type: 'StatedDate', graceDays: 0, counted: 'calendar_days' };
    expect(kept(stated, [], under('stated_date'))).toEqual({ kept: 1, broken: [], open: 0 });
    const refund: Clause = { clause: 'refund', type: 'Refund', days: 14, counted: 'calendar_days', since: 'asked' };
    expect(kept(refund, [], under('refund')).broken).toEqual(['broken cup']);
    const notice: Clause = { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 24 };
    const dated = { delay: { until: '2026-03-10T23:59:59Z', toldAt: null } };
    expect(kept(notice, [], [awaited('broken cup', 'missed', { wasInTime: true, ...dated })])).toEqual({
      kept: 0,
      broken: [],
      open: 0,
    });
  });

  test('a delay is told of early enough, or the clause is broken', () => {
    const clause: Clause = { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 24 };
    const late = (id: string, toldAt: string | null): Awaited =>
      awaited(id, 'missed', { delay: { until: '2026-03-10T23:59:59Z', toldAt } });
    const all = [late('told', '2026-03-09T12:00:00Z'), late('late', '2026-03-10T12:00:00Z'), late('never', null)];
    expect(kept(clause, [], all)).toEqual({ kept: 1, broken: ['late', 'never'], open: 0 });
  });
});

test('the order in which things are given does not matter, and each counts once', () => {
  const clauses: Clause[] = [
    { clause: 'contact.phone', type: 'ContactPoint', channel: 'phone', wanted: false },
    { clause: 'topic.marketing', type: 'ContactTopic', topic: 'marketing', wanted: false },
    { clause: 'frequency', type: 'ContactFrequency', atMost: 1, per: 'week' },
    { clause: 'delivery', type: 'Delivery', days: 3, counted: 'business_days' },
  ];
  const contacts = fc.uniqueArray(
    fc
      .record({
        id: fc.string(),
        hours: fc.integer({ min: 0, max: 2000 }),
        channel: fc.constantFrom('email', 'phone'),
        asked: fc.constantFrom('no', 'same_way', 'other_way'),
        isMarketing: fc.boolean(),
      })
      .map(({ id, hours, ...rest }) =>
        contact(id, new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000).toISOString(), rest),
      ),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const expectations = fc.uniqueArray(
    fc
      .record({ id: fc.string(), verdict: fc.constantFrom('missed', 'met', 'open', 'overdue') })
      .map(({ id, verdict }) => awaited(id, verdict)),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(contacts, expectations, (incoming, outcomes) => {
      const found = keepingOf(clauses, incoming, outcomes);
      expect(keepingOf(clauses, incoming.toReversed(), outcomes.toReversed())).toEqual(found);
      const delivery = found.find(({ clause }) => clause === 'delivery');
      expect((delivery?.kept ?? 0) + (delivery?.broken.length ?? 0) + (delivery?.open ?? 0)).toBe(outcomes.length);
      for (const { broken } of found) expect(new Set(broken.map(({ id }) => id)).size).toBe(broken.length);
    }),
  );
});
