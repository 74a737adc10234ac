import type { TodayItem } from '../../../shared/api.ts';
import { addDays, daysBetween } from '../../../shared/judge/index.ts';
import type { ExpectationItem, Reference } from '../../../shared/model/index.ts';
import { type Asking, statement } from '../queries/asking.ts';
import { awaited } from '../queries/expectations.ts';
import { orderReference, shipmentReference } from '../queries/names.ts';

/** How far ahead Today looks, and how many of one sort it shows: the rest stands in the lists. */
const daysAhead = 3;
const atMost = 50;

function titleOf(asking: Asking, { id, kind, order, shipment, interaction, accountable }: ExpectationItem): string {
  if (kind === 'reply' && interaction !== null) return interaction.name;
  if (kind === 'other') {
    const own = statement<{ words: string | null }>(asking.database, 'SELECT words FROM expectation WHERE id = ?').get(
      id,
    );
    if (own !== undefined && own.words !== null) return own.words;
  }
  const first =
    order === null
      ? undefined
      : statement<{ name: string }>(
          asking.database,
          'SELECT name FROM item WHERE "order" = ? ORDER BY position LIMIT 1',
        ).get(order.id);
  return first?.name ?? interaction?.name ?? order?.name ?? shipment?.name ?? accountable?.name ?? '';
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

/** What needs the person now: overdue, to be collected, due, replies awaited, then what arrives. */
export function listToday(asking: Asking): TodayItem[] {
  const soon = addDays(asking.today, daysAhead);
  const sorted = (reason: 'overdue' | 'due' | 'unanswered' | 'arriving'): TodayItem[] =>
    awaited(asking, reason, soon, atMost).map((item) => entry(asking, reason, item));
  return [
    ...sorted('overdue'),
    ...collectable(asking),
    ...sorted('due'),
    ...sorted('unanswered'),
    ...sorted('arriving'),
  ];
}

function collectable(asking: Asking): TodayItem[] {
  const rows = statement<{ id: string; order: string | null }>(
    asking.database,
    `SELECT s.id, (SELECT so."order" FROM shipment_order so WHERE so.shipment = s.id LIMIT 1) AS "order" FROM shipment s
     WHERE s.state = 'ready_for_pickup' ORDER BY s.sort_on DESC LIMIT ?`,
  ).all(atMost);
  return rows.map(({ id, order }) => ({
    reason: 'collect',
    due: null,
    daysLate: 0,
    expectation: null,
    order: orderReference(asking, order),
    request: null,
    title: (order === null ? null : orderReference(asking, order))?.name ?? shipmentReference(asking, id)?.name ?? '',
  }));
}
