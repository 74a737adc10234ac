import type { Standing } from '../../../shared/model/index.ts';

/** A scale: shares of one, and where to draw its marks. */
export interface KeepScale {
  readonly from: number;
  readonly marks: readonly number[];
  /** Where a share lies, in percent of the scale's width. */
  readonly place: (share: number) => number;
}

type Told = Pick<Standing, 'kept'>;

const tenthBelow = (share: number): number => Math.floor(share * 10 + 1e-9) / 10;
const tenthAbove = (share: number): number => Math.ceil(share * 10 - 1e-9) / 10;

function scaleBetween(from: number, until: number, step: number): KeepScale {
  const first = Math.ceil(from / step - 1e-9) * step;
  const count = Math.round((until - first) / step) + 1;
  const marks = Array.from({ length: count }, (_, at) => Math.min(until, first + at * step));
  return { from, marks, place: (share) => ((share - from) / (until - from)) * 100 };
}

/** So narrow is an interval of thousands of verdicts: a scale of wide ones would hide it behind its dot. */
const narrowest = 0.03;

export const isNarrow = ({ low, high }: Told['kept']): boolean => high - low < narrowest;

/**
 * Common to all: from the tenth below the lowest interval, and at most from one half, up to one, so that nothing is cut off.
 * Where all intervals are narrow it is the tenths around them.
 */
export function keepScaleOf(standings: readonly Told[]): KeepScale {
  if (standings.length > 0 && standings.every(({ kept }) => isNarrow(kept))) return courseScaleOf(standings);
  const from = Math.max(0, tenthBelow(Math.min(0.5, ...standings.map(({ kept }) => kept.low))));
  return scaleBetween(from, 1, from < 0.4 ? 0.2 : 0.1);
}

/** At least so much of a scale is shown, so that chance does not look like a change; of narrow intervals less is chance. */
const leastSpanOf = (points: readonly Told[]): number => (points.every(({ kept }) => isNarrow(kept)) ? 0.1 : 0.2);

/**
 * Of one party over time: the tenths around its intervals. Of thousands of verdicts these are a hair's breadth, and on the
 * common scale nothing of how they moved would be seen.
 */
export function courseScaleOf(points: readonly Told[]): KeepScale {
  const until = Math.min(1, tenthAbove(Math.max(...points.map(({ kept }) => kept.high))));
  const lowest = tenthBelow(Math.min(...points.map(({ kept }) => kept.low)));
  const from = Math.max(0, Math.min(lowest, tenthBelow(until - leastSpanOf(points))));
  const span = until - from;
  return scaleBetween(from, until, span < 0.15 ? 0.02 : span < 0.35 ? 0.05 : span < 0.65 ? 0.1 : 0.2);
}
