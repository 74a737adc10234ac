import { useRef } from 'react';
import type { DataHolder, DataRequestItem, Holding } from '../../../shared/model/index.ts';
import { dayText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { Chapter } from '../story/index.ts';
import { HoldingLine } from './holding-line.tsx';
import { NewRequestButton } from './new-request-button.tsx';
import { RequestState } from './request-state.tsx';

const page = words.dataPage;

function Holdings({ holder, title, isHeld }: { holder: DataHolder; title: string; isHeld: boolean }) {
  // What is sure comes first; both sorts stay in their order.
  const shown: readonly Holding[] = holder.holdings
    .filter(({ held }) => held === isHeld)
    .toSorted((one, other) => Number(other.sure) - Number(one.sure));
  if (shown.length === 0 && !isHeld) return null;
  return (
    <Chapter title={title}>
      {shown.length === 0 ? <p className="chapter-none">{page.heldNone}</p> : null}
      <ul>
        {shown.map((holding) => (
          <HoldingLine key={holding.category} party={holder.party} holding={holding} />
        ))}
      </ul>
    </Chapter>
  );
}

function RequestLines({ requests }: { readonly requests: readonly DataRequestItem[] }) {
  return (
    <Chapter title={page.requests}>
      <ul>
        {requests.map((request) => (
          <li key={request.id} className="request-line">
            <span className="request-day">{request.sentOn === null ? page.notSent : dayText(request.sentOn)}</span>
            <a className="item-name" href={hrefOf({ screen: 'data', part: 'requests', ref: request.id })}>
              {words.dataRight[request.right]}
            </a>
            <RequestState request={request} />
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

export interface HolderPaneProps {
  /** The company's id. */
  readonly party: string;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

/** All that one company holds, since when, for what, until when and why one thinks so; and the requests to it. */
export function HolderPane({ party, onLeave }: HolderPaneProps) {
  const { value, failure } = useOwnAnswer('data.map', { party, limit: 1 });
  const { value: requests } = useOwnAnswer('requests.list', { party, limit: 50 });
  const show = useDialogs((state) => state.show);
  const pane = useRef<HTMLElement>(null);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') onLeave();
  });
  const holder = value?.items[0] ?? null;
  return (
    <section
      ref={pane}
      className="story"
      tabIndex={-1}
      data-story
      data-attach={holder?.party.id}
      aria-label={page.holder(holder?.party.name ?? '')}
    >
      {failure === null ? null : failure.code === 'not_found' ? (
        <p className="story-gone">{words.story.gone}</p>
      ) : (
        <Problem title={words.trouble.title} sentence={failure.message} />
      )}
      {holder === null ? null : (
        <>
          <h2 className="story-title">{holder.party.name}</h2>
          <p className="story-below">
            <a href={hrefOf({ screen: 'vendors', ref: holder.party.id })}>{page.profile}</a>
          </p>
          <div className="order-actions" role="group" aria-label={page.actions}>
            <Press onPress={() => show({ dialog: 'editHolding', party: holder.party, holding: null })}>
              {page.addEllipsis}
            </Press>
            <NewRequestButton party={holder.party} />
          </div>
          <Holdings holder={holder} title={page.held} isHeld />
          <Holdings holder={holder} title={page.notHeld} isHeld={false} />
          {requests === null || requests.items.length === 0 ? null : <RequestLines requests={requests.items} />}
        </>
      )}
    </section>
  );
}
