import { dataCategory, type DataCategory } from '../../../shared/model/index.ts';
import { holdingsOf } from '../queries/index.ts';
import type { Acting } from '../commands/acting.ts';

/** What an offer speaks of: the kinds of data that the chain knows a party to hold; all personal data where it knows none. */
export function dataGivenTo(acting: Acting, party: string | null): DataCategory[] {
  const held = party === null ? [] : holdingsOf(acting, party).filter((holding) => holding.held);
  const published = held.flatMap(({ category }) => dataCategory.safeParse(category).data ?? []);
  return published.length === 0 ? ['dpv:PersonalData'] : published;
}
