import type { ParsedInputOf } from '../../../shared/api.ts';
import { personCalendar, gapBusinessDays, gapDays, replyVerdictAt, verdictOn } from '../../../shared/judge/index.ts';
import type {
  Basis,
  ExpectationItem,
  ExpectationKind,
  LocalDate,
  SettledVerdict,
  Verdict,
  Window,
} from '../../../shared/model/index.ts';
import type { StatementRecord } from '../chain/records.ts';
import { type Asking, statement } from './asking.ts';
import { documentReference, orderName, shipmentName } from './names.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyByMark, partyWanted, referenceOf } from './references.ts';

interface ExpectationRow {
  readonly id: string;
  readonly sort: string;
  readonly kind: ExpectationKind;
  readonly words: string | null;
  readonly order_id: string | null;
  readonly order_name: string | null;
  readonly shipment_id: string | null;
  readonly shipment_name: string | null;
  readonly interaction: string | null;
  readonly accountable_id: string | null;
  readonly accountable_name: string | null;
  readonly performing_id: string | null;
  readonly performing_name: string | null;
  readonly basis: Basis;
  readonly grace_days: number;
  readonly country: string;
  readonly original_from: string | null;
  readonly original_until: string;
  readonly current_from: string | null;
  readonly current_until: string;
  readonly statements: string;
  readonly observed_on: string | null;
  readonly due_on: string;
  readonly settled: SettledVerdict | null;
  readonly performing_due_on: string | null;
  readonly performing_settled: SettledVerdict | null;
  readonly overruled: string | null;
}

const select = `SELECT e.*, e.original_until AS sort, ap.id AS accountable_id, ap.name AS accountable_name,
    pp.id AS performing_id, pp.name AS performing_name, o.id AS order_id, ${orderName} AS order_name,
    s.id AS shipment_id, ${shipmentName} AS shipment_name
  FROM expectation e
  LEFT JOIN mark am ON am.id = e.accountable LEFT JOIN party ap ON ap.id = am.subject
  LEFT JOIN mark pm ON pm.id = e.performing LEFT JOIN party pp ON pp.id = pm.subject
  LEFT JOIN "order" o ON o.id = e."order"
  LEFT JOIN shipment s ON s.id = e.shipment`;

/** Days are compared with today, the instants of replies with now; takes now, then today. */
const overdueCondition = 'e.settled IS NULL AND e.due_on < CASE WHEN length(e.due_on) > 10 THEN ? ELSE ? END';

const instantNow = ({ now }: Asking): string => now.toISOString();

export function listExpectations(asking: Asking, input: ParsedInputOf<'expectations.list'>): Page<ExpectationItem> {
  const conditions = new Conditions();
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(e.original_until, e.id) < (?, ?)', key.sort, key.id);
  if (input.since !== undefined) conditions.add('e.original_until >= ?', input.since);
  if (input.kind !== undefined) conditions.add('e.kind = ?', input.kind);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`(e.accountable IN ${marksOfSubject} OR e.performing IN ${marksOfSubject})`, id, id, id, id);
  }
  if (input.verdict === 'overdue') conditions.add(overdueCondition, instantNow(asking), asking.today);
  else if (input.verdict === 'open') {
    conditions.add(
      'e.settled IS NULL AND e.due_on >= CASE WHEN length(e.due_on) > 10 THEN ? ELSE ? END',
      instantNow(asking),
      asking.today,
    );
  } else if (input.verdict !== undefined) conditions.add('e.settled = ?', input.verdict);
  const sql = `${select} ${conditions.where} ORDER BY e.original_until DESC, e.id DESC LIMIT ?`;
  const rows = statement<ExpectationRow>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => expectationOf(asking, row));
}

/** The expectations of a record, oldest first. */
export function expectationsOf(
  asking: Asking,
  column: 'id' | 'order' | 'shipment' | 'interaction' | 'cluster',
  id: string | number,
): ExpectationItem[] {
  const sql = `${select} WHERE e."${column}" = ? ORDER BY e.original_until, e.id`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(id)
    .map((row) => expectationOf(asking, row));
}

