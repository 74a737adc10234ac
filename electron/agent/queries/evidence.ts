import type { Evidence } from '../../../shared/api.ts';
import type { StoredFact } from '../facts/index.ts';
import type { Asking } from './asking.ts';
import { documentReference } from './names.ts';

/** A fact as a story tells it. */
export function evidenceOf(asking: Asking, fact: StoredFact, decisive: boolean): Evidence {
  return {
    fact: fact.id,
    kind: fact.kind,
    occurred: fact.occurred,
    recorded: fact.recorded,
    rank: fact.source.rank,
    document: documentReference(asking, fact.source.document),
    place: fact.source.place,
    quote: fact.source.quote,
    says: { ...fact.body },
    decisive,
  };
}
