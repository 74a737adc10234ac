import type { Money, Verdict } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { contactsServing } from './interactions.ts';
import { type Page, type PageKey, pageOf } from './paging.ts';
import { isBought } from './spending.ts';
import { dayOf } from './tallies.ts';

/** A record that a figure counts. */
export interface Counted {
  readonly subject: 'order' | 'shipment' | 'interaction' | 'expectation';
  readonly id: string;
  readonly cluster: number;
  readonly sort: string;
  /** The field of the record whose facts make it count. */
  readonly because: string;
  readonly amount: Money | null;
  readonly verdict: Verdict | null;
  /** Days since 1970-01-01 from which a verdict fades. */
  readonly day: number | null;
}

/** Where the records of a figure are: SQL that names `$marks`, and may name `$today` and `$now`. */
export interface CountedFrom {
  readonly subject: Counted['subject'];
  readonly because: string;
  readonly from: string;
  readonly where: string;
  /** Its name in `from`, and the text that puts the newest first. */
  readonly as: 'o' | 's' | 'i';
  readonly by: string;
  /** SQL for a verdict and its day; left out where none is counted. */
  readonly verdict?: { readonly is: string; readonly day: string };
  readonly hasAmount?: true;
}

const marks = '(SELECT value FROM json_each($marks))';

/** Orders of one day as in their list: the one heard of later first. */
const byOrder = `o.sort_on || printf(' %012d', o.cluster)`;
const orders = { subject: 'order', from: '"order" o', as: 'o', by: byOrder } as const;
const ordersOfProject = { ...orders, from: '"order" o INDEXED BY order_project' } as const;
const ofProject = `o.project IS NOT NULL AND o.project IN ${marks}`;
const priced = `${isBought} AND o.currency IS NOT NULL`;

/** What each figure of a party counts. */
export const countedOfParty = {
  orderCount: [{ ...orders, because: 'vendor', where: `o.vendor IN ${marks}` }],
  spent: [{ ...orders, because: 'total', where: `o.vendor IN ${marks} AND ${priced}`, hasAmount: true }],
  parcelCount: [
    {
      subject: 'shipment',
      because: 'carrier',
      from: 'shipment o INDEXED BY shipment_carrier',
      where: `o.carrier IN ${marks}`,
      as: 'o',
      by: 'o.sort_on',
    },
  ],
} as const satisfies Readonly<Record<string, readonly CountedFrom[]>>;

/** What each figure of a project counts. */
export const countedOfProject = {
  orderCount: [{ ...ordersOfProject, because: 'project', where: ofProject }],
  boughtCount: [{ ...ordersOfProject, because: 'state', where: `${ofProject} AND ${isBought}` }],
  arrivedCount: [{ ...ordersOfProject, because: 'state', where: `${ofProject} AND o.state = 'delivered'` }],
  costs: [{ ...ordersOfProject, because: 'total', where: `${ofProject} AND ${priced}`, hasAmount: true }],
  parties: [
    { ...ordersOfProject, because: 'vendor', where: `${ofProject} AND o.vendor IS NOT NULL` },
    {
      subject: 'shipment',
      because: 'carrier',
      from: 'shipment s',
      where: `s.carrier IS NOT NULL AND s.id IN (SELECT so.shipment FROM "order" o CROSS JOIN shipment_order so
        ON so."order" = o.id WHERE ${ofProject})`,
      as: 's',
      by: 's.sort_on',
    },
    {
      subject: 'interaction',
      because: 'party',
      from: 'interaction i',
      where: `party IS NOT NULL AND ${contactsServing}`,
      as: 'i',
      by: 'i.held_at',
    },
  ],
} as const satisfies Readonly<Record<string, readonly CountedFrom[]>>;

const dueInstant = 'CASE WHEN length(o.due_on) > 10 THEN $now ELSE $today END';

/** A verdict as standings count it, the newest first: what is overdue fades from the day on which it fell due. */
const judgedBy = (dueOn: string): Pick<CountedFrom, 'by' | 'verdict'> => {
  const day = `coalesce(o.tally_day, ${dayOf(dueOn)})`;
  return { by: `printf('%07d', ${day})`, verdict: { is: `coalesce(o.tally_verdict, 'overdue')`, day } };
};

