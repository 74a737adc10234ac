import type { OutputOf, SubjectPiece } from '../../../shared/api.ts';
import type { Reference, SubjectKind } from '../../../shared/model/index.ts';
import { type Piece, explainFacts, piecesOf } from '../chain/index.ts';
import { type StoredFact, factsOf } from '../facts/index.ts';
import type { Asking } from './asking.ts';
import { documentReference } from './names.ts';
import { findRecord } from './references.ts';

/** More documents than a person reads of one piece. */
const documentsAtMost = 20;

/** The first of the documents that facts come from, in the order of the facts. */
export function documentsBehind(asking: Asking, facts: readonly StoredFact[]): Reference[] {
  const hashes = [...new Set(facts.map(({ source }) => source.document))].slice(0, documentsAtMost);
  return hashes.flatMap((hash) => documentReference(asking, hash) ?? []);
}

/** What a piece's facts call it, as if they were all there is. */
function namesOf(
  asking: Asking,
  kind: SubjectKind,
  { facts }: Piece,
): Pick<SubjectPiece, 'name' | 'firstItem' | 'vendor'> {
  const { orders, parties, projects } = explainFacts(asking.database, facts, asking.settings);
  const [order] = orders;
  const [named] = kind === 'party' ? parties : projects;
  if (kind !== 'order' || order === undefined) return { name: named?.name ?? null, firstItem: null, vendor: null };
  const firstItem = order.items[0]?.name ?? null;
  return { name: order.orderNumber ?? firstItem, firstItem, vendor: order.vendorName };
}

/** What a record was made one from. @throws AgentError `not_found`, `ambiguous` */
export function showPieces(asking: Asking, ref: string): OutputOf<'subjects.pieces'> {
  const { subject, id, cluster } = findRecord(asking, ref);
  const { list } = piecesOf(factsOf(asking.database, cluster), subject, id);
  return {
    by: list.some(({ mark }) => mark !== null) ? 'documents' : 'person',
    list: list.map((piece) => ({
      id: piece.id,
      ...namesOf(asking, subject, piece),
      // A name's mark is the name without its spaces and capitals: the name itself says it better.
      knownBy: piece.mark?.startsWith('party:name:') ? null : (piece.mark?.split(':').slice(2).join(':') ?? null),
      factCount: piece.facts.length,
      from: piece.facts[0]?.occurred ?? '',
      until: piece.facts.at(-1)?.occurred ?? '',
      documents: documentsBehind(asking, piece.facts),
    })),
  };
}
