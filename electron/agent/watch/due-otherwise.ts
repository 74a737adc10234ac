import type { TodayItem } from '../../../shared/api.ts';
import { daysBetween } from '../../../shared/judge/index.ts';
import { type Asking, statement } from '../queries/asking.ts';
import type { AwaitedDays } from '../queries/expectations.ts';
import { projectsUntil } from '../queries/projects.ts';
import { awaitingConfirmation } from '../queries/requests.ts';

type DueReason = 'overdue' | 'due';

/** Requests whose receipt a law wants confirmed: nothing is expected of them yet that a verdict could be given on. */
function unconfirmed(asking: Asking, reason: DueReason, { old, soon }: AwaitedDays): TodayItem[] {
  const { today, database } = asking;
  return awaitingConfirmation(asking, old).flatMap(({ request: { id, party }, until }) => {
    if (reason === 'overdue' ? until >= today : until < today || until > soon) return [];
    const title = statement<{ words: string | null }>(
      database,
      'SELECT words FROM expectation JOIN request USING (cluster) WHERE request.id = ?',
    ).get(id)?.words;
    return [
      {
        reason,
        due: until,
        daysLate: Math.max(0, daysBetween(until, today)),
        expectation: null,
        order: null,
        request: { id, name: party.name },
        project: null,
        shipment: null,
        party: { id: party.id, name: party.name },
        broken: null,
        title: title ?? party.name,
      },
    ];
  });
}

/** What the person wishes to have done themselves by now or soon. */
function projectsDue(asking: Asking, reason: DueReason, { old, soon }: AwaitedDays): TodayItem[] {
  const wanted = reason === 'overdue' ? 'overdue' : 'open';
  return projectsUntil(asking, old, soon).flatMap(({ id, name, until, verdict }) =>
    verdict !== wanted || until === null
      ? []
      : [
          {
            reason,
            due: until,
            daysLate: Math.max(0, daysBetween(until, asking.today)),
            expectation: null,
            order: null,
            request: null,
            project: { id, name },
            shipment: null,
            party: null,
            broken: null,
            title: name,
          },
        ],
  );
}

/** What is late or due without being promised by anybody: receipts of requests, and one's own projects. */
export const dueOtherwise = (asking: Asking, reason: TodayItem['reason'], days: AwaitedDays): TodayItem[] =>
  reason === 'overdue' || reason === 'due'
    ? [...unconfirmed(asking, reason, days), ...projectsDue(asking, reason, days)]
    : [];
