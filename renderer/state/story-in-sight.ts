import type { Story } from '../../shared/api.ts';
import type { OrderListItem } from '../../shared/model/index.ts';
import { storyAnswer } from './answers.ts';
import { useRoute } from './route.ts';

/** The story that the person has before them. */
export function useStoryInSight(): Story | null {
  const [route] = useRoute();
  // The answer before stays where the latest asking failed, such as that of what was just taken back.
  const story = storyAnswer(({ value, failure }) => (failure === null ? value : null));
  return story !== null && 'ref' in route && route.ref === story.record.id ? story : null;
}

/** The order whose story the person has before them. */
export function useOrderInSight(): OrderListItem | null {
  const story = useStoryInSight();
  return story?.subject === 'order' ? story.record : null;
}
