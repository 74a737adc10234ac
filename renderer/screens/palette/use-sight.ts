import { useMemo } from 'react';
import { useHasDemo } from '../../state/demo.ts';
import { joinableOf } from '../../state/joinable.ts';
import { isSearched, useRoute } from '../../state/route.ts';
import { useStoryInSight } from '../../state/story-in-sight.ts';
import type { Sight } from './command-table.ts';

/** What is in sight now. */
export function useSight(): Sight {
  const [route, go] = useRoute();
  const hasSearch = isSearched(route);
  const story = useStoryInSight();
  const hasDemo = useHasDemo();
  return useMemo(
    () => ({
      order: story?.subject === 'order' ? story.record : null,
      record: story === null ? null : joinableOf(story),
      hasSearch,
      hasDemo,
      go,
    }),
    [story, hasSearch, hasDemo, go],
  );
}
