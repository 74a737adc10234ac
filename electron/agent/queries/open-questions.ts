import type { QuickDraft } from '../../../shared/api.ts';
import type { LocalDate } from '../../../shared/model/index.ts';
import { Temporal } from 'temporal-polyfill';
import { type Asking, statement } from './asking.ts';
import { orderAmongOthers } from './names.ts';
import { marksOfSubject } from './references.ts';

interface QuestionRow extends Pick<QuickDraft['questions'][number], 'channel'> {
  readonly id: string;
  readonly summary: string;
  readonly order: string | null;
}

/** A contact of today was had just now, one of another day at noon. */
const heldAtOf = ({ now, today, settings }: Asking, day: LocalDate): string =>
  day === today
    ? now.toISOString()
    : new Date(
        Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: settings.zone, plainTime: '12:00' }).epochMilliseconds,
      ).toISOString();

/** The contacts that still await a party's answer and were had before one told of a day, the newest first. */
export function openQuestions(asking: Asking, party: string, day: LocalDate, limit: number): QuickDraft['questions'] {
  const rows = statement<QuestionRow>(
    asking.database,
    `SELECT i.id, i.summary, i.channel, i."order" FROM expectation e JOIN interaction i ON i.id = e.interaction
     WHERE e.accountable IN ${marksOfSubject} AND e.kind = 'reply' AND e.settled IS NULL AND i.held_at < ?
     ORDER BY i.held_at DESC, i.id DESC LIMIT ?`,
  ).all(party, party, heldAtOf(asking, day), limit);
  return rows.map(({ id, summary, channel, order }) => {
    const of = order === null ? null : orderAmongOthers(asking, order);
    const name = [summary, ...(of === null ? [] : [of.name])].join(' · ');
    return { id, name, channel, order: of };
  });
}
