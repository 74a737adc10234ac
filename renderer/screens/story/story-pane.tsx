import { useEffect, useRef } from 'react';
import { words } from '../../language/index.ts';
import { storyAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Problem } from '../../ui/problem.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { StoryBody } from './story-body.tsx';
import { titleOf } from './story-title.ts';
import './story-pane.css';

export interface StoryPaneProps {
  /** An id, an order or a tracking number. */
  readonly of: string;
  /** Escape: back to the list. */
  readonly onLeave: () => void;
}

/** The story of what is selected, beside the list. */
export function StoryPane({ of, onLeave }: StoryPaneProps) {
  const { value: story, failure, ask, of: asked } = useAnswer(storyAnswer, { ref: of });
  const pane = useRef<HTMLElement>(null);
  const shown = asked?.ref;
  useEffect(() => {
    // Another story begins at its beginning.
    pane.current?.scrollTo({ top: 0 });
  }, [shown]);
  useKeys(pane, (event) => {
    if (event.key === 'Escape') onLeave();
  });
  const { title, below } = story === null || failure !== null ? { title: of, below: null } : titleOf(story);
  const isFailed = failure !== null;
  return (
    <section
      ref={pane}
      className="story"
      tabIndex={-1}
      data-story
      aria-label={words.story.label([title, below].filter((part) => part !== null).join(' '))}
    >
      {isFailed ? (
        <Problem
          title={words.trouble.title}
          sentence={failure.message}
          again={{ word: words.trouble.again, onPress: () => void ask({ ref: of }) }}
        />
      ) : null}
      {story === null || isFailed ? null : (
        <>
          <h2 className="story-title">{title}</h2>
          {below === null ? null : <p className="story-below">{below}</p>}
          <StoryBody key={story.record.id} story={story} />
        </>
      )}
    </section>
  );
}
