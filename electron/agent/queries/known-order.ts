import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { numberKey, orderNumberMark } from '../../../shared/model/index.ts';
import { nodeId } from '../facts/index.ts';
import { type Asking, statement } from './asking.ts';
import { orderById } from './orders.ts';
import { findParty } from './references.ts';

/** The order that a vendor knows by a number, also where it went by another name then. */
export function orderWithNumber(asking: Asking, vendor: string, orderNumber: string): string | null {
  const party = findParty(asking, vendor);
  if (party === null) return null;
  const [row, ...more] = statement<{ id: string }>(
    asking.database,
    `SELECT o.id FROM "order" o JOIN mark m ON m.id = o.vendor WHERE o.number_key = ? AND m.subject = ?`,
  ).all(numberKey(orderNumber), party.id);
  return row === undefined || more.length > 0 ? null : row.id;
}

/** The order that recording one under this vendor and number would speak of; null where it would be a new one. */
export function knownOrder(asking: Asking, named: ParsedInputOf<'order.known'>): OutputOf<'order.known'> {
  const [vendor, orderNumber] = [named.vendor.trim(), named.orderNumber.trim()];
  if (vendor === '' || orderNumber === '') return null;
  const mark = orderNumberMark(findParty(asking, vendor, 'vendor')?.name ?? vendor, orderNumber);
  const marked = statement<{ subject: string }>(asking.database, 'SELECT subject FROM mark WHERE id = ?').get(
    nodeId(mark),
  );
  const id = orderWithNumber(asking, vendor, orderNumber) ?? marked?.subject ?? null;
  return id === null ? null : orderById(asking, id);
}
