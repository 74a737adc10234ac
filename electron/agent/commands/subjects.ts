import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Draft, type SubjectKind, markOf } from '../../../shared/model/index.ts';
import { type Piece, partedBetween, piecesOf } from '../chain/index.ts';
import { AgentError } from '../errors.ts';
import { factsOf, nodeId } from '../facts/index.ts';
import { type Found, findRecord, partyById, projectReference } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';

type Input = ParsedInputOf<'subjects.join'>;
type Word = 'subjects.joined' | 'subjects.parted';

const uuid = /^[0-9a-f-]{36}$/i;

const saying = (acting: Acting, kind: SubjectKind) => (word: Word, one: string, other: string) =>
  said(word, acting.now.toISOString(), [markOf(kind, 'id', one), markOf(kind, 'id', other)], {});

/** Says that two records are one. Of two names that of the first stays. @throws AgentError */
export function joinSubjects(acting: Acting, { subjects: [first, second] }: Input): OutputOf<'subjects.join'> {
  const [one, other] = [findRecord(acting, first), findRecord(acting, second)];
  if (one.subject !== other.subject) {
    throw new AgentError('different_kinds', { first, second, kind: one.subject, other: other.subject });
  }
  const kind = joinable(one);
  if (one.id === other.id) throw new AgentError('one_already', { first, second });
  const say = saying(acting, kind);
  // What the person parted before, by whichever ids, is one again.
  const parted =
    one.cluster === other.cluster ? partedBetween(factsOf(acting.database, one.cluster), kind, one.id, other.id) : [];
  const words = [say('subjects.joined', one.id, other.id), ...parted.map((pair) => say('subjects.joined', ...pair))];
  const { transaction } = keepTogether(acting, 'subjects_joined', [...words, ...keptName(acting, one, other)]);
  return { subject: { id: findRecord(acting, one.id).id, name: first }, transaction };
}

/** The first one's name as the person's word, where the other has another. */
function keptName(acting: Acting, one: Found, other: Found): Draft[] {
  const nameOf = ({ subject, id }: Found): string | undefined =>
    (subject === 'party' ? partyById(acting, id) : subject === 'project' ? projectReference(acting, id) : null)?.name;
  const name = nameOf(one);
  if (name === undefined || name === nameOf(other)) return [];
  const kind = one.subject === 'party' ? 'party.described' : 'project.described';
  return [said(kind, acting.now.toISOString(), [markOf(one.subject, 'id', one.id)], { name })];
}

/** Says that what the second id meant is not one with what the first did. @throws AgentError */
export function partSubjects(acting: Acting, { subjects }: Input): OutputOf<'subjects.part'> {
  for (const text of subjects) {
    if (!uuid.test(text)) throw new AgentError('parted_by_id', { ref: text });
  }
  const [first, second] = subjects.map((id) => id.toLowerCase()) as [string, string];
  const [one, other] = [findRecord(acting, first), findRecord(acting, second)];
  if (one.id !== other.id) throw new AgentError('not_one', { first, second });
  const kind = joinable(one);
  const { transaction } = keepTogether(acting, 'subjects_parted', partingWords(acting, kind, one, first, second));
  return { subject: { id: findRecord(acting, first).id, name: first }, transaction };
}

/** All that has to be said so that the one piece goes and the others stay together. */
function partingWords(acting: Acting, kind: SubjectKind, record: Found, first: string, second: string): Draft[] {
  const { list, joined, pieceOf } = piecesOf(factsOf(acting.database, record.cluster), kind, record.id);
  const say = saying(acting, kind);
  const staying = (ids: readonly string[]): Draft[] =>
    ids.slice(1).map((id) => say('subjects.joined', ids[0] ?? id, id));
  const off = list.find(({ id, mark }) => id === (mark === null ? pieceOf(second) : second));
  if (off === undefined) return [say('subjects.parted', first, second)];
  const others = list.filter((piece) => piece !== off);
  const ids = others.map(({ id }) => id);
  if (off.mark !== null) {
    const apart = [...new Set([...ids, ...sharedMarks(off, others)])];
    return [...apart.map((id) => say('subjects.parted', id, second)), ...staying(apart)];
  }
  const parted = joined
    .filter(({ pair }) => pair.filter((id) => pieceOf(id) === off.id).length === 1)
    .map(({ pair: [left, right] }) =>
      pieceOf(right) === off.id ? say('subjects.parted', left, right) : say('subjects.parted', right, left),
    );
  return [...parted, ...staying(ids)];
}

/** The marks that facts of the piece bear together with its own, and that others bear without it: they stay with the others. */
function sharedMarks(off: Piece, others: readonly Piece[]): string[] {
  const known = new Set(off.facts);
  const elsewhere = new Set(
    others.flatMap(({ facts }) => facts.filter((fact) => !known.has(fact))).flatMap(({ marks }) => marks),
  );
  const own = off.facts.flatMap(({ marks }) => marks).filter((mark) => mark !== off.mark && elsewhere.has(mark));
  return own.filter((mark) => mark.split(':')[1] !== 'id').map(nodeId);
}

function joinable({ subject }: Found): SubjectKind {
  if (subject === 'expectation') throw new AgentError('expectations_follow');
  return subject;
}
