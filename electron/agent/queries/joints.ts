import type { Joint } from '../../../shared/api.ts';
import { type Mark, assertNever, subjectOf } from '../../../shared/model/index.ts';
import { type StoredFact, factsOf, nodeId } from '../facts/index.ts';
import { type Asking, statement } from './asking.ts';
import { documentReference } from './names.ts';
import { findRecord } from './references.ts';

/** Schemes by which a document alone may make two subjects one: a shop's order numbers, a company's names. */
const telling = /^(order:number|party:name):/;

const isOfJoining = ({ kind }: StoredFact): boolean => kind === 'subjects.joined' || kind === 'subjects.parted';

/**
 * Where a record was made of two: by the person's word, or because a document speaks of both. The ids are those by which
 * `subjects.part` parts them again. @throws AgentError `not_found`, `ambiguous`
 */
export function listJoints(asking: Asking, ref: string): Joint[] {
  const { subject, id, cluster } = findRecord(asking, ref);
  const leads = statement<{ subject: string }>(asking.database, 'SELECT subject FROM mark WHERE id = ?');
  const isOwn = (mark: Mark): boolean => subjectOf(mark) === subject && leads.get(nodeId(mark))?.subject === id;
  const facts = factsOf(asking.database, cluster).filter(({ retracted }) => !retracted);
  const told = facts.filter((fact) => !isOfJoining(fact) && fact.marks.some(isOwn));
  const pieces = piecesOf(told, isOwn);
  const pieceOf = (node: string): readonly StoredFact[] =>
    pieces.find(({ nodes }) => nodes.has(node))?.facts ??
    told.filter(({ marks }) => marks.some((mark) => nodeId(mark) === node));
  const side = (node: string): Joint['one'] => sideOf(asking, pieceOf(node));
  const bySaying = facts.flatMap((fact): Joint[] => {
    const [one, other] = fact.marks.filter(isOwn).map(nodeId);
    if (fact.kind !== 'subjects.joined' || one === undefined || other === undefined) return [];
    return [{ ids: [one, other], because: 'person', at: fact.occurred, one: side(one), other: side(other) }];
  });
  return [...bySaying, ...pieces.flatMap((piece) => byDocument(asking, piece))];
}

interface Piece {
  readonly nodes: Set<string>;
  readonly marks: Set<Mark>;
  readonly facts: StoredFact[];
}

/** What hangs together by marks alone, without what the person said of one and two. */
function piecesOf(facts: readonly StoredFact[], isOwn: (mark: Mark) => boolean): Piece[] {
  let pieces: Piece[] = [];
  for (const fact of facts) {
    const marks = fact.marks.filter(isOwn);
    const nodes = marks.map(nodeId);
    const touched = pieces.filter((piece) => nodes.some((node) => piece.nodes.has(node)));
    const merged: Piece = {
      nodes: new Set([...touched.flatMap((piece) => [...piece.nodes]), ...nodes]),
      marks: new Set([...touched.flatMap((piece) => [...piece.marks]), ...marks]),
      facts: [...touched.flatMap((piece) => piece.facts), fact],
    };
    pieces = [...pieces.filter((piece) => !touched.includes(piece)), merged];
  }
  return pieces;
}

/** Of marks that each would be a subject of its own, the first with each of the others. */
function byDocument(asking: Asking, { marks, facts }: Piece): Joint[] {
  const [first, ...others] = [...marks].filter((mark) => telling.test(mark)).sort();
  if (first === undefined) return [];
  const bearing = (mark: Mark): readonly StoredFact[] => facts.filter((fact) => fact.marks.includes(mark));
  return others.map((other) => ({
    ids: [nodeId(first), nodeId(other)],
    because: 'document',
    at: bearing(other)[0]?.occurred ?? null,
    one: sideOf(asking, bearing(first)),
    other: sideOf(asking, bearing(other)),
  }));
}

const documentsShown = 5;

function sideOf(asking: Asking, facts: readonly StoredFact[]): Joint['one'] {
  const hashes = [...new Set(facts.flatMap(({ source }) => source.document ?? []))];
  return {
    name: facts.map(nameIn).find((name) => name !== undefined) ?? null,
    factCount: facts.length,
    documents: hashes.slice(0, documentsShown).flatMap((hash) => documentReference(asking, hash) ?? []),
  };
}

/** What a fact calls its subject. */
function nameIn(fact: StoredFact): string | undefined {
  switch (fact.kind) {
    case 'party.described':
    case 'project.described':
      return fact.body.name;
    case 'order.placed':
      return fact.body.orderNumber ?? fact.body.items?.[0]?.name;
    case 'interaction.held':
      return fact.body.summary;
    case 'shipment.reported':
    case 'delivery.observed':
      return fact.body.trackingNumbers?.[0];
    case 'order.reported':
    case 'promise.stated':
    case 'outcome.observed':
    case 'verdict.overruled':
    case 'document.attached':
    case 'subjects.joined':
    case 'subjects.parted':
    case 'fact.retracted':
    case 'request.made':
    case 'request.reported':
    case 'data.held':
    case 'terms.stated':
    case 'offer.made':
    case 'offer.reported':
    case 'agreement.held':
    case 'clause.broken':
      return undefined;
    default:
      return assertNever(fact);
  }
}
