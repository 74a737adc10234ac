import { numberKey, ranks } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import { ofKind, pick } from './pick.ts';
import { subjectsOf } from './subjects.ts';

/** The numbers that facts give an order: all that documents tell, or the one that the person says. */
function numbersOf(facts: readonly StoredFact[]): readonly string[] {
  const placed = ofKind(facts, 'order.placed');
  const said = pick(placed, ({ body }) => body.orderNumber);
  if (said?.facts[0]?.source.rank === ranks.person) return [said.value];
  return placed.flatMap(({ body }) => body.orderNumber ?? []);
}

/**
 * The numbers of an order beside its own, where it was made one from several: each is printed on somebody's papers.
 * `facts` are the order's, in folding order.
 */
export function otherNumbersOf(facts: readonly StoredFact[], own: string | undefined): readonly string[] {
  if (own === undefined) return [];
  const isJoined = facts.some(({ kind }) => kind === 'subjects.joined');
  const unsaid = isJoined ? subjectsOf(facts.filter(({ kind }) => kind !== 'subjects.joined')).list : [{ facts }];
  const numbers = new Map(
    unsaid.flatMap((piece) => numbersOf(piece.facts)).map((number) => [numberKey(number), number]),
  );
  numbers.delete(numberKey(own));
  return [...numbers.values()];
}
