import type { LocalDate } from '../model/index.ts';
import { dateOf, dayNumber } from './days.ts';
import { type Kept, keptOf } from './kept.ts';
import { type Prior, weightOf } from './prior.ts';

/** How often a verdict fell on one day (days since 1970-01-01). */
export interface DayTally {
  readonly day: number;
  readonly verdict: 'missed' | 'met' | 'exceeded';
  readonly count: number;
}

export interface StandingPoint {
  /** The last day that counts: a month's last, or today. */
  readonly on: LocalDate;
  /** The verdicts of that month alone. */
  readonly counts: { readonly missed: number; readonly met: number; readonly exceeded: number };
  /** How likely the party seemed to keep its word on that day. */
  readonly kept: Kept;
}

export interface HistoryInput {
  /** In the order of their days. */
  readonly tallies: readonly DayTally[];
  readonly prior: Prior;
  readonly halfLifeDays: number | null;
  readonly today: LocalDate;
}

/** The first day of the month after the one a day lies in. */
function monthAfter(day: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
}

/**
 * How a party's standing came about: a point for each month that brought a verdict, each with all verdicts up to its last
 * day, weighted by their age on that day. The prior is today's throughout, so that what moves a point are verdicts alone.
 * What is merely overdue has no verdict yet and is left out.
 */
export function standingHistory({ tallies, prior, halfLifeDays, today }: HistoryInput): StandingPoint[] {
  const last = dayNumber(today);
  const weighted = { missed: 0, met: 0, exceeded: 0 };
  const points: StandingPoint[] = [];
  let asOf = 0;
  for (let index = 0; index < tallies.length;) {
    const end = Math.min(monthAfter(tallies[index]?.day ?? last) - 1, last);
    const faded = weightOf(end - asOf, halfLifeDays);
    for (const verdict of ['missed', 'met', 'exceeded'] as const) weighted[verdict] *= faded;
    const counts = { missed: 0, met: 0, exceeded: 0 };
    for (let tally = tallies[index]; tally !== undefined && (tally.day <= end || end === last);) {
      counts[tally.verdict] += tally.count;
      weighted[tally.verdict] += tally.count * weightOf(end - tally.day, halfLifeDays);
      index += 1;
      tally = tallies[index];
    }
    points.push({ on: dateOf(end), counts, kept: keptOf(weighted, prior) });
    asOf = end;
  }
  return points;
}
