import type { InteractionItem, OrderListItem } from '../../../shared/model/index.ts';
import { instantDayText, moneyText, shortDayText, words } from '../../language/index.ts';
import { orderMark, orderName, orderStateText } from '../../state/order-words.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { VerdictMark } from '../verdict/index.ts';
import { EndInOne } from './end-in-one.tsx';

export interface OrderLinesProps {
  readonly orders: readonly OrderListItem[];
  /** The vendor in whose profile they stand, who is not named in each. */
  readonly vendorInSight?: string;
  /** How each is taken off the list again, where it can be. */
  readonly removal?: {
    readonly word: string;
    readonly label: (order: string) => string;
    readonly onPress: (order: OrderListItem) => void;
  };
}

/** Orders as lines that lead to their stories. */
export function OrderLines({ orders, vendorInSight, removal }: OrderLinesProps) {
  return (
    <ul className="record-lines">
      {orders.map((order) => (
        <li key={order.id} className={removal === undefined ? 'record-line' : 'record-line noted'}>
          <span className="evidence-day">{order.placedOn === null ? words.unknown : shortDayText(order.placedOn)}</span>
          <span className="item-name">
            <a href={hrefOf({ screen: 'orders', ref: order.id })}>
              <EndInOne
                name={order.vendor !== null && order.vendor.id === vendorInSight ? orderMark(order) : orderName(order)}
              />
            </a>
            {/* A promise may be met by what lies ready to collect: whether it arrived is another thing. */}
            <span className="record-state">{orderStateText(order)}</span>
          </span>
          <VerdictMark verdict={order.verdict} />
          <span className="record-money">{order.total === null ? '' : moneyText(order.total)}</span>
          {removal === undefined ? null : (
            <span className="record-removal">
              <Press look="quiet" label={removal.label(orderName(order))} onPress={() => removal.onPress(order)}>
                {removal.word}
              </Press>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Contacts as lines that lead to theirs. */
export function InteractionLines({ interactions }: { readonly interactions: readonly InteractionItem[] }) {
  return (
    <ul className="interactions">
      {interactions.map((interaction) => (
        <li key={interaction.id} className="interaction">
          <span className="evidence-day">{instantDayText(interaction.heldAt)}</span>
          <a className="item-name" href={hrefOf({ screen: 'interactions', ref: interaction.id })}>
            {interaction.summary}
          </a>
          {interaction.verdict === null ? null : <VerdictMark verdict={interaction.verdict} />}
        </li>
      ))}
    </ul>
  );
}
