import type { Explanation, RuleCode } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { ranks } from '../../../shared/model/index.ts';
import { equalFactsOf } from './equal-facts.ts';

/** Rules that choose among statements that differ; where nothing differs, they choose nothing. */
const choosing: ReadonlySet<RuleCode> = new Set(['newest', 'placedOn', 'deliveredOn', 'performing']);

/** The rule as far as it was needed here: null where one statement is all there is. */
export function ruleText({ ruleCode, evidence }: Pick<Explanation, 'ruleCode' | 'evidence'>): string | null {
  if (!choosing.has(ruleCode)) return words.rule[ruleCode];
  if (equalFactsOf(evidence).length < 2) return null;
  return evidence.every(({ rank }) => rank === ranks.person) ? words.why.lastWord : words.rule[ruleCode];
}
