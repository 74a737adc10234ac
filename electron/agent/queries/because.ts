import type { SubjectKind } from '../../../shared/model/index.ts';
import type { Because, Folded } from '../chain/index.ts';

/** What decided each field of a record, among those of its cluster; null where it is not there. */
export function becauseOf(
  folded: Folded,
  { subject, id }: { readonly subject: SubjectKind; readonly id: string },
): Because | null {
  const lists = {
    order: folded.orders,
    shipment: folded.shipments,
    party: folded.parties,
    project: folded.projects,
    interaction: folded.interactions,
    expectation: folded.expectations,
    request: folded.requests,
    holding: folded.holdings,
    terms: folded.terms,
    negotiation: folded.negotiations,
  };
  return lists[subject].find((candidate) => candidate.id === id)?.because ?? null;
}
