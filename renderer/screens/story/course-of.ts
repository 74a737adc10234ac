import type { StandingHistory } from '../../../shared/model/index.ts';

export type CoursePoint = StandingHistory['points'][number] & {
  /** Months since the first that is drawn: those without a verdict have their room, too. */
  readonly month: number;
  /** The verdicts of the month, all until then, and how many of those were kept. */
  readonly count: number;
  readonly known: number;
  readonly keptOfKnown: number;
};

export interface Course {
  /** From the first that is drawn to the last. */
  readonly months: number;
  readonly points: readonly CoursePoint[];
}

const monthOf = (on: string): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

/** A standing's points at their true distances, of the newest so many months. */
export function courseOf(points: StandingHistory['points'], monthsAtMost: number): Course {
  const last = monthOf(points.at(-1)?.on ?? '');
  let known = 0;
  let keptOfKnown = 0;
  const placed = points.map((point) => {
    const count = point.counts.missed + point.counts.met + point.counts.exceeded;
    known += count;
    keptOfKnown += point.counts.met + point.counts.exceeded;
    return { ...point, month: monthOf(point.on), count, known, keptOfKnown };
  });
  const drawn = placed.filter(({ month }) => month > last - monthsAtMost);
  const first = drawn[0]?.month ?? last;
  return { months: last - first + 1, points: drawn.map((point) => ({ ...point, month: point.month - first })) };
}
