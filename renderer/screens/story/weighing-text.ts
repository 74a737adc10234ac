import type { Explanation } from '../../../shared/api.ts';
import { standing } from '../../../shared/model/index.ts';
import { countText, percentText, weightText, words } from '../../language/index.ts';
import { shareTextOf } from '../verdict/index.ts';

/** How a standing is reckoned: in plain words, and the sum behind them. */
export interface WeighingText {
  readonly plain: string;
  readonly sum: string;
}

/** The share is written as finely as above it. */
export function weighingText(weighing: NonNullable<Explanation['weighing']>, value: unknown): WeighingText {
  const told = standing.safeParse(value);
  const shareText = told.success ? shareTextOf(told.data.kept) : percentText;
  const { before, counted, counts, halfLifeDays } = weighing;
  const keptBefore = before.met + before.exceeded;
  const kept = counted.met + counted.exceeded;
  const [allBefore, all] = [keptBefore + before.missed, kept + counted.missed];
  const share = shareText((keptBefore + kept) / (allBefore + all));
  const keptCount = counts.met + counts.exceeded;
  const texts = (textOf: (number: number) => string) => ({
    before: textOf(allBefore),
    keptBefore: textOf(keptBefore),
    counted: textOf(all),
    kept: textOf(kept),
    share,
    halfLifeDays,
  });
  return {
    plain: `${words.why.keptOf(keptCount, keptCount + counts.missed + counts.overdue)} ${words.why.weighing(
      texts((number) => countText(Number(number.toFixed(2)))),
    )}`,
    sum: words.why.weighed(texts(weightText)),
  };
}
