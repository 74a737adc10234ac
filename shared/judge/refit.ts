import { defaultPrior, outcomes, totalOf, verdictsToRefit, type Prior, type Tally } from './prior.ts';

const strengths: readonly number[] = Array.from({ length: 41 }, (_, index) => 2.5 * 2 ** (index / 10));

/** ln Γ(x) for x > 0: Stirling's series after the argument has been raised to 8 or more. */
function logGamma(x: number): number {
  let shift = 0;
  let raised = x;
  for (; raised < 8; raised += 1) shift += Math.log(raised);
  const inverse = 1 / (raised * raised);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/**
 * The shares over all parties. Verdicts on one party are alike, so that its n tell no more of parties in general than
 * n(s + 1)/(n + s) independent ones, s being the strength: one large vendor does not become the norm for all. The
 * shares of `base` count as much as its strength, so that they give way gradually.
 */
function sharesOf(tallies: readonly Tally[], base: Prior): Omit<Prior, 'strength'> {
  const { strength } = base;
  const shares = { missed: 0, met: 0, exceeded: 0 };
  let total = strength;
  for (const outcome of outcomes) shares[outcome] = strength * base[outcome];
  for (const tally of tallies) {
    const count = totalOf(tally);
    if (count <= 0) continue;
    const informative = (count * (strength + 1)) / (count + strength);
    total += informative;
    for (const outcome of outcomes) shares[outcome] += (informative * tally[outcome]) / count;
  }
  return { missed: shares.missed / total, met: shares.met / total, exceeded: shares.exceeded / total };
}

/** How well a prior foretells the tallies: the log of the Dirichlet-multinomial likelihood, less what no prior changes. */
function logLikelihood(tallies: readonly Tally[], prior: Prior): number {
  let sum = 0;
  for (const tally of tallies) {
    sum += logGamma(prior.strength) - logGamma(prior.strength + totalOf(tally));
    for (const outcome of outcomes) {
      const alpha = prior.strength * prior[outcome];
      sum += logGamma(alpha + tally[outcome]) - logGamma(alpha);
    }
  }
  return sum;
}

/** Strengths are believed to lie about that of `base`: log-normal, a factor of two being one standard deviation. */
const logBelief = (strength: number, base: Prior): number =>
  -0.5 * (Math.log(strength / base.strength) / Math.LN2) ** 2;

/**
 * The prior for this person: `base` until there are 30 settled verdicts (`verdictCount`, unweighted), then their own
 * shares, with the strength (2.5 to 40) that makes the differences between their parties likeliest. The order of
 * `tallies`, one a party and role, does not matter but for rounding.
 */
export function refitPrior(tallies: readonly Tally[], verdictCount: number, base: Prior = defaultPrior): Prior {
  if (verdictCount < verdictsToRefit) return base;
  const shares = sharesOf(tallies, base);
  let best: { prior: Prior; score: number } = { prior: base, score: Number.NEGATIVE_INFINITY };
  for (const strength of strengths) {
    const prior = { strength, ...shares };
    const score = logLikelihood(tallies, prior) + logBelief(strength, base);
    if (score > best.score) best = { prior, score };
  }
  return best.prior;
}
