import { fewVerdicts } from '../../../shared/judge/few.ts';
import type { Standing } from '../../../shared/model/index.ts';
import { finePercentText, percentText, words } from '../../language/index.ts';
import { isNarrow } from './keep-scale.ts';

export interface KeptWords {
  /** The share itself; of few verdicts, which are mostly what was believed beforehand, that they are too few to tell. */
  readonly share: string;
  readonly range: string;
  /** Both in a sentence. */
  readonly sentence: string;
}

/** How a share is written: as finely as it is known. */
export const shareTextOf = (kept: Standing['kept']): ((share: number) => string) =>
  isNarrow(kept) ? (share) => finePercentText(share) : (share) => percentText(share);

/** How well a party keeps its word, wherever that is told, by how many verdicts it rests on. */
export function keptWords(kept: Standing['kept'], verdicts: number): KeptWords {
  const shareText = shareTextOf(kept);
  const [from, until] = [shareText(kept.low), shareText(kept.high)];
  const share = verdicts < fewVerdicts ? words.standings.few : shareText(kept.mean);
  return {
    share,
    range: words.standings.range(from, until),
    sentence: words.standings.estimate(share, from, until),
  };
}
