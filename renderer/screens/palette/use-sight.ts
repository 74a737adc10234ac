import { useMemo } from 'react';
import { useOrderInSight } from '../../state/order-in-sight.ts';
import { useRoute } from '../../state/route.ts';
import type { Sight } from './command-table.ts';

/** What is in sight now. */
export function useSight(): Sight {
  const [, go] = useRoute();
  const order = useOrderInSight();
  return useMemo(() => ({ order, go }), [order, go]);
}
