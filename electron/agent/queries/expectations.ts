import type { ParsedInputOf } from '../../../shared/api.ts';
import { businessCalendar, gapBusinessDays, gapDays, replyVerdictAt, verdictOn } from '../../../shared/judge/index.ts';
import type {
  Basis,
  ExpectationItem,
  ExpectationKind,
  SettledVerdict,
  Verdict,
  Window,
} from '../../../shared/model/index.ts';
import type { StatementRecord } from '../chain/records.ts';
import { type Asking, statement } from './asking.ts';
import { documentReference, interactionReference, orderReference, shipmentReference } from './names.ts';
import { Conditions, type Page, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyByMark, partyWanted, referenceOf } from './references.ts';

interface ExpectationRow {
  readonly id: string;
  readonly sort: string;
  readonly kind: ExpectationKind;
  readonly order: string | null;
  readonly shipment: string | null;
  readonly interaction: string | null;
  readonly accountable: string | null;
  readonly performing: string | null;
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

const select = 'SELECT *, original_until AS sort FROM expectation e';

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
  column: 'id' | 'order' | 'shipment' | 'interaction',
  id: string,
): ExpectationItem[] {
  const sql = `${select} WHERE e."${column}" = ? ORDER BY e.original_until, e.id`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(id)
    .map((row) => expectationOf(asking, row));
}

/** Those still awaited whose grace ends before a day or has ended, the longest overdue first. */
export function awaitedUntil(asking: Asking, until: string, limit: number): ExpectationItem[] {
  const sql = `${select} WHERE e.settled IS NULL AND e.due_on < ? ORDER BY e.due_on, e.id LIMIT ?`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(until, limit)
    .map((row) => expectationOf(asking, row));
}

/** Deliveries promised, by the newest word, to arrive until a day. */
export function arrivingUntil(asking: Asking, from: string, until: string, limit: number): ExpectationItem[] {
  const sql = `${select} WHERE e.settled IS NULL AND e.kind = 'delivery' AND e.due_on >= ?
    AND coalesce(e.current_from, e.current_until) <= ? ORDER BY e.due_on, e.id LIMIT ?`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(from, until, limit)
    .map((row) => expectationOf(asking, row));
}

/** Replies still awaited, the first due first. */
export function repliesAwaited(asking: Asking, limit: number): ExpectationItem[] {
  const sql = `${select} WHERE e.settled IS NULL AND e.kind = 'reply' ORDER BY e.due_on, e.id LIMIT ?`;
  return statement<ExpectationRow>(asking.database, sql)
    .all(limit)
    .map((row) => expectationOf(asking, row));
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
  return (JSON.parse(text) as StatementRecord[]).map(({ statedAt, by, byName, window, document }) => {
    const party = partyByMark(asking, by);
    return { statedAt, by: party ?? referenceOf(by, byName), window, document: documentReference(asking, document) };
  });
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
    order: orderReference(asking, row.order),
    shipment: shipmentReference(asking, row.shipment),
    interaction: interactionReference(asking, row.interaction),
    accountable: partyByMark(asking, row.accountable),
    performing: partyByMark(asking, row.performing),
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
      ? gapBusinessDays(days(original), observed, asking.today, businessCalendar(row.country))
      : null,
    gapDaysCurrent: known ? gapDays(days(current), observed, asking.today) : null,
    overruled: row.overruled === null ? null : (JSON.parse(row.overruled) as ExpectationItem['overruled']),
  };
}
