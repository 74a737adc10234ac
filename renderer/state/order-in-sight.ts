import type { OrderListItem } from '../../shared/model/index.ts';
import { storyAnswer } from './answers.ts';
import { useRoute } from './route.ts';

/** The order whose story the person has before them. */
export function useOrderInSight(): OrderListItem | null {
  const [route] = useRoute();
  const story = storyAnswer((state) => state.value);
  return story?.subject === 'order' && 'ref' in route && route.ref === story.record.id ? story.record : null;
}
