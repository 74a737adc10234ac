import type { OrderListItem } from '../../../shared/model/index.ts';
import { shortDayText, shortMoneyText, words } from '../../language/index.ts';
import type { Column } from '../../ui/ledger-head.tsx';
import { orderBelow, orderStateText, orderThing } from '../../state/order-words.ts';
import { gapWords, VerdictMark } from '../verdict/index.ts';

/** How late or early it is, in the few words that a column has room for. What came in time was missed for what came. */
function delayText(verdict: OrderListItem['verdict'], gapDays: number | null): string | null {
  if (gapDays !== null && verdict === 'overdue' && gapDays > 0) return words.gap(gapDays);
  if (gapDays !== null && verdict === 'missed' && gapDays <= 0) return words.ordersPage.notAsOrdered;
  return gapWords(verdict, gapDays);
}

/** Two lines a cell: what one looks for first, and below it what goes with it. */
export const orderColumns: readonly Column<OrderListItem>[] = [
  {
    id: 'vendor',
    header: words.ordersPage.item,
    sorts: [{ by: 'vendor', word: words.ordersPage.vendor }],
    cell: (order) => (
      <>
        <span className="cell-first cell-strong">{orderThing(order)}</span>
        <span className="cell-second">{orderBelow(order)}</span>
      </>
    ),
  },
  {
    id: 'placed',
    header: words.ordersPage.placed,
    sorts: [
      { by: 'placed', word: words.ordersPage.placed },
      { by: 'state', word: words.ordersPage.state },
    ],
    cell: (order) => (
      <>
        <span className="cell-first">{order.placedOn === null ? words.unknown : shortDayText(order.placedOn)}</span>
        <span className="cell-second">{orderStateText(order)}</span>
      </>
    ),
  },
  {
    id: 'promise',
    header: words.ordersPage.promise,
    sorts: [
      { by: 'verdict', word: words.ordersPage.promise },
      { by: 'gap', word: words.ordersPage.gap },
    ],
    cell: ({ verdict, gapDays, dueOn }) => (
      <>
        <span className="cell-first">
          <VerdictMark verdict={verdict} />
        </span>
        <span className="cell-second">
          {verdict === 'open' && dueOn !== null
            ? words.ordersPage.due(shortDayText(dueOn))
            : delayText(verdict, gapDays)}
        </span>
      </>
    ),
  },
  {
    id: 'total',
    header: words.ordersPage.total,
    sorts: [{ by: 'total', word: words.ordersPage.total }],
    cell: ({ total, itemCount }) => (
      <>
        <span className="cell-first">{total === null ? '' : shortMoneyText(total)}</span>
        <span className="cell-second">{itemCount > 0 ? words.ordersPage.items(itemCount) : ''}</span>
      </>
    ),
  },
];