/** What a party answers for and was to do since a day, the newest first, with the last day that keeps the promise. */
export function expectationsOfAccountable(
  asking: Asking,
  party: string,
  since: LocalDate,
  limit: number,
): (ExpectationItem & { readonly dueOn: string })[] {
  const sql = `${select} WHERE e.accountable IN ${marksOfSubject} AND e.original_until >= ?
    ORDER BY e.original_until DESC, e.id DESC LIMIT ?`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(party, party, since, limit)
    .map((row) => ({ ...expectationOf(asking, row), dueOn: row.due_on }));
}

/** The day that Today shows: since when it is late, else that of the newest word; neither knows of grace. */
const shown = 'CASE WHEN e.original_until < $today THEN e.original_until ELSE e.current_until END';

/** What Today asks for: open expectations of one sort, by what they are ordered, and whether from its end. */
const awaitedSorts = {
  /** Past their grace, the least late first: what fell due years ago is seldom still to be had. Days late have no grace. */
  overdue: [
    'e.due_on >= $old AND e.due_on < $now AND (length(e.due_on) > 10 OR e.due_on < $today)',
    'e.original_until',
    'DESC',
  ],
  /** The same for so long that it is no news. */
  older: ['e.due_on < $old', 'e.due_on', 'DESC'],
  /** Refunds, returns, repairs and the like that fall due soon. */
  due: [`e.kind <> 'delivery' AND e.kind <> 'reply' AND e.due_on >= $today AND e.due_on <= $soon`, shown, 'ASC'],
  /** Replies whose time is not up. */
  unanswered: [`e.kind = 'reply' AND e.due_on >= $now`, shown, 'ASC'],
  /** Deliveries that by the newest word come soon. */
  arriving: [
    `e.kind = 'delivery' AND e.due_on >= $today AND coalesce(e.current_from, e.current_until) <= $soon`,
    shown,
    'ASC',
  ],
  /** What comes later than soon, but for replies, which are all told; what has no last day is never due. */
  later: [
    `e.kind <> 'reply' AND e.due_on >= $today AND e.due_on < '9999'
       AND CASE e.kind WHEN 'delivery' THEN coalesce(e.current_from, e.current_until) ELSE e.due_on END > $soon`,
    shown,
    'ASC',
  ],
} as const;

/** The days around today by which Today sorts. */
export interface AwaitedDays {
  /** What fell due before it is old. */
  readonly old: LocalDate;
  /** What comes until then is near. */
  readonly soon: LocalDate;
}

/** Takes every value at once: each sort's SQL names those it needs. */
const awaitedValues = (asking: Asking, sql: string, { old, soon }: AwaitedDays): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ now: instantNow(asking), today: asking.today, old, soon }).filter(([name]) =>
      sql.includes(`$${name}`),
    ),
  );

