import type { NegotiationItem } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import { Figure } from '../story/index.ts';
import { useAnswerFile } from './terms-file.ts';
import { agreementName } from '../../state/agreement-name.ts';

const { terms } = words;
const isStillOpen = ({ state }: NegotiationItem): boolean =>
  state === 'initiated' || state === 'pending_response' || state === 'counter_offer_made';

/** Who signed an answer for the company, where it says so. */
function Signatory({ document }: { readonly document: string }) {
  const file = useAnswerFile(document);
  const signatory = file === null || file['@type'] !== 'Answer' ? undefined : file.assignee.signatory;
  if (signatory === undefined) return null;
  return <span className="happened-more">{[signatory.name, signatory.jobTitle].filter(Boolean).join(', ')}</span>;
}

/** What an offer asks for, and its days. How long it was open no longer matters once it is accepted. */
export function NegotiationFigures({ negotiation }: { readonly negotiation: NegotiationItem }) {
  const { id, agreement, version, offeredAt, validThrough, sentAt, sentBy, answer, amends } = negotiation;
  const isAgreed = answer?.event === 'accepted';
  return (
    <dl className="figures story-figures">
      {agreement === null ? null : (
        <Figure label={terms.agreementLabel} why={{ of: id, field: 'agreement' }} isWide>
          {agreementName(agreement)}
        </Figure>
      )}
      {version === null ? null : (
        <Figure label={terms.versionLabel} why={{ of: id, field: 'version' }}>
          {terms.version(version)}
        </Figure>
      )}
      <Figure label={agreement === null ? terms.askedOn : terms.asked} why={{ of: id, field: 'offeredAt' }}>
        {instantDayText(offeredAt)}
      </Figure>
      {isAgreed ? (
        <Figure label={terms.agreedOn} why={{ of: id, field: 'answer' }}>
          {instantDayText(answer.at)}
        </Figure>
      ) : null}
      {validThrough === null || isAgreed ? null : (
        <Figure
          label={isStillOpen(negotiation) ? terms.openUntil : terms.wasOpenUntil}
          why={{ of: id, field: 'validThrough' }}
        >
          {instantDayText(validThrough)}
        </Figure>
      )}
      {sentAt === null ? null : (
        <Figure label={terms.sentBy} why={{ of: id, field: 'sentAt' }}>
          {instantDayText(sentAt)}
          {sentBy === null ? '' : `, ${words.channel[sentBy]}`}
        </Figure>
      )}
      {answer === null || answer.name === null ? null : (
        <Figure label={terms.answeredBy} why={{ of: id, field: 'answer' }} isWide>
          {answer.name}
          {answer.document === null ? null : <Signatory document={answer.document} />}
        </Figure>
      )}
      {amends === null ? null : (
        <Figure label={terms.amends} why={{ of: id, field: 'amends' }}>
          {terms.amendsAgreement}
        </Figure>
      )}
    </dl>
  );
}
