import type { InteractionItem, OrderListItem } from '../../../shared/model/index.ts';
import { instantDayText, moneyText, shortDayText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { VerdictMark } from '../verdict/index.ts';

/** Orders as lines that lead to their stories. */
export function OrderLines({ orders }: { readonly orders: readonly OrderListItem[] }) {
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id} className="record-line">
          <span className="evidence-day">{order.placedOn === null ? words.unknown : shortDayText(order.placedOn)}</span>
          <a className="item-name" href={hrefOf({ screen: 'orders', ref: order.id })}>
            {`${order.vendor?.name ?? words.ordersPage.noVendor} ${order.orderNumber ?? words.ordersPage.noNumber}`}
          </a>
          <VerdictMark verdict={order.verdict} />
          <span className="record-money">{order.total === null ? '' : moneyText(order.total)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Contacts as lines that lead to theirs. */
export function InteractionLines({ interactions }: { readonly interactions: readonly InteractionItem[] }) {
  return (
    <ul>
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
