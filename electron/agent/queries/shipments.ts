import type { ParsedInputOf } from '../../../shared/api.ts';
import { verdictOn, worstFirst, worstVerdict } from '../../../shared/judge/index.ts';
import type { Reference, SettledVerdict, ShipmentListItem, Verdict } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { orderReference } from './names.ts';
import { type ShipmentRow, orderShipmentOf } from './orders.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyWanted } from './references.ts';

type Row = Omit<ShipmentRow, 'orderId'> & { readonly sort: string; readonly service: string | null };

const select = `SELECT s.id, s.sort_on AS sort, c.id AS carrierId, c.name AS carrierName, s.tracking_numbers AS trackingNumbers,
    s.shipped_on AS shippedOn, s.delivered_on AS deliveredOn, s.state, s.service
  FROM shipment s LEFT JOIN mark cm ON cm.id = s.carrier LEFT JOIN party c ON c.id = cm.subject`;

/** The place among `worstFirst` of what a shipment shows: of several orders' verdicts the worst. Takes the day. */
const worstSql = `(SELECT min(CASE coalesce(e.settled, CASE WHEN e.due_on < ? THEN 'overdue' ELSE 'open' END)
    ${worstFirst.map((verdict, place) => `WHEN '${verdict}' THEN ${place}`).join(' ')} END)
  FROM expectation e WHERE e.shipment = s.id AND e.kind = 'delivery')`;

export function listShipments(asking: Asking, input: ParsedInputOf<'shipments.list'>): Page<ShipmentListItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(s.sort_on, s.id) < (?, ?)', key.sort, key.id);
  if (input.since !== undefined) conditions.add('s.sort_on >= ?', input.since);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`s.carrier IN ${marksOfSubject}`, id, id);
  }
  if (input.isLoose === true) conditions.add('s.loose = 1');
  if (input.verdict !== undefined) {
    conditions.add(`${worstSql} = ?`, asking.today, worstFirst.indexOf(input.verdict));
  }
  const sql = `${select} ${conditions.where} ORDER BY s.sort_on DESC, s.id DESC LIMIT ?`;
  const rows = statement<Row>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

export function shipmentById(asking: Asking, id: string): ShipmentListItem | null {
  const row = statement<Row>(asking.database, `${select} WHERE s.id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

function itemOf(asking: Asking, row: Row): ShipmentListItem {
  const orders = statement<{ order: string }>(
    asking.database,
    'SELECT "order" FROM shipment_order WHERE shipment = ?',
  ).all(row.id);
  const judged = statement<{
    settled: SettledVerdict | null;
    due_on: string;
    performing_settled: SettledVerdict | null;
    performing_due_on: string | null;
  }>(
    asking.database,
    `SELECT settled, due_on, performing_settled, performing_due_on FROM expectation WHERE shipment = ? AND kind = 'delivery'`,
  ).all(row.id);
  const performing = judged.flatMap(({ performing_settled: settled, performing_due_on: dueOn }): Verdict[] =>
    dueOn === null ? [] : [verdictOn(settled, dueOn, asking.today)],
  );
  return {
    ...orderShipmentOf({ ...row, orderId: '' }),
    orders: orders
      .map(({ order }) => orderReference(asking, order))
      .filter((order): order is Reference => order !== null),
    service: row.service,
    verdict: worstVerdict(judged.map(({ settled, due_on: dueOn }) => verdictOn(settled, dueOn, asking.today))),
    performerVerdict: worstVerdict(performing),
  };
}
