import type { Instant, LocalDate } from '../../model/index.ts';
import type { Clause } from '../schedule/clause.ts';

type ContactPoint = Extract<Clause, { type: 'ContactPoint' }>;
type Frequency = Extract<Clause, { type: 'ContactFrequency' }>['per'];

/** Whether a contact came in the hours that the clause names, in their zone; always where it names none. */
export function isWithinHours({ hoursAvailable, zone }: ContactPoint, at: Instant): boolean {
  if (hoursAvailable === undefined || zone === undefined) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((it) => it.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  return hoursAvailable.some(
    ({ dayOfWeek, opens, closes }) =>
      dayOfWeek.some((day) => day === part('weekday')) && opens <= time && time <= closes,
  );
}

/** The day, week (from Monday), month or year that a day lies in, as a key. */
export function periodOf(on: LocalDate, per: Frequency): string {
  switch (per) {
    case 'day':
      return on;
    case 'week': {
      const days = Date.parse(`${on}T00:00:00Z`) / 86_400_000;
      // 1970-01-01 was a Thursday.
      return `week ${Math.floor((days + 3) / 7)}`;
    }
    case 'month':
      return on.slice(0, 7);
    case 'year':
      return on.slice(0, 4);
    default:
      return per satisfies never;
  }
}
