import { memo } from 'react';
import type { Story } from '../../../shared/api.ts';
import type { OrderItem } from '../../../shared/model/index.ts';
import { moneyText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { joinableOf } from '../../state/joinable.ts';
import { Press } from '../../ui/press.tsx';
import { keyed } from '../../ui/keyed.ts';
import { useNow } from '../../ui/use-now.ts';
import { Chapter } from './chapter.tsx';
import { dayOf } from './days.ts';
import { Documents } from './documents.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { FirstFew } from './first-few.tsx';
import { InteractionActions } from './interaction-actions.tsx';
import { InteractionThread } from './interaction-thread.tsx';
import { InteractionFigures } from './interaction-figures.tsx';
import { OrderHead } from './order-head.tsx';
import { Parcels } from './parcels.tsx';
import { PartyProfile } from './party-profile.tsx';
import { ProjectProfile } from './project-profile.tsx';
import { PromiseEntry } from './promise-entry.tsx';
import { InteractionLines } from './record-lines.tsx';
import { RequestProfile } from './request-profile.tsx';
import './story-body.css';

/** What one of an item costs. */
function priceText({ price, quantity }: OrderItem): string {
  if (price === null) return '';
  return quantity === 1 ? moneyText(price) : words.story.each(moneyText(price));
}

/** Most orders have fewer of each; a drawn promise takes the room of many items. */
const promisesAtFirst = 4;
const parcelsAtFirst = 6;
const itemsAtFirst = 12;
const contactsAtFirst = 12;

function Body({ story }: { readonly story: Story }) {
  const today = dayOf(useNow());
  const { expectations, interactions, evidence } = story;
  const joinable = joinableOf(story);
  const show = useDialogs((state) => state.show);
  return (
    <>
      {story.subject === 'order' && joinable !== null ? (
        <OrderHead
          order={story.record}
          items={story.items}
          joinable={joinable}
          expectations={expectations}
          documents={story.documents}
          evidence={evidence}
        />
      ) : null}
      {story.subject === 'party' && joinable !== null ? (
        <PartyProfile party={story.record} joinable={joinable} />
      ) : null}
      {story.subject === 'project' && joinable !== null ? (
        <ProjectProfile project={story.record} joinable={joinable} />
      ) : null}
      {story.subject === 'request' ? <RequestProfile request={story.record} /> : null}
      {story.subject === 'interaction' ? (
        <>
          <InteractionActions interaction={story.record} />
          <InteractionFigures interaction={story.record} />
          <InteractionThread interaction={story.record} />
        </>
      ) : null}
      {expectations.length === 0 ? null : (
        <Chapter title={words.story.promises}>
          <FirstFew all={expectations} atMost={promisesAtFirst}>
            {(shown) =>
              shown.map((expectation) => (
                <PromiseEntry
                  key={expectation.id}
                  expectation={expectation}
                  order={story.subject === 'order' ? story.record : null}
                  today={today}
                />
              ))
            }
          </FirstFew>
        </Chapter>
      )}
      {story.subject === 'order' && story.record.shipments.length > 0 ? (
        <Chapter title={words.story.parcels}>
          <FirstFew all={story.record.shipments} atMost={parcelsAtFirst}>
            {(shown) => <Parcels shipments={shown} placedOn={story.record.placedOn} />}
          </FirstFew>
        </Chapter>
      ) : null}
      {story.subject === 'order' ? (
        <Chapter
          title={words.story.items}
          why={story.items.length === 0 ? null : { of: story.record.id, field: 'items' }}
        >
          <FirstFew all={story.items} atMost={itemsAtFirst}>
            {(shown) => (
              <ul className="items">
                {keyed(shown, ({ name }) => name).map(([key, item]) => (
                  <li key={key} className="item">
                    <span className="item-quantity">{words.story.quantity(item.quantity)}</span>
                    <span className="item-name">{item.name}</span>
                    <span>{priceText(item)}</span>
                  </li>
                ))}
              </ul>
            )}
          </FirstFew>
          <div className="chapter-add">
            <Press
              look="quiet"
              onPress={() => show({ dialog: 'correctItems', order: story.record, items: story.items })}
            >
              {story.items.length === 0 ? words.entering.addItemsEllipsis : words.entering.correctItemsEllipsis}
            </Press>
          </div>
        </Chapter>
      ) : null}
      {interactions.length === 0 ? null : (
        <Chapter title={words.story.interactions}>
          <FirstFew all={interactions} atMost={contactsAtFirst}>
            {(shown) => <InteractionLines interactions={shown} />}
          </FirstFew>
        </Chapter>
      )}
      {story.subject === 'expectation' ? null : <Documents story={story} />}
      <Chapter title={`${words.story.evidence}: ${words.story.evidenceCount(evidence.length)}`}>
        <EvidenceList evidence={evidence} />
      </Chapter>
    </>
  );
}

/** The chapters of a story: each only where there is something to tell. Stays as it is while the next story is awaited. */
export const StoryBody = memo(Body);