/** What a party promised in person, or by its own hours: counted as `tallies.ts` counts. */
const promisedBy = (role: 'vendor' | 'service'): CountedFrom => ({
  subject: 'expectation',
  because: 'verdict',
  from: 'expectation o INDEXED BY expectation_accountable',
  where: `o.accountable IN ${marks} AND o.kind <> 'delivery' AND (
    (o.tally_party IS NOT NULL AND o.tally_role = '${role}')
    OR (o.settled IS NULL AND o.due_on < ${dueInstant} AND (o."order" IS ${role === 'vendor' ? 'NOT ' : ''}NULL)))`,
  as: 'o',
  ...judgedBy('o.due_on'),
});

const late = 'performing_settled IS NULL AND performing_due_on IS NOT NULL AND performing_due_on < $today';

/** The verdicts that a standing in a role is made of; of other roles nothing is judged. */
export const countedInRole: Readonly<Record<'vendor' | 'carrier' | 'service', readonly CountedFrom[]>> = {
  vendor: [
    {
      ...orders,
      because: 'verdict',
      where: `o.vendor IN ${marks} AND (o.tally_verdict IS NOT NULL
        OR (o.open_due_on < $today AND o.settled IS NOT 'missed'))`,
      ...judgedBy('o.open_due_on'),
    },
    promisedBy('vendor'),
  ],
  service: [promisedBy('service')],
  carrier: [
    {
      subject: 'expectation',
      because: 'performerVerdict',
      from: 'expectation o INDEXED BY expectation_performing',
      // Of a parcel of several orders the one that fell due first is overdue, not each.
      where: `o.performing IN ${marks} AND (o.tally_role = 'carrier' OR (o.${late} AND (o.shipment IS NULL OR o.id =
        (SELECT x.id FROM expectation x WHERE x.shipment = o.shipment AND x.${late}
         ORDER BY x.performing_due_on, x.id LIMIT 1))))`,
      as: 'o',
      ...judgedBy('o.performing_due_on'),
    },
  ],
};

interface Row {
  readonly id: string;
  readonly cluster: number;
  readonly sort: string;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly verdict: Verdict | null;
  readonly day: number | null;
}

/** The values that a source names: a statement is given no others. */
function valuesFor(asking: Asking, sql: string, own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values = { today: asking.today, now: asking.now.toISOString(), ...own };
  return Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`$${name}`)));
}

function rowsOf(
  asking: Asking,
  { subject, because, from, where, as, by, verdict, hasAmount }: CountedFrom,
  ids: string,
  after: PageKey | null,
  limit: number,
): Counted[] {
  const sql = `SELECT ${as}.id, ${as}.cluster, ${by} AS sort,
      ${hasAmount ? 'o.total_minor AS amountMinor, o.currency' : 'NULL AS amountMinor, NULL AS currency'},
      ${verdict === undefined ? 'NULL AS verdict, NULL AS day' : `${verdict.is} AS verdict, ${verdict.day} AS day`}
    FROM ${from} WHERE ${where} ${after === null ? '' : `AND (${by}, ${as}.id) < ($sort, $id)`}
    ORDER BY ${by} DESC, ${as}.id DESC LIMIT $limit`;
  const values = valuesFor(asking, sql, { marks: ids, limit, ...after });
  return statement<Row>(asking.database, sql)
    .all(values)
    .map(({ amountMinor, currency, ...row }) => ({
      ...row,
      subject,
      because,
      amount: amountMinor === null || currency === null ? null : { amountMinor, currency },
    }));
}

/** How many records a figure counts. */
export function countOf(asking: Asking, sources: readonly CountedFrom[], marksOfRecord: readonly string[]): number {
  return sources.reduce((sum, { from, where }) => {
    const sql = `SELECT count(*) AS count FROM ${from} WHERE ${where}`;
    const values = valuesFor(asking, sql, { marks: JSON.stringify(marksOfRecord) });
    return sum + (statement<{ count: number }>(asking.database, sql).get(values)?.count ?? 0);
  }, 0);
}

/** A page of what a figure counts, the newest first. `marksOfRecord` are those of its party or project. */
export function countedRecords(
  asking: Asking,
  sources: readonly CountedFrom[],
  marksOfRecord: readonly string[],
  after: PageKey | null,
  limit: number,
): Page<Counted> {
  const ids = JSON.stringify(marksOfRecord);
  const rows = sources
    .flatMap((source) => rowsOf(asking, source, ids, after, limit + 1))
    .toSorted((one, other) =>
      one.sort === other.sort ? (one.id < other.id ? 1 : -1) : one.sort < other.sort ? 1 : -1,
    );
  return pageOf(rows, limit, (row) => row);
}
