import type { QuickDraft } from '../../../../shared/api.ts';
import { daysBetween } from '../../../../shared/judge/index.ts';
import type { LocalDate } from '../../../../shared/model/index.ts';
import { carrierSpelled } from '../carriers.ts';
import { type DaySaid, lateAtMost } from './days-said.ts';
import type { Line, Said } from './line.ts';
import type { DayInRole } from './roles-of-days.ts';

type DayRoleBehind = 'placed' | 'shipped' | 'arrived';

/** The one day in a role that lies behind; several, or one still to come, are left. */
export function dayIn(
  line: Line,
  days: readonly DayInRole[],
  role: DayRoleBehind,
  today: LocalDate,
): (Said<LocalDate> & { event: Said<'delivered'> | null }) | null {
  const found = days.filter((day) => day.role === role);
  const [only, ...more] = found;
  if (only === undefined) return null;
  const day = only.day.day('past', today);
  if (more.length > 0 || day > today || only.day.last !== null) {
    for (const { span } of found) line.unclear.push({ span, why: 'date' });
    return null;
  }
  const spans = [only.span];
  return { value: day, spans, event: role === 'arrived' ? { value: 'delivered', spans } : null };
}

/** Further ahead, a day of the last year is meant as likely. */
const soon = 60;

/** A day with no word beside it is when it was ordered, unless it is still to come: nobody said what comes then. */
export function bareDay(line: Line, days: readonly DayInRole[], today: LocalDate): Said<LocalDate> | null {
  const bare = days.filter(({ role }) => role === null);
  const [only, ...more] = bare;
  if (only === undefined) return null;
  const day = only.day.day('past', today);
  const ahead = daysBetween(today, only.day.day('future', today));
  // Today in November “dec 10” is hardly that of last year.
  const isAhead = ahead > 0 && ahead < soon && daysBetween(day, today) > 180;
  const isOrdered = days.some(({ role }) => role === 'placed');
  // Nobody notes the hour of a purchase: it is of what is to come.
  const isTimed = only.day.time !== undefined;
  if (more.length > 0 || isOrdered || isTimed || isAhead || day > today || only.day.last !== null) {
    for (const { span } of bare) line.unclear.push({ span, why: 'date' });
    return null;
  }
  return { value: day, spans: [only.span] };
}

/** Whether a day is told as that of a promise that is late already: by its date, and not long behind. */
export const isLate = ({ isOfAnyYear }: DaySaid, day: LocalDate, today: LocalDate): boolean =>
  isOfAnyYear && day < today && daysBetween(day, today) <= lateAtMost;

/** By when, of the days that a promise is for; `since` is when it was ordered, or today. */
export function windowOf(
  line: Line,
  days: readonly DayInRole[],
  since: LocalDate,
  mayBeLate = false,
): QuickDraft['window'] {
  const promised = days.filter(({ role }) => role === 'by' || role === 'promised');
  const [only, ...more] = promised;
  if (only === undefined) return null;
  if (more.length > 0) {
    for (const { span } of promised) line.unclear.push({ span, why: 'date' });
    return null;
  }
  const first = only.day.day('future', since);
  const until = only.day.last?.(first) ?? first;
  if (until < first || (until < since && !(mayBeLate && isLate(only.day, until, since)))) {
    line.unclear.push({ span: only.span, why: 'date' });
    return null;
  }
  const from = only.role === 'by' ? null : first;
  return { value: { from, until }, spans: [only.span] };
}

const bySomeone = /^\s*(?:via|by|with|per|mit|durch)\s+(\p{L}+)/iu;

/** “tomorrow via DHL”: a day ahead beside who carries it is when it is to come, as far as one knows. */
export function broughtOn(
  line: Line,
  days: readonly DayInRole[],
  today: LocalDate,
): { days: readonly DayInRole[]; brought: Said<'estimated'> | null } {
  const isAhead = ({ role, day, span }: DayInRole) =>
    role === null &&
    day.day('past', today) > today &&
    carrierSpelled(bySomeone.exec(line.text.slice(span.until))?.[1] ?? '') !== null;
  const brought = days.find(isAhead);
  if (brought === undefined) return { days, brought: null };
  return {
    days: days.map((day) => (day === brought ? { ...day, role: 'promised' } : day)),
    brought: { value: 'estimated', spans: [brought.span] },
  };
}
