import type { RosterPoint, RosterRule } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';

/** What an agreement rules of a point, as a sentence. The roster has no rule that has no words. */
export function pointSentence(point: RosterPoint, rule: RosterRule): string {
  const sentences: Readonly<Partial<Record<RosterRule, string>>> = termWords.point[point];
  return sentences[rule] ?? '';
}

/** The same with the rule's word before it; null where the agreement does not speak of the point. */
export const pointText = (point: RosterPoint, rule: RosterRule | undefined): string | null =>
  rule === undefined ? null : `${words.terms.compose.ruleOf[rule]}: ${pointSentence(point, rule)}`;
