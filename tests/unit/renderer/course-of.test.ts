import { expect, test } from 'vitest';
import { courseOf } from '../../../renderer/screens/story/course-of.ts';

const kept = { mean: 0.8, low: 0.7, high: 0.9, level: 0.9 as const };
const point = (on: string, count: number) => ({ on, kept, counts: { missed: count - 1, met: 1, exceeded: 0 } });

test('months without a verdict keep their room, and verdicts add up over those not drawn, too', () => {
  const points = [point('2024-01-31', 3), point('2025-11-30', 1), point('2026-02-28', 1), point('2026-03-12', 2)];
  const { months, points: drawn } = courseOf(points, 12);
  expect(months).toBe(5);
  expect(drawn.map(({ month, count, known, keptOfKnown }) => [month, count, known, keptOfKnown])).toEqual([
    [0, 1, 4, 2],
    [3, 1, 5, 3],
    [4, 2, 7, 4],
  ]);
});
