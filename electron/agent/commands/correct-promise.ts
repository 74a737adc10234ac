import type { ParsedInputOf } from '../../../shared/api.ts';
import type { DateWindow, Draft } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { type FactRow, type StoredFact, factOf, selectFacts } from '../facts/index.ts';
import { findOf, statement } from '../queries/index.ts';
import { type Acting, said } from './acting.ts';

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

/** The same statement as it should have been read: said when it was said, by whom it was said. @throws AgentError `not_found` */
export function correctedPromise(
  acting: Acting,
  { expectation = '', corrects = '', basis, early }: Input,
  window: DateWindow,
): Draft<'promise.stated'> {
  const { occurred, marks, body } = statedBy(acting, expectation, corrects);
  const { time: _, ...rest } = body;
  return said('promise.stated', occurred, marks, {
    ...rest,
    window,
    basis,
    ...(early === undefined ? {} : { early }),
    corrects: { window: body.window, basis: body.basis },
  });
}