/** A page of one sort. @throws AgentError `bad_page_key` */
export function awaited(
  asking: Asking,
  sort: keyof typeof awaitedSorts,
  days: AwaitedDays,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Page<ExpectationItem> {
  const [condition, by, towards] = awaitedSorts[sort];
  const key = pageKeyOf(after);
  const sql = `${select.replace('e.original_until AS sort', `${by} AS sort`)} WHERE e.settled IS NULL AND ${condition}
    ${key === null ? '' : `AND (${by}, e.id) ${towards === 'ASC' ? '>' : '<'} ($sort, $id)`}
    ORDER BY ${by} ${towards}, e.id ${towards} LIMIT $limit`;
  const values = { ...awaitedValues(asking, sql, days), ...key, limit: limit + 1 };
  const rows = statement<ExpectationRow>(asking.database, sql).all(values);
  return pageOf(rows, limit, (row) => expectationOf(asking, row));
}

/** How many there are of one sort. */
export function countAwaited(asking: Asking, sort: keyof typeof awaitedSorts, days: AwaitedDays): number {
  const [condition] = awaitedSorts[sort];
  const sql = `SELECT count(*) AS count FROM expectation e WHERE e.settled IS NULL AND ${condition}`;
  const row = statement<{ count: number }>(asking.database, sql).get(awaitedValues(asking, condition, days));
  return row?.count ?? 0;
}

/**
 * What is overdue since before a day, by pages, the least late first. The plus keeps SQLite at the index by which they are
 * sorted: nearly all that is open fits where much old mail was imported.
 */
export function olderThan(
  asking: Asking,
  old: LocalDate,
  { limit, after }: ParsedInputOf<'today.older'>,
): Page<ExpectationItem> {
  const key = pageKeyOf(after);
  const sql = `${select} WHERE e.settled IS NULL AND +e.due_on < $old
    ${key === null ? '' : 'AND (e.original_until, e.id) < ($sort, $id)'} ORDER BY e.original_until DESC, e.id DESC LIMIT $limit`;
  const rows = statement<ExpectationRow>(asking.database, sql).all({ old, ...key, limit: limit + 1 });
  return pageOf(rows, limit, (row) => expectationOf(asking, row));
}

function verdictsOf(asking: Asking, row: ExpectationRow): { verdict: Verdict; performerVerdict: Verdict | null } {
  const overruled = row.overruled === null ? null : (JSON.parse(row.overruled) as { verdict: Verdict }).verdict;
  if (row.kind === 'reply') {
    return {
      verdict: overruled ?? replyVerdictAt(row.settled, row.due_on, instantNow(asking)),
      performerVerdict: null,
    };
  }
  const performing =
    row.performing_due_on === null ? null : verdictOn(row.performing_settled, row.performing_due_on, asking.today);
  return { verdict: overruled ?? verdictOn(row.settled, row.due_on, asking.today), performerVerdict: performing };
}

function statementsOf(asking: Asking, text: string): ExpectationItem['statements'] {
  return (JSON.parse(text) as StatementRecord[]).map(({ statedAt, by, byName, window, document, clause, agreedAt }) => {
    const party = partyByMark(asking, by);
    return {
      statedAt,
      by: party ?? referenceOf(by, byName),
      window,
      document: documentReference(asking, document),
      ...(clause === undefined ? {} : { clause }),
      ...(agreedAt === undefined ? {} : { agreedAt }),
    };
  });
}

function contactAsked({ database }: Asking, id: string): ExpectationItem['interaction'] {
  const sql = 'SELECT id, summary AS name, channel FROM interaction WHERE id = ?';
  return statement<NonNullable<ExpectationItem['interaction']>>(database, sql).get(id) ?? null;
}

function expectationOf(asking: Asking, row: ExpectationRow): ExpectationItem {
  const original: Window = { from: row.original_from, until: row.original_until };
  const current: Window = { from: row.current_from, until: row.current_until };
  const { verdict, performerVerdict } = verdictsOf(asking, row);
  const counts = verdict !== 'open' && verdict !== 'dropped';
  const observed = row.observed_on?.slice(0, 10) ?? null;
  const days = (window: Window) => ({ from: window.from?.slice(0, 10) ?? null, until: window.until.slice(0, 10) });
  const known = counts && (observed !== null || verdict === 'overdue');
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    order: referenceOf(row.order_id, row.order_name),
    shipment: referenceOf(row.shipment_id, row.shipment_name),
    interaction: row.interaction === null ? null : contactAsked(asking, row.interaction),
    accountable: referenceOf(row.accountable_id, row.accountable_name),
    performing: referenceOf(row.performing_id, row.performing_name),
    basis: row.basis,
    graceDays: row.grace_days,
    original,
    current,
    statements: statementsOf(asking, row.statements),
    observedOn: row.observed_on,
    verdict,
    performerVerdict,
    gapDays: known ? gapDays(days(original), observed, asking.today) : null,
    gapBusinessDays: known
      ? gapBusinessDays(days(original), observed, asking.today, personCalendar(asking.settings, row.country))
      : null,
    gapDaysCurrent: known ? gapDays(days(current), observed, asking.today) : null,
    overruled: row.overruled === null ? null : (JSON.parse(row.overruled) as ExpectationItem['overruled']),
  };
}
