import { changed, type ClauseChange, clauseSentence, clauseTitle } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { agreementName } from '../../state/agreement-name.ts';
import type { CounterTaken } from '../../state/dialogs.ts';

/** What a counter-offer would have otherwise, each a point that can be taken over. */
export function pointsOf({ answer }: CounterTaken): readonly (ClauseChange | 'agreement')[] {
  if (answer.status !== 'ieee7012:AgreementNegotiationCounterOfferMade') return [];
  return [...(answer.agreement === undefined ? [] : ['agreement' as const]), ...(answer.changes ?? [])];
}

export const idOf = (point: ClauseChange | 'agreement'): string => (point === 'agreement' ? point : point.clause);

export function sentenceOf(point: ClauseChange | 'agreement', { offer, answer }: CounterTaken): string {
  if (point === 'agreement')
    return answer.status === 'ieee7012:AgreementNegotiationCounterOfferMade' && answer.agreement !== undefined
      ? agreementName(answer.agreement)
      : '';
  if ('proposed' in point) return clauseSentence(point.proposed, termWords);
  const struck = offer.schedule.clauses.find(({ clause }) => clause === point.clause);
  return `${words.terms.struck}: ${struck === undefined ? point.clause : clauseTitle(struck, termWords)}`;
}

/** The person's terms with those points of the counter-offer that are taken over. */
export function termsWith(
  { offer, answer }: CounterTaken,
  points: readonly (ClauseChange | 'agreement')[],
  taken: ReadonlySet<string>,
) {
  const changes = points.filter((point) => point !== 'agreement').filter(({ clause }) => taken.has(clause));
  const theirs = 'agreement' in answer ? answer.agreement : undefined;
  return {
    agreement: taken.has('agreement') && theirs !== undefined ? theirs : offer.agreement,
    schedule: changed(offer.schedule, changes),
  };
}
