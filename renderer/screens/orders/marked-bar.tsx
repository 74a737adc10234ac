import type { Money, OrderListItem } from '../../../shared/model/index.ts';
import { moneyText, words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Joinable } from '../../state/joinable.ts';
import { useOrders } from '../../state/orders.ts';
import { saveFoundOrders, saveOrders } from '../../state/save-orders.ts';
import { Press } from '../../ui/press.tsx';
import './marked-bar.css';

export interface MarkedBarProps {
  readonly orders: readonly OrderListItem[];
  /** How many fit in all, where they are more than can be marked; else null. */
  readonly of: string | null;
  readonly onClear: () => void;
}

/** What orders cost together: a sum a currency, in the order they come. */
export function sumsOf(orders: readonly OrderListItem[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { total } of orders)
    if (total !== null) sums.set(total.currency, (sums.get(total.currency) ?? 0) + total.amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ amountMinor, currency }));
}

/** What the marked orders come to, and what can be said of them at once. */
export function MarkedBar({ orders, of, onClear }: MarkedBarProps) {
  const show = useDialogs((state) => state.show);
  const [first, second, ...others] = orders;
  const two = first !== undefined && second !== undefined && others.length === 0;
  const joinable = (order: OrderListItem): Joinable => ({
    subject: 'order',
    id: order.id,
    name: orderName(order),
    isJoined: false,
  });
  return (
    <section className="marked-bar" aria-label={words.ordersPage.markedActions}>
      <p className="marked-sum" role="status">
        <strong>
          {of === null ? words.ordersPage.marked(orders.length) : words.ordersPage.markedPart(orders.length, of)}
        </strong>
        {sumsOf(orders).map((sum) => (
          <span key={sum.currency}>{moneyText(sum)}</span>
        ))}
        <Press look="quiet" onPress={onClear}>
          {words.ordersPage.unmark}
        </Press>
      </p>
      <div className="marked-actions">
        <Press onPress={() => show({ dialog: 'ordersArrived', orders })}>{words.ordersPage.arrived}</Press>
        <Press onPress={() => show({ dialog: 'ordersNeverCame', orders })}>{words.ordersPage.neverCame}</Press>
        <Press onPress={() => show({ dialog: 'ordersProject', orders })}>{words.ordersPage.intoProject}</Press>
        {two ? (
          <Press onPress={() => show({ dialog: 'merge', record: joinable(first), other: joinable(second) })}>
            {words.ordersPage.merge}
          </Press>
        ) : null}
        <Press onPress={() => void (of === null ? saveOrders(orders) : saveFoundOrders(useOrders.getState().of))}>
          {of === null ? words.ordersPage.saveTable : words.ordersPage.saveAllTable(of)}
        </Press>
      </div>
    </section>
  );
}
