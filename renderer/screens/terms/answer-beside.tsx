import type { Agreement, Answer, Offer } from '../../../shared/terms/index.ts';
import { changed } from '../../../shared/terms/index.ts';
import { instantText, words } from '../../language/index.ts';
import { BesideTable } from './beside-table.tsx';
import { besides, type Terms } from './differing.ts';
import { useAnswerFile, useOfferFile } from './terms-file.ts';

/** What the terms would be by an answer. */
function termsBy(offer: Offer, answer: Answer | Agreement): Terms {
  if (answer['@type'] === 'Agreement' || answer.status !== 'ieee7012:AgreementNegotiationCounterOfferMade')
    return { agreement: offer.agreement, schedule: offer.schedule };
  return {
    agreement: answer.agreement ?? offer.agreement,
    schedule: changed(offer.schedule, answer.changes ?? []),
  };
}

/** A company's answer beside what was offered, point by point. Both are documents. */
export function AnswerBeside({ offer, answer }: { readonly offer: string; readonly answer: string }) {
  const mine = useOfferFile(offer);
  const theirs = useAnswerFile(answer);
  if (mine === null || theirs === null) return null;
  const { terms } = words;
  return (
    <>
      {'validThrough' in theirs && theirs['@type'] === 'Answer' ? (
        <p className="notes">{`${terms.openUntil}: ${instantText(theirs.validThrough)}`}</p>
      ) : null}
      <BesideTable
        label={terms.beside}
        sides={[terms.mineSays, terms.theySay]}
        points={besides(terms.agreementLabel, mine, termsBy(mine, theirs))}
      />
    </>
  );
}
