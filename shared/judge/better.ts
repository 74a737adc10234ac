import { type BetaTable, logisticBeta } from './beta-table.ts';
import { type Prior, type Tally, posteriorOf } from './prior.ts';
import { type Weights, defaultWeights } from './utility.ts';

/*
 * A party's utility is U = w_missed + K·(c + d·S) with c = w_met − w_missed and d = w_exceeded − w_met, where K, the share
 * that is kept, and S, the share of the kept that exceeds, are independent Beta variables of one Dirichlet. Hence
 * P(U ≤ u) = E over S of P(K ≤ (u − w_missed) / (c + d·S)), with w_missed cancelling out between two parties.
 */
const keptNodes = 280;
const keptSteps = 480;
const exceededNodes = 18;
const utilitySteps = 200;

/** A distribution function at even steps; below `from` it is 0, beyond the last step 1. */
interface Cumulative {
  readonly from: number;
  readonly step: number;
  readonly values: Float64Array;
}

/** How a party's utility (w_missed left out) is distributed: all that comparing needs of it. */
export type UtilityCurve = Cumulative;

function at({ from, step, values }: Cumulative, x: number): number {
  const position = (x - from) / step;
  if (!(position > 0)) return 0;
  const index = Math.floor(position);
  const here = values[index];
  const next = values[index + 1];
  if (here === undefined || next === undefined) return 1;
  return here + (position - index) * (next - here);
}

/** The table read once at even steps: looking up is cheaper there than in log-odds. */
function evenly(table: BetaTable): Cumulative {
  const step = (table.high - table.low) / keptSteps;
  const values = Float64Array.from({ length: keptSteps + 1 }, (_, index) => table.below(table.low + step * index));
  values[keptSteps] = 1;
  return { from: table.low, step, values };
}

/** A party's curve; made once, it serves for every comparison. */
export function utilityCurve(tally: Tally, prior: Prior, weights: Weights = defaultWeights): UtilityCurve {
  const { missed, met, exceeded } = posteriorOf(tally, prior);
  const kept = evenly(logisticBeta(met + exceeded, missed, keptNodes));
  const overMet = weights.exceeded - weights.met;
  const factors = logisticBeta(exceeded, met, exceededNodes).nodes.map(({ value, probability }) => ({
    factor: weights.met - weights.missed + overMet * value,
    share: probability,
  }));
  const ends = [kept.from, kept.from + kept.step * keptSteps].flatMap((end) =>
    factors.map(({ factor }) => end * factor),
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const step = (high - low) / utilitySteps;
  const values = new Float64Array(utilitySteps + 1);
  for (let index = 0; index < utilitySteps; index += 1) {
    const utility = low + step * index;
    let sum = 0;
    for (const { factor, share } of factors) {
      if (factor > 0) sum += share * at(kept, utility / factor);
      else if (factor < 0) sum += share * (1 - at(kept, utility / factor));
      else if (utility >= 0) sum += share;
    }
    values[index] = sum;
  }
  values[utilitySteps] = 1;
  return { from: low, step, values };
}

/** The probability that what is spread as `narrow` exceeds what is spread as `wide`, summed along the narrow one. */
function exceeds(narrow: UtilityCurve, wide: UtilityCurve): number {
  let probability = 0;
  let [narrowBefore, wideBefore] = [0, at(wide, narrow.from)];
  for (const [index, narrowNow] of narrow.values.entries()) {
    const wideNow = at(wide, narrow.from + narrow.step * index);
    probability += ((narrowNow - narrowBefore) * (wideNow + wideBefore)) / 2;
    [narrowBefore, wideBefore] = [narrowNow, wideNow];
  }
  return probability;
}

/**
 * The probability that the first party's utility is the higher one, under independent Dirichlet posteriors. Computed on a
 * grid, so the same input gives the same figure; right to about 0.001, and that of the reverse is its complement.
 */
export function probabilityBetter(first: UtilityCurve, second: UtilityCurve): number {
  // Weights that value every verdict alike leave nothing to tell the two apart.
  if (!(first.step > 0) || !(second.step > 0)) return 0.5;
  return first.step <= second.step ? exceeds(first, second) : 1 - exceeds(second, first);
}
