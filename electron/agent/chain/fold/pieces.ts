import { type Mark, markOf } from '../../../../shared/model/index.ts';
import type { SubjectKind } from '../../../../shared/model/index.ts';
import { type StoredFact, nodeId } from '../../facts/index.ts';
import type { Decision } from '../records.ts';
import { compareFacts } from './order-of-facts.ts';
import { subjectsOf } from './subjects.ts';

/** Something that is known as part of one subject and could be one of its own. */
export interface Piece {
  /** The id that parts it off. */
  readonly id: string;
  /** What is known of it, in folding order. */
  readonly facts: readonly StoredFact[];
  /** The mark it is known by, where documents made it one with the others; null where the person did. */
  readonly mark: Mark | null;
}

export interface Pieces {
  readonly list: readonly Piece[];
  /** The piece that each of the ids means that the person named when joining. */
  readonly pieceOf: (id: string) => string;
  /** What the person said is one, and still holds. */
  readonly joined: readonly Decision[];
}

const isWord = ({ kind }: StoredFact): boolean => kind === 'subjects.joined' || kind === 'subjects.parted';

const schemeOf = (mark: Mark): string => mark.split(':', 2).join(':');

const isId = (mark: Mark): boolean => schemeOf(mark).endsWith(':id');

/** The numbers, names or domains of one kind that documents tell of a subject, each with the facts that bear it. */
function byMark(facts: readonly StoredFact[]): Piece[] {
  const bearing = new Map<Mark, StoredFact[]>();
  for (const fact of facts) {
    if (isWord(fact)) continue;
    for (const mark of fact.marks) {
      const known = bearing.get(mark);
      if (known === undefined) bearing.set(mark, [fact]);
      else known.push(fact);
    }
  }
  // What only corrections bear, beside the record's id, is another word for it and no piece of it.
  const marks = [...bearing]
    .filter(([mark, borne]) => !isId(mark) && borne.some((fact) => !fact.marks.some(isId)))
    .map(([mark]) => mark);
  return marks
    .filter((mark) => marks.some((other) => other !== mark && schemeOf(other) === schemeOf(mark)))
    .map((mark) => ({ id: nodeId(mark), facts: bearing.get(mark) ?? [], mark }));
}

/**
 * What a subject was made one from: by the person, else by documents that tell two numbers, names or domains of it.
 * Empty where it was one from the start. `facts` are all of its cluster.
 */
export function piecesOf(facts: readonly StoredFact[], kind: SubjectKind, subject: string): Pieces {
  const live = facts.filter(({ retracted }) => !retracted).sort(compareFacts);
  const now = live.at(-1)?.recorded ?? '';
  const whole = subjectsOf(live);
  const unsaid = subjectsOf(live.filter((fact) => fact.kind !== 'subjects.joined'));
  const own = (id: string): boolean => whole.idOf(markOf(kind, 'id', id), now) === subject;
  const list = unsaid.list.filter((each) => own(each.id) && each.facts.some((fact) => !isWord(fact)));
  const byPerson = list.map(({ id, facts: known }) => ({
    id,
    facts: known.filter((fact) => !isWord(fact)),
    mark: null,
  }));
  return {
    list: byPerson.length > 1 ? byPerson : byMark(whole.list.find(({ id }) => id === subject)?.facts ?? []),
    pieceOf: (id) => unsaid.idOf(markOf(kind, 'id', id), now),
    joined: whole.decided.filter(({ joined, pair }) => joined && own(pair[0])),
  };
}

/** Whether a subject was made one from several. Looks closer only where that may be, since stories ask it of every record. */
export function isJoined(facts: readonly StoredFact[], kind: SubjectKind, subject: string): boolean {
  const marks = new Set(facts.flatMap(({ marks: each }) => each).filter((mark) => !isId(mark)));
  const may =
    facts.some((fact) => fact.kind === 'subjects.joined') || new Set([...marks].map(schemeOf)).size < marks.size;
  return may && piecesOf(facts, kind, subject).list.length > 1;
}

/** The pairs of ids that the person last said are not one, between what two ids mean. */
export function partedBetween(facts: readonly StoredFact[], kind: SubjectKind, one: string, other: string) {
  const live = facts.filter(({ retracted }) => !retracted).sort(compareFacts);
  const now = live.at(-1)?.recorded ?? '';
  const subjects = subjectsOf(live);
  const meant = (id: string): string => subjects.idOf(markOf(kind, 'id', id), now);
  return subjects.decided
    .filter(({ joined, pair }) => !joined && new Set([...pair.map(meant), one, other]).size === 2)
    .map(({ pair }) => pair);
}
