import type { QuickDraft } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';

/** Says that what may be the amount was not taken; undefined where a line has no such thing, or the field an amount. */
export function amountDoubt(draft: QuickDraft, line: string, price: string): string | undefined {
  const isKept = draft.says === 'order' || draft.expects?.value === 'refund';
  const doubted = draft.unclear.find(({ why }) => why === 'amount' || why === 'currency');
  if (!isKept || doubted === undefined || price.trim() !== '') return undefined;
  return words.quick.error.noTotal(line.slice(doubted.span.from, doubted.span.until));
}
