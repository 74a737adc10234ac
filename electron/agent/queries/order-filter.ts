import type { ParsedInputOf } from '../../../shared/api.ts';
import type { Verdict } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { narrowBySearch } from './order-search.ts';
import type { Conditions } from './paging.ts';
import { marksOf, partyWanted, projectWanted } from './references.ts';

/** Up to so many parcels of a courier are fetched at once; of more, the list meets one of its orders soon anyway. */
const fewParcels = 1500;

const list = '(SELECT value FROM json_each(?))';

/** A column that names a party or project by any of its marks. One mark, as is usual, keeps to the index's own order. */
function among(conditions: Conditions, column: string, marks: readonly string[]): void {
  if (marks.length === 1) conditions.add(`${column} = ?`, marks[0]);
  else conditions.add(`${column} IN ${list}`, JSON.stringify(marks));
}

export function narrowByVerdict(conditions: Conditions, verdict: Verdict, today: string): void {
  switch (verdict) {
    case 'missed':
      return conditions.add(`o.settled = 'missed'`);
    case 'overdue':
      return conditions.add(`o.open_due_on < ? AND o.settled IS NOT 'missed'`, today);
    case 'open':
      return conditions.add(`o.open_due_on >= ? AND o.settled IS NOT 'missed'`, today);
    default:
      return conditions.add('o.settled = ? AND o.open_due_on IS NULL', verdict);
  }
}

/** SQL for the orders that a courier carries a parcel of, with the values it takes; all of them are read where `isWhole`. */
function carriedBy(asking: Asking, carrier: string, isWhole: boolean): readonly [sql: string, marks: string] {
  const marks = JSON.stringify(marksOf(asking, carrier));
  const parcels = statement<{ id: string }>(
    asking.database,
    `SELECT id FROM shipment WHERE carrier IN ${list} LIMIT ?`,
  );
  if (isWhole || parcels.all(marks, fewParcels + 1).length <= fewParcels) {
    const few = `SELECT so."order" FROM shipment s JOIN shipment_order so ON so.shipment = s.id WHERE s.carrier IN ${list}`;
    return [`o.id IN (${few})`, marks];
  }
  const own = `SELECT 1 FROM shipment_order so JOIN shipment s ON s.id = so.shipment WHERE so."order" = o.id AND s.carrier IN ${list}`;
  return [`EXISTS (${own})`, marks];
}

/** Narrows orders to what was asked for: for a page of them, or for all that fit (`isWhole`). @throws AgentError `not_found` for a party or project that is not known. */
export function narrowOrders(
  asking: Asking,
  conditions: Conditions,
  input: ParsedInputOf<'orders.sum'>,
  isWhole = false,
): void {
  if (input.since !== undefined) conditions.add('o.sort_on >= ?', input.since);
  if (input.until !== undefined) conditions.add('o.sort_on <= ?', input.until);
  if (input.state !== undefined) conditions.add('o.state = ?', input.state);
  if (input.vendor !== undefined)
    among(conditions, 'o.vendor', marksOf(asking, partyWanted(asking, input.vendor, 'vendor').id));
  if (input.project !== undefined) {
    conditions.add('o.project IS NOT NULL');
    among(conditions, 'o.project', marksOf(asking, projectWanted(asking, input.project).id));
  }
  if (input.carrier !== undefined)
    conditions.add(...carriedBy(asking, partyWanted(asking, input.carrier, 'carrier').id, isWhole));
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    const [carried, carrier] = carriedBy(asking, id, isWhole);
    conditions.add(`(o.vendor IN ${list} OR ${carried})`, JSON.stringify(marksOf(asking, id)), carrier);
  }
  if (input.verdict !== undefined) narrowByVerdict(conditions, input.verdict, asking.today);
  narrowBySearch(asking, conditions, input.search ?? '');
}

/** Whether anything but the verdict narrows the list. */
export function isNarrowed(input: ParsedInputOf<'orders.sum'>): boolean {
  const { search, state, party, vendor, carrier, project, since, until } = input;
  return [search, state, party, vendor, carrier, project, since, until].some(
    (value) => value !== undefined && value !== '',
  );
}
