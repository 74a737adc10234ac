import { memo, useEffect, useRef } from 'react';
import type { Story } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { storyAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { useLate } from '../../ui/use-late.ts';
import { Correctable, numberCorrection, summaryCorrection } from '../entering/index.ts';
import { Failed } from './failed.tsx';
import { late, Reading } from './reading.tsx';
import { StoryBody } from './story-body.tsx';
import { titleOf } from './story-title.ts';
import { WhyNote } from './why-note.tsx';
import './story-pane.css';

/** An order's number, to be corrected where it stands; of other records what goes with the title. */
function StoryBelow({ story, below }: { readonly story: Story; readonly below: string }) {
  if (story.subject !== 'order') return <p className="story-below as-one-head">{below}</p>;
  const { id, orderNumber, firstItem, vendor } = story.record;
  return (
    <div className="story-below story-number noted as-one-head">
      {firstItem === null ? null : <span>{`${vendor?.name ?? words.ordersPage.noVendor} ·`}</span>}
      <Correctable name={words.story.number} typed={orderNumber ?? ''} read={numberCorrection(id)}>
        {orderNumber ?? words.ordersPage.noNumber}
      </Correctable>
      {orderNumber === null ? null : (
        <WhyNote of={id} field="orderNumber" figure={words.story.number} value={orderNumber} />
      )}
      {story.otherNumbers.length === 0 ? null : <span>{words.story.alsoNumbers(story.otherNumbers.join(', '))}</span>}
    </div>
  );
}

export interface StoryPaneProps {
  /** An id, an order or a tracking number. */
  readonly of: string;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

function Pane({ of, onLeave }: StoryPaneProps) {
  const { value, failure, ask, of: asked } = useAnswer(storyAnswer, { ref: of });
  const pane = useRef<HTMLElement>(null);
  const shown = asked?.ref;
  const isScrolled = useRef(false);
  useEffect(() => {
    // Another story begins at its beginning. Scrolling lays the page out, so it is left where it changes nothing.
    if (isScrolled.current) pane.current?.scrollTo({ top: 0 });
    isScrolled.current = false;
  }, [shown]);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') onLeave();
  });
  const isFailed = failure !== null;
  // The story before stays in sight until this one is there, but not for long: it is another's.
  const isWaiting = shown !== of && !isFailed;
  const isLate = useLate(isWaiting, late);
  const story = isLate ? null : value;
  const { title, below } = story === null || failure !== null ? { title: of, below: null } : titleOf(story);
  return (
    <section
      ref={pane}
      className="story as-one"
      tabIndex={-1}
      onScroll={() => {
        isScrolled.current = true;
      }}
      data-story
      aria-busy={isWaiting}
      // What is dropped here is put with the record; a promise has none of its own.
      data-attach={story === null || isFailed || story.subject === 'expectation' ? undefined : story.record.id}
      aria-label={words.story.label([title, below].filter((part) => part !== null).join(' '))}
    >
      {failure?.code === 'not_found' ? (
        <p className="story-gone" role="alert">
          {words.story.gone}
        </p>
      ) : (
        <Failed failure={failure} onAgain={() => void ask({ ref: of })} />
      )}
      {isWaiting ? <Reading /> : null}
      {story === null || isFailed ? null : (
        <>
          <h2 className="story-title as-one-head">
            {story.subject === 'interaction' ? (
              <span className="noted">
                <Correctable name={words.interactionsPage.what} typed={title} read={summaryCorrection(story.record.id)}>
                  {title}
                </Correctable>
                <WhyNote of={story.record.id} field="summary" figure={words.interactionsPage.what} />
              </span>
            ) : (
              title
            )}
          </h2>
          {below === null ? null : <StoryBelow story={story} below={below} />}
          <StoryBody key={story.record.id} story={story} />
        </>
      )}
    </section>
  );
}

/** The story of what is selected, beside the list; drawn again for another record, not for what happens in the list. */
export const StoryPane = memo(Pane);
