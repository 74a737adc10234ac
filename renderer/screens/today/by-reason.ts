import type { TodayItem } from '../../../shared/api.ts';

export interface ReasonGroup {
  readonly reason: TodayItem['reason'];
  readonly items: readonly TodayItem[];
}

/** The agent's order kept, both of the groups (by their most pressing item) and within each. */
export function byReason(items: readonly TodayItem[]): readonly ReasonGroup[] {
  const groups = new Map<TodayItem['reason'], TodayItem[]>();
  for (const item of items) {
    const group = groups.get(item.reason);
    if (group === undefined) groups.set(item.reason, [item]);
    else group.push(item);
  }
  return [...groups].map(([reason, grouped]) => ({ reason, items: grouped }));
}
