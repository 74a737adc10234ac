import type { Standing } from '../../../shared/model/index.ts';

/** How many verdicts a standing rests on. */
export const verdictCount = ({ counts }: Standing): number =>
  counts.missed + counts.overdue + counts.met + counts.exceeded;
