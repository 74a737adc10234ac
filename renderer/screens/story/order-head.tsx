import type { ExpectationItem, OrderListItem } from '../../../shared/model/index.ts';
import { dayText, moneyText, typedDay, typedMoney, words } from '../../language/index.ts';
import { Correctable, OrderActions, placedCorrection, totalCorrection } from '../entering/index.ts';
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
      <OrderActions order={order} />
      <dl className="figures story-figures">
        <Figure label={words.story.state} why={{ of: order.id, field: 'state' }}>
          {words.orderState[order.state]}
        </Figure>
        <Figure
          label={words.story.placed}
          {...(order.placedOn === null ? {} : { why: { of: order.id, field: 'placedOn' } })}
        >
          <Correctable
            name={words.story.placed}
            typed={order.placedOn === null ? '' : typedDay(order.placedOn)}
            read={placedCorrection(order.id)}
          >
            {order.placedOn === null ? words.unknown : dayText(order.placedOn)}
          </Correctable>
        </Figure>
        <Figure label={words.story.total} {...(order.total === null ? {} : { why: { of: order.id, field: 'total' } })}>
          <Correctable
            name={words.story.total}
            typed={order.total === null ? '' : typedMoney(order.total)}
            read={totalCorrection(order.id, order.total)}
          >
            {order.total === null ? words.unknown : moneyText(order.total)}
          </Correctable>
        </Figure>
      </dl>
      <VerdictSides order={order} expectations={expectations} />
    </>
  );
}
