import { channels, topics } from '../../model/index.ts';
import { purposes } from '../vocabulary/purposes.ts';
import type { Clause } from './clause.ts';
import { defaultSchedule } from './schedule.ts';

interface ClauseSection {
  readonly id: 'reach' | 'hear' | 'reply' | 'trade' | 'data' | 'ideas' | 'breach';
  /** Each clause that may stand there, as it begins once it is asked for. */
  readonly templates: readonly Clause[];
}

const counted = 'business_days' as const;

/** All that a schedule may speak of, in the order of the form. Defaults are those of the suggested schedule where it has them. */
export function clauseSections(language: string, zone: string): readonly ClauseSection[] {
  const known = new Map(defaultSchedule(language, zone).clauses.map((it) => [it.clause, it]));
  const begun = (templates: readonly Clause[]): readonly Clause[] => templates.map((it) => known.get(it.clause) ?? it);
  return [
    {
      id: 'reach',
      templates: begun(
        channels.map((channel) => ({ clause: `contact.${channel}`, type: 'ContactPoint', channel, wanted: true })),
      ),
    },
    {
      id: 'hear',
      templates: begun([
        ...topics.map((topic): Clause => ({ clause: `topic.${topic}`, type: 'ContactTopic', topic, wanted: false })),
        { clause: 'frequency', type: 'ContactFrequency', atMost: 1, per: 'month' },
        { clause: 'language', type: 'Language', availableLanguage: [language] },
        { clause: 'engagement', type: 'Engagement', intensity: 1, wishes: [] },
      ]),
    },
    {
      id: 'reply',
      templates: begun(
        channels.map((channel) => ({
          clause: `reply.${channel}`,
          type: 'ReplyTime',
          channel,
          minutes: 1440,
          clock: 'open_days',
        })),
      ),
    },
    {
      id: 'trade',
      templates: begun([
        { clause: 'dispatch', type: 'Dispatch', days: 2, counted },
        { clause: 'delivery', type: 'Delivery', days: 5, counted },
        { clause: 'stated_date', type: 'StatedDate', graceDays: 0, counted },
        { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 24 },
        { clause: 'return', type: 'ReturnWindow', days: 14, counted: 'calendar_days' },
        { clause: 'refund', type: 'Refund', days: 14, counted: 'calendar_days', since: 'asked' },
      ]),
    },
    {
      id: 'data',
      templates: begun(
        purposes.map((purpose) => ({
          clause: `purpose.${purpose.slice(purpose.indexOf(':') + 1)}`,
          type: 'PurposeAndRetention',
          purpose,
          keepDays: 365,
        })),
      ),
    },
    {
      id: 'ideas',
      templates: begun([{ clause: 'ideas', type: 'ContributedIdeas', owner: 'person', uses: [], credited: true }]),
    },
    {
      id: 'breach',
      templates: begun([{ clause: 'breach', type: 'Breach', remedyDays: 14, counted, steps: ['tell_me'] }]),
    },
  ];
}
