/** Verdicts of one party in one role, each weighted by its age. Overdue counts as missed and is already in it. */
export interface Tally {
  readonly missed: number;
  readonly met: number;
  readonly exceeded: number;
}

/** What is believed of a party before its first verdict: as if `strength` verdicts of these shares (sum 1) were known. */
export interface Prior {
  readonly strength: number;
  readonly missed: number;
  readonly met: number;
  readonly exceeded: number;
}

/** An industry on-time rate of 85 %. Source: docs/judging.md, "Standings". */
export const defaultPrior: Prior = { strength: 10, missed: 0.15, met: 0.7, exceeded: 0.15 };

/** From how many of the person's own verdicts on the prior is refitted to them. */
export const verdictsToRefit = 30;

export const outcomes = ['missed', 'met', 'exceeded'] as const;

export const totalOf = (tally: Tally): number => tally.missed + tally.met + tally.exceeded;

/** A party's Dirichlet parameters: prior and verdicts added. All are above 0, or the prior is refused. */
export function posteriorOf(tally: Tally, prior: Prior): Tally {
  const posterior = {
    missed: prior.strength * prior.missed + tally.missed,
    met: prior.strength * prior.met + tally.met,
    exceeded: prior.strength * prior.exceeded + tally.exceeded,
  };
  for (const outcome of outcomes) {
    if (!(posterior[outcome] > 0))
      throw new RangeError(`The prior gives “${outcome}” no share, so nothing can be ranked.`);
  }
  return posterior;
}

/**
 * What a verdict counts for: `0.5^(age / half-life)`, both in days; 1 where the person turned fading off (null) and for
 * what lies in the future.
 */
export function weightOf(ageDays: number, halfLifeDays: number | null): number {
  return halfLifeDays === null || ageDays <= 0 ? 1 : 0.5 ** (ageDays / halfLifeDays);
}
