import type { OutputOf, ParsedInputOf, TodayBoard, TodayItem } from '../../../shared/api.ts';
import { addDays, daysBetween } from '../../../shared/judge/index.ts';
import type { ExpectationItem, Reference } from '../../../shared/model/index.ts';
import { type Asking, statement } from '../queries/asking.ts';
import { type AwaitedDays, awaited, countAwaited, olderThan } from '../queries/expectations.ts';
import { type PageKey, pageKeyOf, pageOf } from '../queries/paging.ts';
import { brokenBehind } from '../queries/kept.ts';
import { orderReference, shipmentReference } from '../queries/names.ts';
import { partyByMark } from '../queries/references.ts';
import { dueOtherwise } from './due-otherwise.ts';

/** How far ahead Today looks, and how many of one sort it shows: the rest stands in the lists. */
const daysAhead = 3;
const atMost = 50;
/** What is overdue for longer is collapsed: it may be settled, but is no news. */
const daysBack = 60;

const daysOf = ({ today }: Asking): AwaitedDays => ({
  old: addDays(today, -daysBack),
  soon: addDays(today, daysAhead),
});

function titleOf(asking: Asking, { id, kind, order, shipment, interaction, accountable }: ExpectationItem): string {
  if (kind === 'reply' && interaction !== null) return interaction.name;
  if (kind !== 'delivery' && kind !== 'dispatch') {
    const own = statement<{ words: string | null }>(asking.database, 'SELECT words FROM expectation WHERE id = ?').get(
      id,
    );
    if (own !== undefined && own.words !== null) return own.words;
  }
  return firstItemOf(asking, order) ?? interaction?.name ?? order?.name ?? shipment?.name ?? accountable?.name ?? '';
}

function firstItemOf({ database }: Asking, order: Reference | null): string | null {
  if (order === null) return null;
  const sql = 'SELECT name FROM item WHERE "order" = ? ORDER BY position LIMIT 1';
  return statement<{ name: string }>(database, sql).get(order.id)?.name ?? null;
}

function vendorOf(asking: Asking, order: Reference): Reference | null {
  const sql = 'SELECT vendor FROM "order" WHERE id = ?';
  return partyByMark(asking, statement<{ vendor: string | null }>(asking.database, sql).get(order.id)?.vendor ?? null);
}

function courierOf(asking: Asking, shipment: string): Reference | null {
  const sql = 'SELECT carrier FROM shipment WHERE id = ?';
  return partyByMark(
    asking,
    statement<{ carrier: string | null }>(asking.database, sql).get(shipment)?.carrier ?? null,
  );
}

function entry(asking: Asking, reason: TodayItem['reason'], expectation: ExpectationItem): TodayItem {
  const due = expectation.current.until;
  return {
    reason,
    due: due.startsWith('9999') ? null : due,
    daysLate: Math.max(0, daysBetween(expectation.original.until.slice(0, 10), asking.today)),
    expectation,
    order: expectation.order,
    request: requestBehind(asking, expectation),
    project: null,
    shipment: expectation.shipment,
    party: expectation.accountable ?? expectation.performing,
    broken: brokenBehind(asking, expectation),
    title: titleOf(asking, expectation),
  };
}

/** An answer that the law asks for belongs to a request, which is the same subject. */
function requestBehind({ database }: Asking, { id, kind, basis, accountable }: ExpectationItem): Reference | null {
  if (kind !== 'other' || basis !== 'law') return null;
  const sql = 'SELECT request.id FROM expectation JOIN request USING (cluster) WHERE expectation.id = ?';
  const found = statement<{ id: string }>(database, sql).get(id);
  return found === undefined ? null : { id: found.id, name: accountable?.name ?? '' };
}

/** The sorts, most pressing first; what is to be collected comes of parcels, the rest of what is expected. */
const reasons = [
  'overdue',
  'collect',
  'due',
  'unanswered',
  'arriving',
] as const satisfies readonly TodayItem['reason'][];

type Reason = (typeof reasons)[number];
interface Wanted {
  readonly limit: number;
  readonly after: string | null;
}

/** A page of one sort; requests whose receipt is to be confirmed, which are few, stand on the first. */
function pageOfReason(asking: Asking, reason: Reason, wanted: Wanted): OutputOf<'today.sort'> {
  if (reason === 'collect') return collectable(asking, wanted);
  const { items, next } = awaited(asking, reason, daysOf(asking), wanted);
  const entries = items.map((item) => entry(asking, reason, item));
  if (wanted.after !== null) return { items: entries, next };
  const all = [...dueOtherwise(asking, reason, daysOf(asking)), ...entries];
  return { items: [...inOrder(reason, all, next === null)], next };
}

