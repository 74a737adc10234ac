import { probabilityBetter, utilityCurve } from './better.ts';
import { keptOf, type Kept } from './kept.ts';
import type { Prior, Tally } from './prior.ts';
import { defaultWeights, utilityOf, type Weights } from './utility.ts';

export interface RankEntry {
  /** Decides between equals and so makes the order the same whatever that of the input; one entry a key. */
  readonly key: string;
  readonly tally: Tally;
}

export interface Ranked<Entry extends RankEntry> {
  readonly entry: Entry;
  readonly kept: Kept;
  readonly utility: number;
  /** Probability that this one is better than the next; null for the last. */
  readonly better: number | null;
  /** True where that is below 0.9, so that the order of the two is not clear; null for the last. */
  readonly closeToNext: boolean | null;
}

/** From this probability on, the better of two counts as clearly so. */
export const clearlyBetter = 0.9;

/** Best first, by expected utility. */
export function rankStandings<Entry extends RankEntry>(
  entries: readonly Entry[],
  prior: Prior,
  weights: Weights = defaultWeights,
): Ranked<Entry>[] {
  const sorted = entries
    .map((entry) => ({
      entry,
      utility: utilityOf(entry.tally, prior, weights),
      curve: utilityCurve(entry.tally, prior, weights),
    }))
    .sort((one, other) => other.utility - one.utility || (one.entry.key < other.entry.key ? -1 : 1));
  return sorted.map(({ entry, utility, curve }, index) => {
    const next = sorted[index + 1];
    const better = next === undefined ? null : probabilityBetter(curve, next.curve);
    return {
      entry,
      kept: keptOf(entry.tally, prior),
      utility,
      better,
      closeToNext: better === null ? null : better < clearlyBetter,
    };
  });
}
