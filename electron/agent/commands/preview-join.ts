import type { JoinSide, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { factsOf } from '../facts/index.ts';
import { documentsBehind, findRecord, recordOf } from '../queries/index.ts';
import type { Acting } from './acting.ts';
import { joinSubjects } from './subjects.ts';

/** Ends a transaction whose outcome was only to be seen. */
class OnlyLooking extends Error {
  override readonly name = 'OnlyLooking';
}

/** The facts of a record's documents that speak of it, and itself as lists show it. */
function sideOf(acting: Acting, ref: string): JoinSide {
  const found = findRecord(acting, ref);
  const facts = factsOf(acting.database, found.cluster).filter(
    ({ retracted, marks }) => !retracted && marks.length > 0,
  );
  return { record: recordOf(acting, found), factCount: facts.length, documents: documentsBehind(acting, facts) };
}

/**
 * What joining two records would come to: they are joined, looked at, and the transaction is rolled back, so that what is
 * shown is what joining does. @throws AgentError
 */
export function previewJoin(acting: Acting, input: ParsedInputOf<'subjects.preview'>): OutputOf<'subjects.preview'> {
  const [one, other] = input.subjects.map((ref) => sideOf(acting, ref)) as [JoinSide, JoinSide];
  let joined: JoinSide | null = null;
  try {
    acting.store.writer
      .transaction(() => {
        joined = sideOf({ ...acting }, joinSubjects({ ...acting }, input).subject.id);
        throw new OnlyLooking();
      })
      .immediate();
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error;
  }
  if (joined === null) throw new TypeError('The join was rolled back before it was looked at.');
  return { one, other, joined };
}
