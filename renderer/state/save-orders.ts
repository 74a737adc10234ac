import { csvLine, type CsvValue } from '../../shared/csv.ts';
import type { OutputOf, Result } from '../../shared/api.ts';
import type { OrderListItem } from '../../shared/model/index.ts';
import { amountText, todayHere, words } from '../language/index.ts';
import { call } from './client.ts';
import { offerFile } from './offer-file.ts';
import { type OrderFind, tidyFind } from './order-find.ts';
import { tellFailure } from './recording.ts';

type Delivery = OutputOf<'orders.deliveries'>[number];

/** The contract's largest page. */
const pageSize = 1000;

/** The day the last parcel of an order came of which nothing was promised. */
const cameOn = ({ state, shipments }: OrderListItem): string | null =>
  state === 'delivered'
    ? (shipments
        .flatMap(({ deliveredOn }) => deliveredOn ?? [])
        .toSorted()
        .at(-1) ?? null)
    : null;

/** An order as a line of a table: dates as YYYY-MM-DD, amounts with a point, so that any program reads them. */
export function orderLine(order: OrderListItem, delivery: Delivery | undefined): readonly CsvValue[] {
  const { orderNumber, vendor, placedOn, verdict, gapDays, total } = order;
  return [
    orderNumber,
    vendor?.name ?? null,
    placedOn,
    delivery?.promised.from ?? null,
    delivery?.promised.until ?? null,
    delivery === undefined ? cameOn(order) : delivery.arrivedOn,
    verdict === null ? null : words.verdict[verdict],
    gapDays,
    total === null ? null : amountText(total),
    total?.currency ?? null,
  ];
}

async function linesOf(orders: readonly OrderListItem[]): Promise<Result<readonly string[]>> {
  if (orders.length === 0) return { ok: true, value: [] };
  const found = await call('orders.deliveries', { orders: orders.map(({ id }) => id) });
  if (!found.ok) return found;
  const deliveries = new Map(found.value.map((delivery) => [delivery.order, delivery]));
  return { ok: true, value: orders.map((order) => csvLine(orderLine(order, deliveries.get(order.id)))) };
}

/** A spreadsheet takes a file for UTF-8 by the mark at its beginning. */
const save = (lines: readonly string[]): void =>
  offerFile(
    `${words.ordersPage.table.file(todayHere())}.csv`,
    `\ufeff${[csvLine(words.ordersPage.table.heads), ...lines, ''].join('\r\n')}`,
  );

/** Hands orders to the person as a table that a spreadsheet opens. */
export async function saveOrders(orders: readonly OrderListItem[]): Promise<void> {
  const lines = await linesOf(orders);
  if (lines.ok) save(lines.value);
  else tellFailure(lines.error);
}

/** The same of all orders that are asked for, in the order they are listed in. */
export async function saveFoundOrders(find: OrderFind): Promise<void> {
  const all: string[] = [];
  let after: string | null = null;
  do {
    const page: Result<OutputOf<'orders.list'>> = await call('orders.list', {
      ...tidyFind(find),
      after,
      limit: pageSize,
    });
    const lines: Result<readonly string[]> = page.ok ? await linesOf(page.value.items) : page;
    if (!page.ok || !lines.ok) {
      if (!lines.ok) tellFailure(lines.error);
      return;
    }
    all.push(...lines.value);
    after = page.value.next;
  } while (after !== null);
  save(all);
}
