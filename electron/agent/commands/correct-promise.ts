import type { ParsedInputOf } from '../../../shared/api.ts';
import type { DateWindow, Draft } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { type FactRow, type StoredFact, factOf, selectFacts } from '../facts/index.ts';
import { findOf, statement } from '../queries/index.ts';
import { type Acting, said, statedAtOf } from './acting.ts';

type Input = ParsedInputOf<'expectation.record'>;

/** The fact by which an expectation was stated. @throws AgentError `not_found` */
function statedBy(acting: Acting, expectation: string, id: string): StoredFact<'promise.stated'> {
  const { cluster } = findOf(acting, 'expectation', expectation);
  const row = statement<FactRow>(
    acting.database,
    `${selectFacts} WHERE fact.id = ? AND fact.cluster = ? AND fact.kind = 'promise.stated' AND fact.retractions = 0`,
  ).get(id, cluster);
  if (row === undefined) throw new AgentError('not_found', { ref: id, wanted: 'any' });
  return factOf(row) as StoredFact<'promise.stated'>;
}

/**
 * The same statement as it should have been read: by whom it was said, and when, with the words it had, unless other ones are
 * given. Empty words take them back. @throws AgentError `not_found`
 */
export function correctedPromise(
  acting: Acting,
  { expectation = '', corrects = '', basis, early, words, statedAt }: Input,
  window: DateWindow,
): Draft<'promise.stated'> {
  const { occurred, marks, body } = statedBy(acting, expectation, corrects);
  const { time: _, words: before, ...rest } = body;
  // What has no kind of its own is told apart by its words, so it keeps them.
  const saidAs = (body.expects === 'other' ? before : (words ?? before)) ?? '';
  const at = statedAt === undefined ? occurred : statedAtOf(acting, statedAt);
  return said('promise.stated', at, marks, {
    ...rest,
    ...(saidAs === '' ? {} : { words: saidAs }),
    window,
    basis,
    ...(early === undefined ? {} : { early }),
    corrects: { window: body.window, basis: body.basis, ...(at === occurred ? {} : { statedAt: occurred }) },
  });
}