const itemsOf = (asking: Asking, reason: Reason): TodayItem[] =>
  pageOfReason(asking, reason, { limit: atMost, after: null }).items.slice(0, atMost);

/** What is late, and where all of it is here what is due, goes by the days that are shown, whatever it is. */
function inOrder(reason: Reason, items: readonly TodayItem[], isWhole: boolean): readonly TodayItem[] {
  if (reason === 'overdue') return items.toSorted((first, second) => first.daysLate - second.daysLate);
  if (reason !== 'due' || !isWhole) return items;
  const dayOf = ({ due }: TodayItem): string => due?.slice(0, 10) ?? '9999';
  return items.toSorted((first, second) => (dayOf(first) < dayOf(second) ? -1 : Number(dayOf(first) > dayOf(second))));
}

/** What needs the person now, most pressing first. */
export function listToday(asking: Asking): TodayItem[] {
  return reasons.flatMap((reason) => {
    const items = itemsOf(asking, reason);
    if (reason !== 'overdue' || items.length === atMost) return items;
    const older = olderThan(asking, daysOf(asking).old, { limit: atMost - items.length, after: null });
    return [...items, ...older.items.map((item) => entry(asking, reason, item))];
  });
}

/** The same as a board, on which what is overdue for long is only counted. */
export function showBoard(asking: Asking): TodayBoard {
  const groups = reasons.map((reason) => {
    const items = itemsOf(asking, reason);
    const count = items.length < atMost ? items.length : countOf(asking, reason);
    return { reason, count, items };
  });
  return {
    groups: groups.filter(({ count }) => count > 0),
    older: { count: countAwaited(asking, 'older', daysOf(asking)), days: daysBack },
    later: countAwaited(asking, 'later', daysOf(asking)),
  };
}

/** One sort by pages: of what the board shows, or what is to come later than it looks ahead. @throws AgentError `bad_page_key` */
export function listSort(asking: Asking, { sort, ...wanted }: ParsedInputOf<'today.sort'>): OutputOf<'today.sort'> {
  if (sort !== 'later') return pageOfReason(asking, sort, wanted);
  const { items, next } = awaited(asking, sort, daysOf(asking), wanted);
  return { items: items.map((item) => entry(asking, item.kind === 'delivery' ? 'arriving' : 'due', item)), next };
}

/** What is overdue for long, by pages. @throws AgentError `bad_page_key` */
export function listOlder(asking: Asking, input: ParsedInputOf<'today.older'>): OutputOf<'today.older'> {
  const { items, next } = olderThan(asking, daysOf(asking).old, input);
  return { items: items.map((item) => entry(asking, 'overdue', item)), next };
}

function countOf(asking: Asking, reason: Reason): number {
  if (reason !== 'collect') {
    const days = daysOf(asking);
    return countAwaited(asking, reason, days) + dueOtherwise(asking, reason, days).length;
  }
  const sql = `SELECT count(*) AS count FROM shipment WHERE state = 'ready_for_pickup'`;
  return statement<{ count: number }>(asking.database, sql).get()?.count ?? 0;
}

function collectable(asking: Asking, { limit, after }: Wanted): OutputOf<'today.sort'> {
  const key = pageKeyOf(after);
  const rows = statement<PageKey & { order: string | null }>(
    asking.database,
    `SELECT s.id, s.sort_on AS sort, (SELECT so."order" FROM shipment_order so WHERE so.shipment = s.id LIMIT 1) AS "order"
     FROM shipment s WHERE s.state = 'ready_for_pickup' ${key === null ? '' : 'AND (s.sort_on, s.id) < ($sort, $id)'}
     ORDER BY s.sort_on DESC, s.id DESC LIMIT $limit`,
  ).all({ ...key, limit: limit + 1 });
  return pageOf(rows, limit, ({ id, order: orderId }) => {
    const order = orderReference(asking, orderId);
    const shipment = shipmentReference(asking, id);
    const title = firstItemOf(asking, order) ?? order?.name ?? shipment?.name ?? '';
    return {
      reason: 'collect',
      due: null,
      daysLate: 0,
      expectation: null,
      order,
      request: null,
      project: null,
      shipment,
      party: order === null ? courierOf(asking, id) : vendorOf(asking, order),
      broken: null,
      title,
    };
  });
}
