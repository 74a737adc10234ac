import type { Story } from '../../../shared/api.ts';
import type { OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { words } from '../../language/index.ts';
import { orderBelow, orderThing } from '../../state/order-words.ts';
import { categoryName } from './category-name.ts';

/** What was ordered, how many of it where that is all, and how many other things with it. */
export function orderTitleOf(order: OrderListItem, items: readonly Pick<OrderItem, 'name' | 'quantity'>[]): string {
  const { firstItem } = order;
  if (firstItem === null) return orderThing(order);
  const others = new Set(items.map(({ name }) => name)).size - 1;
  if (others > 0) return words.story.andMore(firstItem, others);
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return count > 1 ? `${words.story.quantity(count)} ${firstItem}` : firstItem;
}

/** What a story is headed by, and the id under which its figures can be asked about. */
export function titleOf(story: Story): { readonly title: string; readonly below: string | null } {
  switch (story.subject) {
    case 'order':
      return { title: orderTitleOf(story.record, story.items), below: orderBelow(story.record) };
    case 'shipment':
      return {
        title: story.record.carrier?.name ?? words.story.noCourier,
        below: story.record.trackingNumbers.join(', ') || null,
      };
    case 'party':
    case 'project':
      return { title: story.record.name, below: null };
    case 'interaction':
      return { title: story.record.summary, below: story.record.party?.name ?? null };
    case 'expectation':
      return { title: words.kind[story.record.kind], below: story.record.accountable?.name ?? null };
    case 'request':
      return { title: words.dataRight[story.record.right], below: story.record.party.name };
    case 'terms':
      return { title: words.fact['terms.stated'] ?? '', below: null };
    case 'negotiation':
      return { title: story.record.party.name, below: null };
    case 'holding':
      return { title: categoryName(story.record.category), below: story.record.party.name };
    default:
      return assertNever(story);
  }
}
