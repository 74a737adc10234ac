import { type ExpectationKind, type Mark, markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, statement } from '../queries/index.ts';
import type { Acting } from './acting.ts';

/** The mark by which a fact finds an order that the person named. @throws AgentError `not_found`, `wrong_kind` */
export function orderMark(acting: Acting, text: string): Mark {
  return markOf('order', 'id', findOf(acting, 'order', text).id);
}

export interface ShipmentTarget {
  readonly marks: readonly Mark[];
  readonly orders: readonly Mark[];
}

/** The same for a shipment. One that no number names is spoken of by its order. @throws AgentError `not_found`, `wrong_kind` */
export function shipmentTarget(acting: Acting, text: string): ShipmentTarget & { readonly id: string } {
  const { id } = findOf(acting, 'shipment', text);
  const { database } = acting;
  const orders = statement<{ order: string }>(database, 'SELECT "order" FROM shipment_order WHERE shipment = ?')
    .all(id)
    .map(({ order }) => markOf('order', 'id', order));
  const row = statement<{ marked: number }>(database, 'SELECT marked FROM shipment WHERE id = ?').get(id);
  return { id, marks: row?.marked === 1 ? [markOf('shipment', 'id', id)] : orders, orders };
}

export interface ExpectationTarget extends ShipmentTarget {
  readonly kind: ExpectationKind;
  readonly words: string | null;
}

interface ExpectationRow {
  readonly kind: ExpectationKind;
  readonly words: string | null;
  readonly order: string | null;
  readonly shipment: string | null;
  readonly interaction: string | null;
}

/** What an expectation hangs on: the shipment, order or interaction it is about, or itself. @throws AgentError `not_found` */
export function expectationTarget(acting: Acting, text: string): ExpectationTarget {
  const { id } = findOf(acting, 'expectation', text);
  const row = statement<ExpectationRow>(
    acting.database,
    'SELECT kind, words, "order", shipment, interaction FROM expectation WHERE id = ?',
  ).get(id);
  if (row === undefined) throw new AgentError('not_found', { ref: text, wanted: 'expectation' });
  const { kind, words } = row;
  if (row.shipment !== null) return { kind, words, ...shipmentTarget(acting, row.shipment) };
  if (row.order !== null) return { kind, words, marks: [markOf('order', 'id', row.order)], orders: [] };
  if (row.interaction !== null)
    return { kind, words, marks: [markOf('interaction', 'id', row.interaction)], orders: [] };
  const own = statement<{ body: string; marks: string }>(
    acting.database,
    `SELECT fact.marks, fact.body FROM expectation e JOIN fact ON fact.cluster = e.cluster
     WHERE e.id = ? AND fact.kind = 'promise.stated' AND fact.retractions = 0 ORDER BY fact.seq LIMIT 1`,
  ).get(id);
  if (own === undefined) throw new AgentError('not_found', { ref: text, wanted: 'expectation' });
  return { kind, words, marks: JSON.parse(own.marks) as Mark[], orders: [] };
}
