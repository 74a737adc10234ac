import type { DataCategory } from '../../../shared/model/index.ts';
import { kindsOffered } from '../../../shared/terms/index.ts';
import { holdingsOf } from '../queries/index.ts';
import type { Acting } from '../commands/acting.ts';

/** What an offer speaks of: the kinds of data that the chain knows a party to hold. */
export function dataGivenTo(acting: Acting, party: string | null): DataCategory[] {
  const held = party === null ? [] : holdingsOf(acting, party).filter((holding) => holding.held);
  return kindsOffered(held.map(({ category }) => category));
}
