import type { NegotiationItem } from '../../../shared/api.ts';
import { negotiationAfter, type NegotiationEvent, type NegotiationState } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useRoute } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { SaveButton } from './save-button.tsx';
import { endedBy } from './terms-end.tsx';
import { useAnswerFile, useOfferFile } from './terms-file.ts';

const { terms } = words;

/** How an offer that lapsed stood until then: what happened in time can still be written down. */
const stoodAs = ({ state, sentAt, answer }: NegotiationItem): NegotiationState =>
  state !== 'expired' || answer !== null ? state : sentAt === null ? 'initiated' : 'pending_response';

/** What can come next, as far as the state allows it. */
export function NegotiationActions({ negotiation }: { readonly negotiation: NegotiationItem }) {
  const { state, party, offerDocument, answer, amends, replaced } = negotiation;
  const show = useDialogs((dialogs) => dialogs.show);
  const [, go] = useRoute();
  const can = (event: NegotiationEvent): boolean => negotiationAfter(state, event) !== null;
  const could = (event: NegotiationEvent): boolean => negotiationAfter(stoodAs(negotiation), event) !== null;
  // The agreement still stands that it was to amend; the reply to a counter-offer amends it by itself.
  const isOfAmendment = amends !== null && ['refused', 'expired'].includes(state);
  const offer = (amend: boolean) =>
    show({
      dialog: 'offerTerms',
      about: { party: party.name, amend, agreed: state === 'accepted' ? offerDocument : null, counter: null },
    });
  return (
    <div className="order-actions" role="group" aria-label={terms.actions}>
      {state === 'requested' ? (
        <Press look="main" onPress={() => offer(false)}>
          {terms.offerEllipsis}
        </Press>
      ) : null}
      {could('sent') ? (
        <Press look={state === 'expired' ? 'plain' : 'main'} onPress={() => show({ dialog: 'termsSent', negotiation })}>
          {terms.sentEllipsis}
        </Press>
      ) : null}
      {state === 'counter_offer_made' && answer?.document != null && offerDocument !== null ? (
        <TakeOver party={party.name} offer={offerDocument} answer={answer.document} />
      ) : null}
      {state === 'counter_offer_made' ? (
        <Press onPress={() => go({ screen: 'terms', ref: 'mine', find: party.id })}>{terms.otherTerms}</Press>
      ) : null}
      {could('accepted') ? (
        <Press onPress={() => show({ dialog: 'termsAnswered', negotiation })}>{terms.answeredEllipsis}</Press>
      ) : null}
      {answer?.document == null ? null : <SaveButton document={answer.document}>{terms.saveAnswer}</SaveButton>}
      {state === 'accepted' ? <Press onPress={() => offer(true)}>{terms.amendEllipsis}</Press> : null}
      {replaced === null && ['refused', 'expired', 'terminated', 'counter_offer_made'].includes(state) ? (
        <Press onPress={() => offer(isOfAmendment)}>{terms.offerAgain}</Press>
      ) : null}
      {can('ended') ? (
        <Press onPress={() => show({ dialog: 'termsEnd', negotiation })}>
          {`${terms.end.of[endedBy(negotiation)].done}…`}
        </Press>
      ) : null}
    </div>
  );
}

function TakeOver({
  party,
  offer,
  answer,
}: {
  readonly party: string;
  readonly offer: string;
  readonly answer: string;
}) {
  const mine = useOfferFile(offer);
  const theirs = useAnswerFile(answer);
  const show = useDialogs((dialogs) => dialogs.show);
  const isHere = mine !== null && theirs?.['@type'] === 'Answer';
  return (
    <Press
      look="main"
      isDisabled={!isHere}
      onPress={() => {
        if (mine === null || theirs?.['@type'] !== 'Answer') return;
        show({ dialog: 'offerTerms', about: { party, amend: false, counter: { offer: mine, answer: theirs } } });
      }}
    >
      {terms.takeOver}
    </Press>
  );
}
