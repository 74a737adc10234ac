// Folding: pure functions from the facts of a cluster to its records, one file a record.
import { subjectOf } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { FoldContext, Folded } from '../records.ts';
import { attachmentsOf } from './attachments.ts';
import { foldDealing } from './fold-dealing.ts';
import { foldHolding } from './fold-holding.ts';
import { foldNegotiation } from './fold-negotiation.ts';
import { foldParty } from './fold-party.ts';
import { foldProject } from './fold-project.ts';
import { foldTerms } from './fold-terms.ts';
import { compareFacts } from './order-of-facts.ts';
import { subjectsOf } from './subjects.ts';

/** Folds all facts of a cluster. The result depends on the set of facts alone, never on when they arrived. */
export function fold(facts: readonly StoredFact[], context: FoldContext): Folded {
  const live = facts.filter(({ retracted }) => !retracted);
  if (live.length > 1) live.sort(compareFacts);
  const subjects = subjectsOf(live, live.length === facts.length ? [] : facts.filter(({ retracted }) => retracted));
  const about = facts[0]?.marks[0];
  const none = {
    nodes: subjects.nodes,
    parties: [],
    projects: [],
    orders: [],
    shipments: [],
    interactions: [],
    expectations: [],
    requests: [],
    holdings: [],
    terms: [],
    negotiations: [],
    attachments: subjects.list.flatMap(attachmentsOf),
  };
  if (about === undefined) return none;
  switch (subjectOf(about)) {
    case 'party':
      return { ...none, parties: subjects.list.flatMap((subject) => foldParty(subject) ?? []) };
    case 'project':
      return {
        ...none,
        projects: subjects.list.flatMap((subject) => foldProject(subject) ?? []),
      };
    case 'holding':
      return {
        ...none,
        holdings: subjects.list.flatMap((subject) => foldHolding(subject) ?? []),
      };
    case 'terms':
      return { ...none, terms: subjects.list.flatMap(foldTerms) };
    case 'negotiation':
      return { ...none, negotiations: subjects.list.flatMap((subject) => foldNegotiation(subject) ?? []) };
    default:
      return { ...none, ...foldDealing(subjects, context) };
  }
}
