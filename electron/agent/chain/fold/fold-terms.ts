import type { Subject, TermsRecord } from '../records.ts';
import { partyNode } from './party-node.ts';
import { ofKind } from './pick.ts';

/** Folds the versions of terms, each of which stands for good: changing terms never changes what was sent. */
export function foldTerms({ facts }: Subject): TermsRecord[] {
  return ofKind(facts, 'terms.stated').map((fact, index) => {
    const { party, agreement, schedule, asEverybody } = fact.body;
    return {
      id: fact.id,
      party: party === undefined ? null : partyNode(party),
      version: index + 1,
      statedAt: fact.occurred,
      variant: asEverybody === true ? 'everybody' : agreement === undefined ? 'none' : 'own',
      agreement: agreement ?? null,
      schedule: schedule ?? null,
      because: { agreement: [fact], schedule: [fact] },
    };
  });
}
