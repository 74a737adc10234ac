import type { OutputOf } from '../../../shared/api.ts';
import { gapDays, verdictOn, worstVerdict } from '../../../shared/judge/index.ts';
import type { SettledVerdict } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';

type Delivery = OutputOf<'orders.deliveries'>[number];

interface Row {
  readonly order: string;
  readonly from: string | null;
  readonly until: string;
  readonly observedOn: string | null;
  readonly dueOn: string;
  readonly settled: SettledVerdict | null;
}

/** How many days late, for telling which of several equally judged deliveries is meant; awaited ones by their day. */
const lateness = ({ from, until, observedOn }: Row, today: string): number =>
  gapDays({ from, until }, observedOn, observedOn ?? today) ?? 0;

/** Of several deliveries the one that is judged worst, and of those the latest, as the order's own verdict and gap are. */
function deciding(rows: readonly Row[], today: string): Row | undefined {
  const verdictOf = ({ settled, dueOn }: Row) => verdictOn(settled, dueOn, today);
  const worst = worstVerdict(rows.map(verdictOf));
  return rows
    .filter((row) => verdictOf(row) === worst)
    .toSorted((one, other) => lateness(other, today) - lateness(one, today))[0];
}

/** For each of some orders the delivery that its verdict rests on. */
export function decidingDeliveries({ database, today }: Asking, orders: readonly string[]): Delivery[] {
  const rows = statement<Row>(
    database,
    `SELECT e."order", e.original_from AS "from", e.original_until AS until, e.observed_on AS observedOn,
       e.due_on AS dueOn, e.settled
     FROM json_each(?) wanted CROSS JOIN expectation e ON e."order" = wanted.value WHERE e.kind = 'delivery'`,
  ).all(JSON.stringify(orders));
  return [...Map.groupBy(rows, ({ order }) => order)].flatMap(([order, own]) => {
    const row = deciding(own, today);
    return row === undefined
      ? []
      : [{ order, promised: { from: row.from, until: row.until }, arrivedOn: row.observedOn }];
  });
}
