import { logisticBeta, type BetaTable } from './beta-table.ts';
import { posteriorOf, type Prior, type Tally } from './prior.ts';
import { defaultWeights, type Weights } from './utility.ts';

/*
 * A party's utility is U = w_missed + K·(c + d·S) with c = w_met − w_missed and d = w_exceeded − w_met, where K, the share
 * that is kept, and S, the share of the kept that exceeds, are independent Beta variables of one Dirichlet. Hence
 * P(U ≤ u) = E over S of P(K ≤ (u − w_missed) / (c + d·S)), with w_missed cancelling out between two parties.
 */
const keptNodes = 400;
const exceededNodes = 28;
const steps = 320;

interface UtilityOfParty {
  readonly kept: BetaTable;
  /** Values of c + d·S, and how likely each is. */
  readonly factors: readonly { readonly factor: number; readonly share: number }[];
  readonly low: number;
  readonly high: number;
}

/** All that comparing needs of one party; worth keeping when it is compared with several. */
function utilityOfParty(tally: Tally, prior: Prior, weights: Weights): UtilityOfParty {
  const { missed, met, exceeded } = posteriorOf(tally, prior);
  const kept = logisticBeta(met + exceeded, missed, keptNodes);
  const overMet = weights.exceeded - weights.met;
  const share = logisticBeta(exceeded, met, exceededNodes);
  const factors = share.nodes.map((node) => ({
    factor: weights.met - weights.missed + overMet * node.value,
    share: node.probability,
  }));
  const values = factors.map(({ factor }) => factor);
  const ends = [kept.low, kept.high].flatMap((end) => [end * Math.min(...values), end * Math.max(...values)]);
  return { kept, factors, low: Math.min(...ends), high: Math.max(...ends) };
}

/** P(U ≤ u), w_missed left out of U. */
function below(party: UtilityOfParty, utility: number): number {
  let sum = 0;
  for (const { factor, share } of party.factors) {
    if (factor > 0) sum += share * party.kept.below(utility / factor);
    else if (factor < 0) sum += share * (1 - party.kept.below(utility / factor));
    else if (utility >= 0) sum += share;
  }
  return sum;
}

/**
 * The probability that the first party's utility is the higher one, under independent Dirichlet posteriors. Computed on a
 * grid, so the same input gives the same figure; right to about 0.001, and that of the reverse is its complement.
 */
export function probabilityBetter(
  first: Tally,
  second: Tally,
  prior: Prior,
  weights: Weights = defaultWeights,
): number {
  const [one, other] = [utilityOfParty(first, prior, weights), utilityOfParty(second, prior, weights)];
  const low = Math.min(one.low, other.low);
  const high = Math.max(one.high, other.high);
  // Weights that value every verdict alike leave nothing to tell the two apart.
  if (!(high > low)) return 0.5;
  let probability = 0;
  let [oneBefore, otherBefore] = [0, 0];
  for (let step = 1; step <= steps; step += 1) {
    const utility = low + ((high - low) * step) / steps;
    const oneNow = step === steps ? 1 : below(one, utility);
    const otherNow = step === steps ? 1 : below(other, utility);
    probability += ((oneNow - oneBefore) * (otherNow + otherBefore)) / 2;
    [oneBefore, otherBefore] = [oneNow, otherNow];
  }
  return probability;
}
