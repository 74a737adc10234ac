import type { Span } from '../../../../shared/api.ts';
import type { DaySaid } from './days-said.ts';
import type { Line } from './line.ts';
import { betweenWordAndDay, type DayRole, dayRoles } from './vocabulary.ts';

/** A day, what it is the day of by the word beside it, and where both stand. */
export interface DayInRole {
  readonly role: DayRole | null;
  readonly day: DaySaid;
  readonly span: Span;
}

/** The more telling first: “delivered by Friday” is a promise, “delivered Friday” is none. */
const order = ['by', 'arrived', 'shipped', 'placed', 'promised'] as const satisfies readonly DayRole[];
const before = order.map(
  (role) => [role, new RegExp(String.raw`(?<![\p{L}\d-])(${dayRoles[role]})${betweenWordAndDay}$`, 'iu')] as const,
);
const after = order.map(
  (role) =>
    [role, new RegExp(String.raw`^(\s*(?:it |they |was |wurde |ist )?${dayRoles[role]})(?![\p{L}\d-])`, 'iu')] as const,
);
const alone = order.map(
  (role) => [role, new RegExp(String.raw`(?<![\p{L}\d-])(${dayRoles[role]})(?![\p{L}\d-])`, 'iu')] as const,
);

/** What a day is said to be the day of, by the word beside it. */
export function wordBeside(line: Line, day: Span): { role: DayRole; span: Span } | null {
  const head = line.free.slice(0, day.from);
  for (const [role, form] of before) {
    const match = form.exec(head);
    if (match !== null) return { role, span: { from: match.index, until: day.until } };
  }
  const tail = line.free.slice(day.until);
  for (const [role, form] of after) {
    const match = form.exec(tail);
    if (match === null || role === 'by' || role === 'promised') continue;
    return { role, span: { from: day.from, until: day.until + (match[1] ?? '').length } };
  }
  return null;
}

/** Gives each day its role, by the word before it, else the one after; each word speaks of one day. */
export function rolesOfDays(line: Line, days: readonly DaySaid[]): DayInRole[] {
  const roles = days.map((day): DayInRole => {
    // Nothing is bought from the 25th to the 28th: a stretch of days is when it is to come.
    const role = day.last === null ? null : 'promised';
    const found = { day, ...(wordBeside(line, day) ?? { role, span: { from: day.from, until: day.until } }) };
    line.claim(found.span);
    // Orders and promises are of days.
    for (const span of day.time?.spans ?? []) line.unclear.push({ span, why: 'notKept' });
    return found;
  });
  const bare = roles.filter(({ role }) => role === null);
  const [only, ...more] = bare;
  if (only === undefined || more.length > 0) return roles;
  // “Ordered a cable from Anker yesterday”: the only word there is speaks of the only day without one.
  const role = wordsLeft(line)[0];
  return role === undefined ? roles : roles.map((each) => (each === only ? { ...each, role: role[0] } : each));
}

/** The words for what days are of that stand alone, each claimed by whoever asks for it. */
export function wordsLeft(line: Line): (readonly [DayRole, Span])[] {
  return alone.flatMap(([role, form]) => {
    const match = role === 'by' || role === 'promised' ? null : form.exec(line.free);
    return match === null ? [] : [[role, { from: match.index, until: match.index + match[0].length }] as const];
  });
}
