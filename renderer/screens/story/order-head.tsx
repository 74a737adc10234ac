import type { ExpectationItem, OrderListItem } from '../../../shared/model/index.ts';
import { dayText, moneyText, words } from '../../language/index.ts';
import { Figure } from './figure.tsx';
import { VerdictSides } from './verdict-sides.tsx';

export interface OrderHeadProps {
  readonly order: OrderListItem;
  readonly expectations: readonly ExpectationItem[];
}

/** An order's figures and its verdicts. */
export function OrderHead({ order, expectations }: OrderHeadProps) {
  return (
    <>
      <dl className="figures story-figures">
        <Figure label={words.story.state} why={{ of: order.id, field: 'state' }}>
          {words.orderState[order.state]}
        </Figure>
        {order.placedOn === null ? null : (
          <Figure label={words.story.placed} why={{ of: order.id, field: 'placedOn' }}>
            {dayText(order.placedOn)}
          </Figure>
        )}
        {order.total === null ? null : (
          <Figure label={words.story.total} why={{ of: order.id, field: 'total' }}>
            {moneyText(order.total)}
          </Figure>
        )}
      </dl>
      <VerdictSides order={order} expectations={expectations} />
    </>
  );
}
