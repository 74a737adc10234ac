import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { posteriorOf, type Prior, type Tally } from './prior.ts';

/** How likely a party is to keep its word: mean and equal-tailed credible interval, all from 0 to 1. */
export interface Kept<Level extends number = 0.9> {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly level: Level;
}

/** `Beta(α_met + α_exceeded, α_missed)`. Shown with its interval and the count, never as a bare percentage. */
export function keptOf(tally: Tally, prior: Prior): Kept;
export function keptOf<Level extends 0.9 | 0.95>(tally: Tally, prior: Prior, level: Level): Kept<Level>;
export function keptOf(tally: Tally, prior: Prior, level: 0.9 | 0.95 = 0.9): Kept<0.9 | 0.95> {
  const { missed, met, exceeded } = posteriorOf(tally, prior);
  const kept = met + exceeded;
  const tail = (1 - level) / 2;
  return {
    mean: kept / (kept + missed),
    low: quantile(tail, kept, missed),
    high: quantile(1 - tail, kept, missed),
    level,
  };
}
