import type { ParsedInputOf } from '../../../shared/api.ts';
import { gapDays, verdictOn } from '../../../shared/judge/index.ts';
import type {
  OrderItem,
  OrderListItem,
  OrderState,
  SettledVerdict,
  ShipmentState,
  Verdict,
} from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { narrowBySearch } from './order-search.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyWanted, referenceOf } from './references.ts';

interface OrderRow {
  readonly id: string;
  readonly sort: string;
  readonly vendorId: string | null;
  readonly vendorName: string | null;
  readonly orderNumber: string | null;
  readonly placedOn: string | null;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly totalMinor: number | null;
  readonly currency: string | null;
  readonly itemCount: number;
  readonly state: OrderState;
  readonly settled: SettledVerdict | null;
  readonly gapDays: number | null;
  readonly openDueOn: string | null;
  readonly openUntil: string | null;
}

export interface ShipmentRow {
  readonly id: string;
  readonly orderId: string;
  readonly carrierId: string | null;
  readonly carrierName: string | null;
  readonly trackingNumbers: string;
  readonly shippedOn: string | null;
  readonly deliveredOn: string | null;
  readonly state: ShipmentState;
}

const selectOrders = `SELECT o.id, o.sort_on AS sort, v.id AS vendorId, v.name AS vendorName, o.order_number AS orderNumber,
    o.placed_on AS placedOn, p.id AS projectId, p.name AS projectName, o.total_minor AS totalMinor, o.currency,
    o.item_count AS itemCount, o.state, o.settled, o.gap_days AS gapDays, o.open_due_on AS openDueOn, o.open_until AS openUntil
  FROM "order" o
  LEFT JOIN mark vm ON vm.id = o.vendor LEFT JOIN party v ON v.id = vm.subject
  LEFT JOIN mark pm ON pm.id = o.project LEFT JOIN project p ON p.id = pm.subject`;

/** An order's verdict as of a day: missed once a part is, else overdue or open while a part is awaited. */
export function orderVerdict(row: Pick<OrderRow, 'settled' | 'openDueOn'>, today: string): Verdict | null {
  if (row.settled === 'missed' || row.openDueOn === null) return row.settled;
  return verdictOn(null, row.openDueOn, today);
}

function orderGap(row: OrderRow, verdict: Verdict | null, today: string): number | null {
  if (verdict === 'overdue' && row.openUntil !== null)
    return gapDays({ from: null, until: row.openUntil }, null, today);
  return verdict === 'open' ? null : row.gapDays;
}

function narrowByVerdict(conditions: Conditions, verdict: Verdict, today: string): void {
  switch (verdict) {
    case 'missed':
      return conditions.add(`o.settled = 'missed'`);
    case 'overdue':
      return conditions.add(`o.open_due_on < ? AND o.settled IS NOT 'missed'`, today);
    case 'open':
      return conditions.add(`o.open_due_on >= ? AND o.settled IS NOT 'missed'`, today);
    default:
      return conditions.add('o.settled = ? AND o.open_due_on IS NULL', verdict);
  }
}

export function listOrders(asking: Asking, input: ParsedInputOf<'orders.list'>): Page<OrderListItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(o.sort_on, o.id) < (?, ?)', key.sort, key.id);
  if (input.since !== undefined) conditions.add('o.sort_on >= ?', input.since);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(
      `(o.vendor IN ${marksOfSubject} OR o.id IN (SELECT so."order" FROM shipment s JOIN shipment_order so ON so.shipment = s.id
         WHERE s.carrier IN ${marksOfSubject}))`,
      id,
      id,
      id,
      id,
    );
  }
  if (input.verdict !== undefined) narrowByVerdict(conditions, input.verdict, asking.today);
  narrowBySearch(asking, conditions, input.search ?? '');
  // Few orders are awaited among many, but SQLite knows so only once it has counted them, which it does on closing.
  const isAwaited = input.verdict === 'overdue' || input.verdict === 'open';
  const select =
    isAwaited && input.party === undefined && (input.search ?? '') === ''
      ? selectOrders.replace('FROM "order" o', 'FROM "order" o INDEXED BY order_open')
      : selectOrders;
  const sql = `${select} ${conditions.where} ORDER BY o.sort_on DESC, o.id DESC LIMIT ?`;
  const rows = statement<OrderRow>(asking.database, sql).all(...conditions.values, input.limit + 1);
  const shipments = shipmentsOf(
    asking,
    rows.slice(0, input.limit).map(({ id }) => id),
  );
  return pageOf(rows, input.limit, (row) => orderItemOf(row, shipments.get(row.id) ?? [], asking.today));
}

export function orderById(asking: Asking, id: string): OrderListItem | null {
  const row = statement<OrderRow>(asking.database, `${selectOrders} WHERE o.id = ?`).get(id);
  return row === undefined ? null : orderItemOf(row, shipmentsOf(asking, [id]).get(id) ?? [], asking.today);
}

export function itemsOfOrder({ database }: Asking, id: string): OrderItem[] {
  return statement<{ name: string; quantity: number; price_minor: number | null; currency: string | null }>(
    database,
    'SELECT name, quantity, price_minor, currency FROM item WHERE "order" = ? ORDER BY position',
  )
    .all(id)
    .map(({ name, quantity, price_minor: amountMinor, currency }) => ({
      name,
      quantity,
      price: amountMinor === null || currency === null ? null : { amountMinor, currency },
    }));
}

function shipmentsOf({ database }: Asking, orders: readonly string[]): Map<string, ShipmentRow[]> {
  const rows = statement<ShipmentRow>(
    database,
    `SELECT so."order" AS orderId, s.id, c.id AS carrierId, c.name AS carrierName, s.tracking_numbers AS trackingNumbers,
       s.shipped_on AS shippedOn, s.delivered_on AS deliveredOn, s.state
     FROM json_each(?) wanted
     CROSS JOIN shipment_order so ON so."order" = wanted.value
     JOIN shipment s ON s.id = so.shipment
     LEFT JOIN mark cm ON cm.id = s.carrier LEFT JOIN party c ON c.id = cm.subject
     ORDER BY s.sort_on, s.id`,
  ).all(JSON.stringify(orders));
  return Map.groupBy(rows, ({ orderId }) => orderId);
}

export function orderShipmentOf(row: ShipmentRow): OrderListItem['shipments'][number] {
  return {
    id: row.id,
    carrier: referenceOf(row.carrierId, row.carrierName),
    trackingNumbers: JSON.parse(row.trackingNumbers) as string[],
    shippedOn: row.shippedOn,
    deliveredOn: row.deliveredOn,
    state: row.state,
  };
}

function orderItemOf(row: OrderRow, shipments: readonly ShipmentRow[], today: string): OrderListItem {
  const verdict = orderVerdict(row, today);
  return {
    id: row.id,
    vendor: referenceOf(row.vendorId, row.vendorName),
    orderNumber: row.orderNumber,
    placedOn: row.placedOn,
    project: referenceOf(row.projectId, row.projectName),
    total:
      row.totalMinor === null || row.currency === null ? null : { amountMinor: row.totalMinor, currency: row.currency },
    itemCount: row.itemCount,
    state: row.state,
    shipments: shipments.map(orderShipmentOf),
    verdict,
    gapDays: orderGap(row, verdict, today),
  };
}
