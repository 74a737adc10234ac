import type { Hours } from '../../../shared/model/index.ts';
import { weekdayText, words } from '../../language/index.ts';

/** The stretches of one weekday (1 Monday … 7 Sunday) as one reads them; empty where it is closed. */
export function spansText(hours: Hours | null, weekday: number): string {
  return (hours?.open ?? [])
    .filter((span) => span.weekday === weekday)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, until }) => `${from}–${until === '00:00' ? '24:00' : until}`)
    .join(', ');
}

/** Weekdays with the same hours beside each other, as one line each: from, to, and their stretches. */
export function hoursLines(hours: Hours): { readonly from: number; readonly until: number; readonly spans: string }[] {
  const lines: { from: number; until: number; spans: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const spans = spansText(hours, weekday);
    const last = lines.at(-1);
    if (last?.spans === spans) last.until = weekday;
    else lines.push({ from: weekday, until: weekday, spans });
  }
  return lines;
}

/** "Mon–Fri", or one day. */
export const daysText = (from: number, until: number): string =>
  from === until ? weekdayText(from, 'short') : `${weekdayText(from, 'short')}–${weekdayText(until, 'short')}`;

/** Hours in one line. */
export const hoursText = (hours: Hours): string =>
  hoursLines(hours)
    .map(({ from, until, spans }) => `${daysText(from, until)} ${spans === '' ? words.partyPage.closed : spans}`)
    .join('; ');
