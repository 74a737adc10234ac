import { posteriorOf, type Prior, type Tally } from './prior.ts';

/** What each verdict is worth to the person, who can see and change it. */
export interface Weights {
  readonly missed: number;
  readonly met: number;
  readonly exceeded: number;
}

/** Source: docs/judging.md, "Standings". */
export const defaultWeights: Weights = { missed: 0, met: 1, exceeded: 1.15 };

/** Expected utility of a party's next verdict; standings are ranked by it. */
export function utilityOf(tally: Tally, prior: Prior, weights: Weights = defaultWeights): number {
  const { missed, met, exceeded } = posteriorOf(tally, prior);
  return (missed * weights.missed + met * weights.met + exceeded * weights.exceeded) / (missed + met + exceeded);
}
