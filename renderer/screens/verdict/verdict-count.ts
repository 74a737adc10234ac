import type { Standing } from '../../../shared/model/index.ts';

/** How many verdicts a standing rests on. */
export const verdictCount = ({ counts }: Standing): number =>
  counts.missed + counts.overdue + counts.met + counts.exceeded;

/** How many of them were kept, and how many there are. */
export const keptOf = (standing: Standing): { readonly kept: number; readonly all: number } => ({
  kept: standing.counts.met + standing.counts.exceeded,
  all: verdictCount(standing),
});
