import { useRef } from 'react';
import type { NegotiationItem, Story } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { Chapter, EvidenceList } from '../story/index.ts';
import { AgreementHeld } from './agreement-held.tsx';
import { AgreementKept } from './agreement-kept.tsx';
import { AnswerBeside } from './answer-beside.tsx';
import { BrokenPoints } from './broken-points.tsx';
import { NegotiationActions } from './negotiation-actions.tsx';
import { NegotiationFigures } from './negotiation-figures.tsx';
import { NegotiationMark } from './negotiation-mark.tsx';
import { OtherName } from './other-name.tsx';
import { OfferPreview } from './offer-preview.tsx';
import { useOfferFile } from './terms-file.ts';
import { CompanyFiles } from './company-files.tsx';
import { Happened } from './happened.tsx';

const focusList = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus();

export interface NegotiationPaneProps {
  readonly of: string;
  /** The breach of its agreement that was chosen. */
  readonly breach?: string | null;
}

/** One negotiation: how it stands, what can be done, what happened, and what was said, beside the list. */
export function NegotiationPane({ of, breach = null }: NegotiationPaneProps) {
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
        <NegotiationStory
          key={negotiation.offer ?? negotiation.id}
          story={story}
          negotiation={negotiation}
          breach={breach}
        />
      )}
    </section>
  );
}

interface NegotiationStoryProps {
  readonly story: Story;
  readonly negotiation: NegotiationItem;
  readonly breach: string | null;
}

function NegotiationStory({ story: { evidence }, negotiation, breach }: NegotiationStoryProps) {
  const { id, party, state, answer, offerDocument, replaced, breaches } = negotiation;
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
      {breaches === 0 ? null : <BrokenPoints party={party.id} negotiation={id} chosen={breach} />}
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
      <NegotiationFigures negotiation={negotiation} />
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
