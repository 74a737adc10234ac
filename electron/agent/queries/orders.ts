import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { gapDays, verdictOn } from '../../../shared/judge/index.ts';
import type {
  OrderItem,
  OrderListItem,
  OrderState,
  SettledVerdict,
  ShipmentState,
  Verdict,
} from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { type Asking, statement } from './asking.ts';
import { isNarrowed, narrowOrders } from './order-filter.ts';
import { type Run, type Source, runsOf } from './order-sort.ts';
import { Conditions, type Page, type PageKey, pageKeyOf, pageOf } from './paging.ts';
import { referenceOf } from './references.ts';

type Input = ParsedInputOf<'orders.list'>;

interface OrderRow {
  readonly id: string;
  readonly sort: string;
  readonly cluster: number;
  readonly vendorId: string | null;
  readonly vendorName: string | null;
  readonly orderNumber: string | null;
  readonly placedOn: string | null;
  readonly projectId: string | null;
  readonly projectName: string | null;
  readonly totalMinor: number | null;
  readonly currency: string | null;
  readonly itemCount: number;
  readonly firstItem: string | null;
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

const selectOrders = (
  sort: string,
  from: string,
): string => `SELECT o.id, ${sort} AS sort, o.cluster, v.id AS vendorId, v.name AS vendorName, o.order_number AS orderNumber,
    o.placed_on AS placedOn, p.id AS projectId, p.name AS projectName, o.total_minor AS totalMinor, o.currency,
    o.item_count AS itemCount, i.name AS firstItem, o.state, o.settled, o.gap_days AS gapDays, o.open_due_on AS openDueOn, o.open_until AS openUntil
  ${from}
  LEFT JOIN mark vm ON vm.id = o.vendor LEFT JOIN party v ON v.id = vm.subject
  LEFT JOIN mark pm ON pm.id = o.project LEFT JOIN project p ON p.id = pm.subject
  LEFT JOIN item i ON i."order" = o.id AND i.position = 0`;

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

/** A page's key: what the row is sorted by, and what parts it from others of the same: when one first heard of it. */
interface OrderKey extends PageKey {
  readonly cluster: number;
}

/** SQL for the rows of one source, those after `key` in the run's direction. */
function rowsOf(
  asking: Asking,
  input: Input,
  run: Run,
  { by, index, narrow }: Source,
  key: OrderKey | null,
): OrderRow[] {
  const conditions = new Conditions();
  if (key !== null) {
    const value = run.isNumber ? Number(key.sort) : key.sort;
    conditions.add(`(${by}, o.cluster, o.id) ${run.descends ? '<' : '>'} (?, ?, ?)`, value, key.cluster, key.id);
  }
  narrow(conditions);
  narrowOrders(asking, conditions, input);
  const from = index === null ? 'FROM "order" o' : `FROM "order" o INDEXED BY ${index}`;
  const towards = run.descends ? 'DESC' : 'ASC';
  const order = `${by} ${towards}, o.cluster ${towards}, o.id ${towards}`;
  const sql = `${selectOrders(by, from)} ${conditions.where} ORDER BY ${order} LIMIT ?`;
  return statement<OrderRow>(asking.database, sql).all(...conditions.values, input.limit + 1);
}

/** One run's rows, of all its sources. */
function rowsOfRun(asking: Asking, input: Input, run: Run, key: OrderKey | null): OrderRow[] {
  const [first, ...others] = run.sources.map((source) => rowsOf(asking, input, run, source, key));
  if (others.length === 0) return first ?? [];
  const sign = run.descends ? -1 : 1;
  const compared = (one: OrderRow, other: OrderRow): number =>
    Number(one.sort) - Number(other.sort) || one.cluster - other.cluster || (one.id < other.id ? -1 : 1);
  return [first ?? [], ...others].flat().sort((one, other) => sign * compared(one, other));
}

/** Few orders are awaited among many, but SQLite knows so only once it has counted them, which it does on closing. */
function byAwaited(runs: readonly Run[], input: Input): readonly Run[] {
  const isAwaited = input.verdict === 'overdue' || input.verdict === 'open';
  if (!isAwaited || input.sort !== 'placed' || isNarrowed(input)) return runs;
  return runs.map((run) => ({ ...run, sources: run.sources.map((source) => ({ ...source, index: 'order_open' })) }));
}

/** @throws AgentError `bad_page_key` for a page's key of another sort, `not_found` for an unknown party or project. */
export function listOrders(asking: Asking, input: Input): Page<OrderListItem> {
  const runs = byAwaited(runsOf(asking, input.sort, input.direction), input);
  const { run: wanted, key } = runKeyOf(input.after);
  const begun = runs.findIndex(({ name }) => name === wanted);
  if (key !== null && begun < 0) throw new AgentError('bad_page_key', { after: String(input.after) });
  const rows: OrderRow[] = [];
  for (const [at, run] of runs.slice(Math.max(0, begun)).entries()) {
    const found = rowsOfRun(asking, input, run, at === 0 ? key : null);
    const named = run.name === '' ? '' : `${run.name}|`;
    rows.push(...found.map((row) => ({ ...row, sort: `${named}${row.sort}~${row.cluster}` })));
    if (rows.length > input.limit) break;
  }
  const shipments = shipmentsOf(
    asking,
    rows.slice(0, input.limit).map(({ id }) => id),
  );
  return pageOf(rows, input.limit, (row) => orderItemOf(row, shipments.get(row.id) ?? [], asking.today));
}

/** A page's key, and the run it lies in. @throws AgentError `bad_page_key` */
function runKeyOf(after: string | null): { readonly run: string; readonly key: OrderKey | null } {
  const key = pageKeyOf(after);
  if (key === null) return { run: '', key };
  const [, run = '', sort, cluster] = /^(?:(.*)\|)?(.*)~(\d+)$/.exec(key.sort) ?? [];
  if (sort === undefined) throw new AgentError('bad_page_key', { after: String(after) });
  return { run, key: { id: key.id, sort, cluster: Number(cluster) } };
}

/** How many orders fit and what they cost, currency by currency, most orders first. */
export function sumOrders(asking: Asking, input: ParsedInputOf<'orders.sum'>): OutputOf<'orders.sum'> {
  const conditions = new Conditions();
  narrowOrders(asking, conditions, input, true);
  const sql = `SELECT o.currency, count(*) AS count, sum(o.total_minor) AS minor FROM "order" o ${conditions.where}
    GROUP BY o.currency ORDER BY count(*) DESC, o.currency`;
  const rows = statement<{ currency: string | null; count: number; minor: number | null }>(asking.database, sql).all(
    ...conditions.values,
  );
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    totals: rows.flatMap(({ currency, minor }) =>
      currency === null || minor === null ? [] : [{ amountMinor: minor, currency }],
    ),
  };
}

export function orderById(asking: Asking, id: string): OrderListItem | null {
  const row = statement<OrderRow>(asking.database, `${selectOrders('o.sort_on', 'FROM "order" o')} WHERE o.id = ?`).get(
    id,
  );
  return row === undefined ? null : orderItemOf(row, shipmentsOf(asking, [id]).get(id) ?? [], asking.today);
}

/** The numbers of an order that was made one from several, beside its own. */
export function otherNumbersOf({ database }: Asking, id: string): string[] {
  return statement<{ number: string }>(
    database,
    'SELECT number FROM other_number WHERE "order" = ? ORDER BY number_key',
  )
    .all(id)
    .map(({ number }) => number);
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
    firstItem: row.firstItem,
    state: row.state,
    shipments: shipments.map(orderShipmentOf),
    verdict,
    gapDays: orderGap(row, verdict, today),
    dueOn: verdict === 'open' || verdict === 'overdue' ? (row.openUntil?.slice(0, 10) ?? null) : null,
  };
}
