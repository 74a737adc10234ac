import { fewVerdicts } from '../../../shared/judge/few.ts';
import type { Standing } from '../../../shared/model/index.ts';
import { percentText, words } from '../../language/index.ts';

export interface KeptWords {
  /** The share itself; of few verdicts, which are mostly what was believed beforehand, that they are too few to tell. */
  readonly share: string;
  readonly range: string;
  /** Both in a sentence. */
  readonly sentence: string;
}

/** How well a party keeps its word, wherever that is told, by how many verdicts it rests on. */
export function keptWords({ mean, low, high }: Standing['kept'], verdicts: number): KeptWords {
  const [from, until] = [percentText(low), percentText(high)];
  const share = verdicts < fewVerdicts ? words.standings.few : percentText(mean);
  return {
    share,
    range: words.standings.range(from, until),
    sentence: words.standings.estimate(share, from, until),
  };
}
