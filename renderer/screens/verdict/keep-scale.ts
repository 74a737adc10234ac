import type { Standing } from '../../../shared/model/index.ts';

/** The common scale: shares of one, and where to draw its marks. */
export interface KeepScale {
  readonly from: number;
  readonly marks: readonly number[];
  /** Where a share lies, in percent of the scale's width. */
  readonly place: (share: number) => number;
}

/** From the tenth below the lowest interval, and at most from one half, up to one: differences show, and nothing is cut off. */
export function keepScaleOf(standings: readonly Pick<Standing, 'kept'>[]): KeepScale {
  const lowest = Math.min(0.5, ...standings.map(({ kept }) => kept.low));
  const from = Math.max(0, Math.floor(lowest * 10 + 1e-9) / 10);
  const step = from < 0.4 ? 0.2 : 0.1;
  const first = Math.ceil(from / step - 1e-9) * step;
  const marks = Array.from({ length: Math.round((1 - first) / step) + 1 }, (_, at) => Math.min(1, first + at * step));
  return { from, marks, place: (share) => ((share - from) / (1 - from)) * 100 };
}
