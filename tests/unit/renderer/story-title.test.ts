import { expect, test } from 'vitest';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { orderTitleOf } from '../../../renderer/screens/story/story-title.ts';

const order = { firstItem: 'Rice cooker', itemCount: 8, vendor: null, orderNumber: null } as OrderListItem;
const of = (...items: readonly (readonly [string, number])[]) =>
  orderTitleOf(
    order,
    items.map(([name, quantity]) => ({ name, quantity })),
  );

test('an order is headed by how many of a thing there are, or how many other things: pieces are no things', () => {
  expect(of(['Rice cooker', 1])).toBe('Rice cooker');
  expect(of(['Rice cooker', 8])).toBe('8 × Rice cooker');
  expect(of(['Rice cooker', 1], ['Rice cooker', 1])).toBe('2 × Rice cooker');
  expect(of(['Rice cooker', 1], ['Cup', 6], ['Tray', 1])).toBe('Rice cooker and 2 more');
});
