import type { OrderListItem } from '../../../shared/model/index.ts';
import { moneyText, shortDayText, words } from '../../language/index.ts';
import type { Column } from '../../ui/ledger-grid.tsx';
import { gapWords, VerdictMark } from '../verdict/index.ts';

/** An order as its row is named: vendor and number. */
export function orderName({ vendor, orderNumber }: OrderListItem): string {
  return `${vendor?.name ?? words.ordersPage.noVendor} ${orderNumber ?? words.ordersPage.noNumber}`;
}

/** Two lines a cell: what one looks for first, and below it what goes with it. */
export const orderColumns: readonly Column<OrderListItem>[] = [
  {
    id: 'vendor',
    header: words.ordersPage.vendor,
    sorts: [{ by: 'vendor', word: words.ordersPage.vendor }],
    cell: ({ vendor, orderNumber }) => (
      <>
        <span className="cell-first cell-strong">{vendor?.name ?? words.ordersPage.noVendor}</span>
        <span className="cell-second">{orderNumber ?? words.ordersPage.noNumber}</span>
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
    cell: ({ placedOn, state }) => (
      <>
        <span className="cell-first">{placedOn === null ? words.unknown : shortDayText(placedOn)}</span>
        <span className="cell-second">{words.orderState[state]}</span>
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
    cell: ({ verdict, gapDays }) => (
      <>
        <span className="cell-first">
          <VerdictMark verdict={verdict} />
        </span>
        <span className="cell-second">{gapWords(verdict, gapDays)}</span>
      </>
    ),
  },
  {
    id: 'total',
    header: words.ordersPage.total,
    sorts: [{ by: 'total', word: words.ordersPage.total }],
    cell: ({ total, itemCount }) => (
      <>
        <span className="cell-first">{total === null ? '' : moneyText(total)}</span>
        <span className="cell-second">{itemCount > 0 ? words.ordersPage.items(itemCount) : ''}</span>
      </>
    ),
  },
];
