import { expect, test } from 'vitest';
import { weighingText } from '../../../renderer/screens/story/weighing-text.ts';

test('what is added of anybody is said in words as it stands in the sum', () => {
  const counts = { exceeded: 0, met: 0, missed: 1, overdue: 0, open: 0, dropped: 0 };
  const weighing = {
    before: { exceeded: 1.5, met: 7, missed: 1.5 },
    counted: { exceeded: 0, met: 0, missed: 0.65 },
    counts,
    halfLifeDays: null,
  };
  const { plain, sum } = weighingText(weighing, null);
  expect(plain).toContain('8.5 of 10');
  expect(sum).toContain('(0.00 + 8.50) of (0.65 + 10.00)');
});
