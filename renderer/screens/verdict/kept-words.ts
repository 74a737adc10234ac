import { fewVerdicts } from '../../../shared/judge/few.ts';
import type { Standing } from '../../../shared/model/index.ts';
import { finePercentText, percentText, words } from '../../language/index.ts';
import { isNarrow } from './keep-scale.ts';

export interface KeptWords {
  /** The share itself; of few verdicts how many were kept, as a share of them is mostly what was assumed beforehand. */
  readonly share: string;
  /** Of few verdicts that they are too few to tell. */
  readonly range: string;
  /** Both in a sentence. */
  readonly sentence: string;
}

/** How a share is written: as finely as it is known. */
export const shareTextOf = (kept: Standing['kept']): ((share: number) => string) =>
  isNarrow(kept) ? (share) => finePercentText(share) : (share) => percentText(share);

/** How well a party keeps its word, wherever that is told, by how many promises that rests on and how many were kept. */
export function keptWords(kept: Standing['kept'], of: { readonly kept: number; readonly all: number }): KeptWords {
  const shareText = shareTextOf(kept);
  const [from, until] = [shareText(kept.low), shareText(kept.high)];
  if (of.all < fewVerdicts) {
    const share = words.standings.keptOf(of.kept, of.all);
    return {
      share,
      range: words.standings.few,
      sentence: words.standings.estimateOfFew(share, from, until),
    };
  }
  const share = shareText(kept.mean);
  return {
    share,
    range: words.standings.range(from, until),
    sentence: words.standings.estimate(share, from, until),
  };
}
