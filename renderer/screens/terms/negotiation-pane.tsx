import { useRef } from 'react';
import type { NegotiationItem, Story } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { Chapter, EvidenceList, Figure } from '../story/index.ts';
import { AgreementHeld } from './agreement-held.tsx';
import { AgreementKept } from './agreement-kept.tsx';
import { agreementName } from './agreement-name.ts';
import { AnswerBeside } from './answer-beside.tsx';
import { NegotiationActions } from './negotiation-actions.tsx';
import { NegotiationMark } from './negotiation-mark.tsx';
import { OtherName } from './other-name.tsx';
import { OfferPreview } from './offer-preview.tsx';
import { useOfferFile } from './terms-file.ts';
import { CompanyFiles } from './company-files.tsx';
import { Happened } from './happened.tsx';

const focusList = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus();

/** One negotiation: how it stands, what can be done, what happened, and what was said, beside the list. */
export function NegotiationPane({ of }: { readonly of: string }) {
  const { value: story, failure, ask } = useOwnAnswer('story.show', { ref: of });
  const pane = useRef<HTMLElement>(null);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') focusList();
  });
  const negotiation = story?.subject === 'negotiation' && failure === null ? story.record : null;
  return (
    <section
      ref={pane}
      className="story as-one"
      tabIndex={-1}
      data-story
      aria-label={negotiation === null ? words.nav.terms : words.terms.story(negotiation.party.name)}
    >
      {failure?.code === 'not_found' ? (
        <p className="story-gone">{words.story.gone}</p>
      ) : failure === null ? null : (
        <Problem
          title={words.trouble.title}
          sentence={failure.message}
          again={{ word: words.trouble.again, onPress: () => void ask({ ref: of }) }}
        />
      )}
      {story === null || negotiation === null ? null : (
        <NegotiationStory key={negotiation.offer ?? negotiation.id} story={story} negotiation={negotiation} />
      )}
    </section>
  );
}

interface NegotiationStoryProps {
  readonly story: Story;
  readonly negotiation: NegotiationItem;
}

function NegotiationStory({ story: { evidence }, negotiation }: NegotiationStoryProps) {
  const { id, party, state, agreement, version, offeredAt, validThrough, sentAt, sentBy, amends } = negotiation;
  const { answer, offerDocument, replaced } = negotiation;
  const { terms } = words;
  const isToSend = state === 'initiated';
  const files =
    offerDocument === null ? null : <CompanyFiles key={offerDocument} negotiation={id} document={offerDocument} />;
  return (
    <>
      <h2 className="story-title as-one-head">{party.name}</h2>
      <p className="story-below as-one-head">
        <NegotiationMark of={negotiation} />
      </p>
      {/* First what is to be sent, then the way to say that it was. */}
      {isToSend ? files : null}
      <NegotiationActions negotiation={negotiation} />
      {replaced === null ? null : (
        <p className="notes">
          {terms.replacedOn(instantDayText(replaced.at))}{' '}
          <a href={hrefOf({ screen: 'terms', ref: replaced.id })}>{terms.replacing}</a>
        </p>
      )}
      {state === 'requested' ? <p className="notes">{terms.askedFor.more}</p> : null}
      {state === 'counter_offer_made' ? <p className="notes">{terms.countered}</p> : null}
      <OtherName name={answer?.name ?? null} party={party.name} />
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
        {validThrough === null ? null : (
          <Figure label={terms.until} why={{ of: id, field: 'validThrough' }}>
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
          </Figure>
        )}
        {amends === null ? null : (
          <Figure label={terms.amends} why={{ of: id, field: 'amends' }}>
            {terms.amendsAgreement}
          </Figure>
        )}
      </dl>
      {state === 'pending_response' ? files : null}
      <Happened evidence={evidence} party={party.name} />
      {answer === null || offerDocument === null || answer.event === 'declined' ? null : answer.document === null ? (
        <Chapter title={terms.beside}>
          <p className="notes">{terms.notByFile}</p>
        </Chapter>
      ) : (
        <Chapter title={terms.beside}>
          <AnswerBeside offer={offerDocument} answer={answer.document} />
        </Chapter>
      )}
      {answer?.event === 'accepted' ? (
        <>
          <AgreementKept negotiation={negotiation} />
          <AgreementHeld negotiation={negotiation} />
        </>
      ) : null}
      {offerDocument === null ? null : (
        <Chapter title={terms.offered}>
          <OfferFile document={offerDocument} />
        </Chapter>
      )}
      <Chapter title={`${words.story.evidence}: ${words.story.evidenceCount(evidence.length)}`}>
        <EvidenceList evidence={evidence} />
      </Chapter>
    </>
  );
}

function OfferFile({ document }: { readonly document: string }) {
  const offer = useOfferFile(document);
  return offer === null ? null : <OfferPreview offer={offer} />;
}
