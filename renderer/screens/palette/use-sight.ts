import { useMemo } from 'react';
import { joinableOf } from '../../state/joinable.ts';
import { useRoute } from '../../state/route.ts';
import { useStoryInSight } from '../../state/story-in-sight.ts';
import type { Sight } from './command-table.ts';

/** What is in sight now. */
export function useSight(): Sight {
  const [, go] = useRoute();
  const story = useStoryInSight();
  return useMemo(
    () => ({
      order: story?.subject === 'order' ? story.record : null,
      record: story === null ? null : joinableOf(story),
      go,
    }),
    [story, go],
  );
}
