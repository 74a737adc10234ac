import type { TodayBoard } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';

/** How many are overdue, and how many more for long: the numbers that stand below. */
function lateText(late: number, { count, days }: TodayBoard['older']): string {
  const { tally, older, olderOf } = words.todayPage;
  if (count === 0) return late === 0 ? '' : tally.overdue(late);
  return late === 0 ? older(count, days) : `${tally.overdue(late)}, ${olderOf(count, days)}`;
}

/** How many there are of each sort, in a line; no line begins with a point. */
export function tallyText({ groups, older }: TodayBoard): string {
  const late = groups.find(({ reason }) => reason === 'overdue')?.count ?? 0;
  const others = groups.filter(({ reason }) => reason !== 'overdue');
  return [lateText(late, older), ...others.map(({ reason, count }) => words.todayPage.tally[reason](count))]
    .filter((part) => part !== '')
    .join('\u00a0· ');
}
