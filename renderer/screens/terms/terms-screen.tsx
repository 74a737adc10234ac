import { useState } from 'react';
import type { NegotiationItem } from '../../../shared/api.ts';
import { type NegotiationState, negotiationStates } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { negotiationCountAnswer } from '../../state/answers.ts';
import { negotiationList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { useOwnAnswer, usePagedList } from '../../state/use-answer.ts';
import { useShown } from '../../state/use-count.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { ListAndStory } from '../ledger/index.ts';
import { BreachList } from './breach-list.tsx';
import { ComposeTerms } from './compose-terms.tsx';
import { negotiationColumns } from './negotiation-columns.tsx';
import { NegotiationPane } from './negotiation-pane.tsx';
import { TermsParts, breaches, mine } from './terms-parts.tsx';
import './terms-screen.css';

const keyOf = ({ id }: NegotiationItem) => id;
const nameOf = ({ party }: NegotiationItem) => party.name;
const states: readonly Option<NegotiationState | 'any'>[] = [
  { value: 'any', text: words.terms.anyState },
  ...negotiationStates.map((value) => ({ value, text: termWords.state[value] })),
];

export interface TermsScreenProps {
  /** An offer, `mine` to state one's own terms, or `breaches`. */
  readonly selected: string | null;
  /** The party for which terms are stated, null for everybody; of the breaches the one that is selected. */
  readonly of: string | null;
}

/** What was offered to whom and what came of it; what was broken; or the person's terms themselves. */
export function TermsScreen({ selected, of }: TermsScreenProps) {
  switch (selected) {
    case mine:
      return <ComposeTerms key={of} party={of} />;
    case breaches:
      return <BreachList selected={of} />;
    default:
      return <Negotiations selected={selected} />;
  }
}

function Negotiations({ selected }: { readonly selected: string | null }) {
  const [state, setState] = useState<NegotiationState | 'any'>('any');
  const narrowing = state === 'any' ? {} : { state };
  const { items, next, of, failure, ask, more, rest } = usePagedList(negotiationList, narrowing);
  const shown = useShown(negotiationCountAnswer, narrowing, { items, next });
  const [, go] = useRoute();
  const show = useDialogs((dialogs) => dialogs.show);
  const own = useOwnAnswer('terms.show', {});
  // What is stated is to be offered next, and to be found again.
  const isStated = own.value !== null && own.value.from !== 'suggested' && own.value.from !== 'none';
  const isEmpty = of !== null && items.length === 0 && (own.value !== null || own.failure !== null);
  const isBare = isEmpty && of.state === undefined;
  const toMine = () => go({ screen: 'terms', ref: mine });
  const offer = () => show({ dialog: 'offerTerms', about: { party: '', amend: false, counter: null } });
  const asked = () => show({ dialog: 'termsAsked' });
  const empty = isBare ? (
    <EmptyPage title={words.terms.none} text={isStated ? words.terms.noneOffered : words.terms.noneMore}>
      {isStated ? null : (
        <Press look="main" onPress={toMine}>
          {words.terms.state}
        </Press>
      )}
      <Press look={isStated ? 'main' : 'plain'} onPress={offer}>
        {words.terms.offerEllipsis}
      </Press>
      <Press onPress={asked}>{words.terms.askedEllipsis}</Press>
    </EmptyPage>
  ) : (
    <EmptyPage title={words.terms.noneIn} text={words.terms.noneInMore}>
      <Press onPress={() => setState('any')}>{words.terms.allStates}</Press>
    </EmptyPage>
  );
  return (
    <ListAndStory
      title={words.nav.terms}
      count={of === null || isEmpty ? '' : words.terms.shown(...shown)}
      actions={
        isBare ? undefined : (
          <Press look="main" onPress={offer}>
            {words.terms.offerEllipsis}
          </Press>
        )
      }
      tools={
        isBare ? (
          isStated ? (
            <TermsParts current="offers" />
          ) : undefined
        ) : (
          <>
            <TermsParts current="offers" />
            <Choice label={words.terms.stateLabel} options={states} value={state} onChange={setState} />
            <Press onPress={asked}>{words.terms.askedEllipsis}</Press>
          </>
        )
      }
      failure={failure}
      onAgain={() => void ask(narrowing)}
      empty={isEmpty ? empty : null}
      isBare={isBare}
      choose={words.terms.choose}
      selected={selected}
      beside={selected === null || isBare ? undefined : <NegotiationPane key={selected} of={selected} />}
      className="terms-grid"
      columns={negotiationColumns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      onSelect={({ id }) => go({ screen: 'terms', ref: id }, selected !== null)}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return negotiationList.getState().items.at(-1);
      }}
    />
  );
}
