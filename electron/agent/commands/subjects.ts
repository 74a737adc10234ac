import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type SubjectKind, markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { type Found, findRecord } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';

type Input = ParsedInputOf<'subjects.join'>;

const uuid = /^[0-9a-f-]{36}$/i;

/** Says that two records are one. @throws AgentError */
export function joinSubjects(acting: Acting, { subjects: [first, second] }: Input): OutputOf<'subjects.join'> {
  const [one, other] = [findRecord(acting, first), findRecord(acting, second)];
  if (one.subject !== other.subject) {
    throw new AgentError('different_kinds', { first, second, kind: one.subject, other: other.subject });
  }
  const kind = joinable(one);
  if (one.id === other.id) throw new AgentError('one_already', { first, second });
  const marks = [markOf(kind, 'id', one.id), markOf(kind, 'id', other.id)];
  const { transaction } = keepTogether(acting, 'subjects_joined', [
    said('subjects.joined', acting.now.toISOString(), marks, {}),
  ]);
  return { subject: { id: findRecord(acting, one.id).id, name: first }, transaction };
}

/** Says that what two ids once named is not one: the ids are those from before they were joined. @throws AgentError */
export function partSubjects(acting: Acting, { subjects: [first, second] }: Input): OutputOf<'subjects.part'> {
  for (const text of [first, second]) {
    if (!uuid.test(text)) throw new AgentError('parted_by_id', { ref: text });
  }
  const [one, other] = [findRecord(acting, first), findRecord(acting, second)];
  if (one.id !== other.id) throw new AgentError('not_one', { first, second });
  const kind = joinable(one);
  const marks = [markOf(kind, 'id', first.toLowerCase()), markOf(kind, 'id', second.toLowerCase())];
  const { transaction } = keepTogether(acting, 'subjects_parted', [
    said('subjects.parted', acting.now.toISOString(), marks, {}),
  ]);
  return { subject: { id: first, name: first }, transaction };
}

function joinable({ subject }: Found): SubjectKind {
  if (subject === 'expectation') throw new AgentError('expectations_follow');
  return subject;
}
