import { type Tally, dayNumber } from '../../../shared/judge/index.ts';
import type { Reference, Role, Standing } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { partyByMark } from './references.ts';

/** What a party's verdicts in one role add up to, counted and weighted by their age. */
export interface Entry {
  readonly key: string;
  readonly role: Role;
  readonly party: Reference;
  readonly counts: Standing['counts'];
  readonly tally: Tally;
}

interface TallyRow {
  readonly party: string;
  readonly role: Role;
  readonly verdict: 'missed' | 'met' | 'exceeded' | 'overdue';
  readonly count: number;
  readonly weight: number;
}

/** What is weighted: a verdict counts half as much with each half-life; without one, all count alike. */
const weightSql = (day: string): string =>
  `CASE WHEN $halfLife IS NULL THEN 1.0 ELSE pow(0.5, max(0, $day - ${day}) / $halfLife) END`;

const settledSql = `SELECT party, role, verdict, sum(count) AS count, sum(count * ${weightSql('day')}) AS weight
  FROM tally GROUP BY role, party, verdict`;

/** SQL for the day of a date or an instant, in days since 1970-01-01. */
export const dayOf = (column: string): string => `CAST(julianday(substr(${column}, 1, 10)) - 2440587.5 AS INTEGER)`;

/** What is overdue counts as missed, by the day on which it fell due; of a courier each parcel, whatever orders are in it. */
const overdueSql = `SELECT party, role, 'overdue' AS verdict, count(*) AS count, sum(${weightSql(dayOf('due_on'))}) AS weight FROM (
    SELECT vendor AS party, 'vendor' AS role, open_due_on AS due_on FROM "order"
      WHERE open_due_on < $today AND settled IS NOT 'missed' AND vendor IS NOT NULL
    UNION ALL
    SELECT performing, 'carrier', min(performing_due_on) FROM expectation
      WHERE performing_due_on < $today AND performing_settled IS NULL AND performing_due_on IS NOT NULL
        AND performing IS NOT NULL GROUP BY performing, coalesce(shipment, id)
    UNION ALL
    SELECT accountable, CASE WHEN "order" IS NULL THEN 'service' ELSE 'vendor' END, due_on FROM expectation
      WHERE settled IS NULL AND due_on < CASE WHEN length(due_on) > 10 THEN $now ELSE $today END
        AND kind <> 'delivery' AND accountable IS NOT NULL
  ) GROUP BY role, party`;

interface Growing extends Entry {
  readonly counts: Standing['counts'];
  readonly tally: { missed: number; met: number; exceeded: number };
}

/** The entries of all parties in all roles, weighted as of today by this half-life. */
export function entriesOf(asking: Asking, halfLifeDays: number | null): Entry[] {
  const weighting = { day: dayNumber(asking.today), halfLife: halfLifeDays };
  const overdue = { ...weighting, now: asking.now.toISOString(), today: asking.today };
  const rows = [
    ...statement<TallyRow>(asking.database, settledSql).all(weighting),
    ...statement<TallyRow>(asking.database, overdueSql).all(overdue),
  ];
  const entries = new Map<string, Growing>();
  for (const { party: mark, role, verdict, count, weight } of rows) {
    const party = partyByMark(asking, mark);
    if (party === null) continue;
    const key = `${role} ${party.name} ${party.id}`;
    const known = entries.get(key) ?? {
      key,
      role,
      party,
      counts: { missed: 0, overdue: 0, met: 0, exceeded: 0 },
      tally: { missed: 0, met: 0, exceeded: 0 },
    };
    known.counts[verdict] += count;
    known.tally[verdict === 'overdue' ? 'missed' : verdict] += weight;
    entries.set(key, known);
  }
  return [...entries.values()];
}
