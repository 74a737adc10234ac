import type { Explanation } from '../../../shared/api.ts';
import { percentText, weightText, words } from '../../language/index.ts';

/** How a standing is reckoned: what was believed beforehand and what the verdicts weigh, added and divided. */
export function weighingText({ before, counted, halfLifeDays }: NonNullable<Explanation['weighing']>): string {
  const keptBefore = before.met + before.exceeded;
  const kept = counted.met + counted.exceeded;
  const all = keptBefore + kept + before.missed + counted.missed;
  return words.why.weighing({
    before: weightText(keptBefore + before.missed),
    keptBefore: weightText(keptBefore),
    counted: weightText(kept + counted.missed),
    kept: weightText(kept),
    share: percentText((keptBefore + kept) / all),
    halfLifeDays,
  });
}
