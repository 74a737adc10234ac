import type { OutputOf, ParsedInputOf, TransactionKind } from '../../../shared/api.ts';
import type { Draft } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, orderReference } from '../queries/index.ts';
import { type Acting, keepTogether, said, startOfDay } from './acting.ts';
import { orderMark } from './marks-of.ts';
import { projectSaid } from './record-project.ts';

/**
 * Says one thing of many orders, in one transaction: they came, they never came, or they serve a project.
 * @throws AgentError `orders_of_nothing`, `not_yet`, `not_found`
 */
export function recordOrders(acting: Acting, input: ParsedInputOf<'orders.record'>): OutputOf<'orders.record'> {
  const { event, project, on = acting.today } = input;
  if (event === undefined && project === undefined)
    throw new AgentError('orders_of_nothing', { fields: ['event', 'project'] });
  if (on > acting.today) throw new AgentError('not_yet', { fields: ['on'], on });
  const now = acting.now.toISOString();
  const marks = [...new Set(input.orders.map((order) => orderMark(acting, order)))];
  const serves = projectSaid(acting, project, now);
  const drafts: Draft[] = marks.flatMap((mark) => [
    ...(event === undefined
      ? []
      : [said('delivery.observed', startOfDay(on, acting.settings.zone), [mark], { event, on })]),
    ...(serves === null ? [] : [said('order.placed', now, [mark], { project: serves.mark })]),
  ]);
  const { transaction } = keepTogether(acting, kindOf(marks.length, event), [...(serves?.drafts ?? []), ...drafts]);
  const { id } = findOf(acting, 'order', input.orders[0] ?? '');
  return { subject: orderReference(acting, id) ?? { id, name: '' }, transaction };
}

/** Of one order it is what its own form would have recorded. */
const kindOf = (orders: number, event: string | undefined): TransactionKind =>
  orders > 1 ? 'orders_changed' : event === undefined ? 'order_corrected' : 'outcome_recorded';
