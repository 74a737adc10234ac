import { newId, nodeId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addDays } from '../../../shared/judge/index.ts';
import {
  type Draft,
  type ItemLine,
  type LocalDate,
  type Mark,
  markOf,
  orderNumberMark,
} from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, orderReference, orderWithNumber, statement } from '../queries/index.ts';
import { type Acting, keepTogether, said, startOfDay } from './acting.ts';
import { orderMark } from './marks-of.ts';
import { nameParty } from './party-facts.ts';
import { projectSaid } from './record-project.ts';

/** The subject that a mark leads to now. */
export function subjectId({ database }: Acting, mark: Mark): string {
  const id = nodeId(mark);
  return statement<{ subject: string }>(database, 'SELECT subject FROM mark WHERE id = ?').get(id)?.subject ?? id;
}

/** Lines that a person types have no identity but their place. */
export function linesOf(items: readonly { name: string; quantity: number; price?: ItemLine['price'] }[]): ItemLine[] {
  return items.map(({ name, quantity, price }, index) => ({
    key: `${String(index + 1).padStart(4, '0')} ${name}`,
    name,
    quantity,
    price: price ?? null,
  }));
}

/** The first day on which an order can have been placed, and how many days ahead the last is. */
const firstOrderDay = '1970-01-01';
const orderDaysAhead = 366;

/** @throws AgentError `order_day_beyond` for a day that can only be mistyped */
function refuseBeyondReason({ today }: Acting, on: LocalDate | undefined): void {
  const until = addDays(today, orderDaysAhead);
  if (on === undefined || (on >= firstOrderDay && on <= until)) return;
  throw new AgentError('order_day_beyond', { fields: ['placedOn'], on, from: firstOrderDay, until });
}

/** Records an order, or corrects one. @throws AgentError */
export function recordOrder(acting: Acting, input: ParsedInputOf<'order.record'>): OutputOf<'order.record'> {
  const { placedOn, total, items, country, notes, orderNumber } = input;
  const { zone } = acting.settings;
  const now = acting.now.toISOString();
  if (input.order === undefined && input.vendor === undefined) {
    throw new AgentError('order_without_vendor', { fields: ['vendor', 'order'] });
  }
  refuseBeyondReason(acting, placedOn);
  const occurred = placedOn === undefined ? now : startOfDay(placedOn, zone);
  const vendor = input.vendor === undefined ? null : nameParty(acting, input.vendor, 'vendor', occurred);
  const marks = marksFor(acting, input.order, vendor?.ref.name ?? null, orderNumber);
  const project = projectSaid(acting, input.project, now);
  const placed = said('order.placed', occurred, marks, {
    ...(vendor === null ? {} : { vendor: vendor.ref }),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(placedOn === undefined ? {} : { placedOn }),
    ...(items === undefined ? {} : { items: linesOf(items) }),
    ...(total === undefined ? {} : { total }),
    ...(project === null ? {} : { project: project.mark }),
    ...(country === undefined ? {} : { country }),
    ...(notes === undefined ? {} : { notes }),
  });
  const drafts: Draft[] = [...(vendor?.drafts ?? []), ...(project?.drafts ?? []), placed];
  if (input.cancelledOn !== undefined) {
    const body = { event: 'cancelled' as const, on: input.cancelledOn, by: input.cancelledBy ?? 'person' };
    drafts.push(said('order.reported', startOfDay(input.cancelledOn, zone), marks, body));
  }
  const { transaction } = keepTogether(
    acting,
    input.order === undefined ? 'order_recorded' : 'order_corrected',
    drafts,
  );
  const [mark] = marks;
  const id = mark === undefined ? '' : subjectId(acting, mark);
  return { subject: orderReference(acting, id) ?? { id, name: orderNumber ?? '' }, transaction };
}

/** What finds the order: the one that is corrected, the one that has this number at this vendor, or a new one. */
function marksFor(
  acting: Acting,
  order: string | undefined,
  vendor: string | null,
  orderNumber: string | undefined,
): Mark[] {
  const known = order === undefined ? [] : [orderMark(acting, order)];
  if (orderNumber === undefined) return known.length > 0 ? known : [markOf('order', 'id', newId(acting.now.getTime()))];
  if (vendor !== null) {
    const same = known.length > 0 ? null : orderWithNumber(acting, vendor, orderNumber);
    return [...known, ...(same === null ? [] : [markOf('order', 'id', same)]), orderNumberMark(vendor, orderNumber)];
  }
  const { id } = findOf(acting, 'order', order ?? '');
  const row = statement<{ name: string | null }>(
    acting.database,
    'SELECT v.name FROM "order" o LEFT JOIN mark m ON m.id = o.vendor LEFT JOIN party v ON v.id = m.subject WHERE o.id = ?',
  ).get(id);
  return row?.name === null || row === undefined ? known : [...known, orderNumberMark(row.name, orderNumber)];
}
