import { expect, test } from 'vitest';
import { tallyText } from '../../../renderer/screens/today/tally-text.ts';
import type { TodayBoard } from '../../../shared/api.ts';

type Reason = TodayBoard['groups'][number]['reason'];

test.each<[Partial<Record<Reason, number>>, number, string]>([
  [{}, 0, ''],
  [{ overdue: 2 }, 0, '2 overdue'],
  [{}, 7, '7 overdue for more than 60 days'],
  [{ overdue: 2, collect: 1 }, 7, '2 overdue, 7 more for over 60 days\u00a0· 1 to collect'],
])('Today counts what is overdue for long beside the rest: %#', (counts, older, text) => {
  const groups = (Object.entries(counts) as [Reason, number][]).map(([reason, count]) => ({
    reason,
    count,
    items: [],
  }));
  expect(tallyText({ groups, older: { count: older, days: 60 }, later: 0 })).toBe(text);
});
