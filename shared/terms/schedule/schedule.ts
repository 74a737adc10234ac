import { z } from 'zod';
import { clause, clauseIdOf, type Clause } from './clause.ts';

const repeats = (items: readonly string[]): boolean => new Set(items).size < items.length;

const listsOf = (it: Clause): readonly (readonly string[])[] =>
  Object.values(it).filter((value): value is string[] => Array.isArray(value) && typeof value[0] === 'string');

/**
 * The service schedule: what the roster does not speak of. Clauses in the order in which they are shown; each at most
 * once, the service's own purpose always among them.
 */
export const schedule = z
  .strictObject({ clauses: z.array(clause).min(1).max(80) })
  .superRefine(({ clauses }, context) => {
    const refuse = (at: number, message: string): void =>
      context.addIssue({ code: 'custom', path: ['clauses', at], message });
    const seen = new Set<string>();
    for (const [at, it] of clauses.entries()) {
      if (it.clause !== clauseIdOf(it)) refuse(at, `the clause ${clauseIdOf(it)} is called ${it.clause}`);
      if (seen.has(it.clause)) refuse(at, `the clause ${it.clause} stands there twice`);
      if (listsOf(it).some(repeats)) refuse(at, `the clause ${it.clause} says the same thing twice`);
      if (it.type === 'ContactPoint' && (it.hoursAvailable === undefined) !== (it.zone === undefined))
        refuse(at, 'hours need a zone, and a zone needs hours');
      seen.add(it.clause);
    }
    if (!seen.has('purpose.ServiceDelivery')) refuse(0, 'the purpose of the service itself is missing');
    const noMarketing = clauses.some((it) => it.type === 'ContactTopic' && it.topic === 'marketing' && !it.wanted);
    if (noMarketing && seen.has('purpose.DirectMarketing')) refuse(0, 'marketing is both unwanted and a purpose');
  });
export type Schedule = z.infer<typeof schedule>;

/** The clause of that id, or null. */
export const clauseOf = (of: Schedule, id: string): Clause | null => of.clauses.find((it) => it.clause === id) ?? null;

const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** With what a person begins: calm, and nothing that a decent company could not keep. All of it may be changed. */
export function defaultSchedule(language: string, zone: string): Schedule {
  const hours = {
    hoursAvailable: [
      { type: 'OpeningHoursSpecification' as const, dayOfWeek: [...workdays], opens: '09:00', closes: '18:00' },
    ],
    zone,
  };
  return {
    clauses: [
      { clause: 'contact.email', type: 'ContactPoint', channel: 'email', wanted: true },
      { clause: 'contact.phone', type: 'ContactPoint', channel: 'phone', wanted: false },
      { clause: 'contact.chat', type: 'ContactPoint', channel: 'chat', wanted: true, ...hours },
      { clause: 'contact.social', type: 'ContactPoint', channel: 'social', wanted: false },
      { clause: 'contact.letter', type: 'ContactPoint', channel: 'letter', wanted: true },
      { clause: 'topic.service', type: 'ContactTopic', topic: 'service', wanted: true },
      { clause: 'topic.marketing', type: 'ContactTopic', topic: 'marketing', wanted: false },
      { clause: 'topic.news', type: 'ContactTopic', topic: 'news', wanted: false },
      { clause: 'topic.surveys', type: 'ContactTopic', topic: 'surveys', wanted: false },
      { clause: 'language', type: 'Language', availableLanguage: [language] },
      { clause: 'frequency', type: 'ContactFrequency', atMost: 1, per: 'month' },
      { clause: 'engagement', type: 'Engagement', intensity: 1, wishes: ['help'] },
      { clause: 'reply.email', type: 'ReplyTime', channel: 'email', minutes: 1440, clock: 'open_days' },
      { clause: 'reply.form', type: 'ReplyTime', channel: 'form', minutes: 1440, clock: 'open_days' },
      { clause: 'reply.social', type: 'ReplyTime', channel: 'social', minutes: 480, clock: 'open_hours' },
      { clause: 'reply.chat', type: 'ReplyTime', channel: 'chat', minutes: 5, clock: 'open_hours' },
      { clause: 'reply.letter', type: 'ReplyTime', channel: 'letter', minutes: 14 * 1440, clock: 'all_hours' },
      { clause: 'stated_date', type: 'StatedDate', graceDays: 0, counted: 'business_days' },
      { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 24 },
      { clause: 'return', type: 'ReturnWindow', days: 14, counted: 'calendar_days' },
      { clause: 'refund', type: 'Refund', days: 14, counted: 'calendar_days', since: 'asked' },
      {
        clause: 'purpose.ServiceDelivery',
        type: 'PurposeAndRetention',
        purpose: 'ieee7012:ServiceDelivery',
        keepDays: 730,
      },
      { clause: 'purpose.CustomerCare', type: 'PurposeAndRetention', purpose: 'dpv:CustomerCare', keepDays: 730 },
      {
        clause: 'ideas',
        type: 'ContributedIdeas',
        owner: 'person',
        uses: ['answer_me', 'improve_for_me'],
        credited: true,
      },
      {
        clause: 'breach',
        type: 'Breach',
        remedyDays: 14,
        counted: 'calendar_days',
        steps: ['tell_me', 'put_right'],
      },
    ],
  };
}
