import type { JoinSide, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type StoredFact, factsOf } from '../facts/index.ts';
import { documentsBehind, findRecord, recordOf } from '../queries/index.ts';
import type { Acting } from './acting.ts';
import { joinSubjects } from './subjects.ts';

/** Ends a transaction whose outcome was only to be seen. */
class OnlyLooking extends Error {
  override readonly name = 'OnlyLooking';
}

/** What is known of a record, and itself as lists show it. */
function sideOf(acting: Acting, ref: string, isCounted: (fact: StoredFact) => boolean): JoinSide {
  const found = findRecord(acting, ref);
  const facts = factsOf(acting.database, found.cluster).filter(
    (fact) => !fact.retracted && fact.marks.length > 0 && isCounted(fact),
  );
  return { record: recordOf(acting, found), factCount: facts.length, documents: documentsBehind(acting, facts) };
}

/**
 * What joining two records would come to: they are joined, looked at, and the transaction is rolled back, so that what is
 * shown is what joining does; that they are one counts for nothing known of them. @throws AgentError
 */
export function previewJoin(acting: Acting, input: ParsedInputOf<'subjects.preview'>): OutputOf<'subjects.preview'> {
  const [one, other] = input.subjects.map((ref) => sideOf(acting, ref, () => true)) as [JoinSide, JoinSide];
  let joined: JoinSide | null = null;
  try {
    acting.store.writer
      .transaction(() => {
        const { subject, transaction } = joinSubjects({ ...acting }, input);
        joined = sideOf({ ...acting }, subject.id, (fact) => fact.transaction !== transaction);
        throw new OnlyLooking();
      })
      .immediate();
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw error;
  }
  if (joined === null) throw new TypeError('The join was rolled back before it was looked at.');
  return { one, other, joined };
}
