import { type Prior, type Tally, dayNumber, rankStandings, refitPrior } from '../../../shared/judge/index.ts';
import { type Role, type Standing, roles } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { partyByMark } from './references.ts';

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

const dayOf = (column: string): string => `CAST(julianday(substr(${column}, 1, 10)) - 2440587.5 AS INTEGER)`;

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

interface Entry {
  readonly key: string;
  readonly role: Role;
  readonly party: { readonly id: string; readonly name: string };
  readonly counts: Standing['counts'];
  readonly tally: Tally;
}

interface Remembered {
  readonly key: string;
  readonly byRole: Map<Role | 'all', Standing[]>;
}
const remembered = new WeakMap<Asking['database'], Remembered>();

/**
 * Who keeps their word, role by role, best first. Comparing hundreds of parties takes longer than a frame, so the answer
 * is kept until something is written (SQLite's `data_version` tells; settings are written too), or the minute is another.
 */
export function listStandings(asking: Asking, wanted: Role | undefined): Standing[] {
  const version = asking.database.pragma('data_version', { simple: true });
  const key = `${String(version)} ${asking.now.toISOString().slice(0, 16)} ${asking.today} ${String(asking.settings.halfLifeDays)}`;
  let memory = remembered.get(asking.database);
  if (memory?.key !== key) {
    memory = { key, byRole: new Map() };
    remembered.set(asking.database, memory);
  }
  const known = memory.byRole.get(wanted ?? 'all') ?? rank(asking, wanted);
  memory.byRole.set(wanted ?? 'all', known);
  return known;
}

/** What is believed beforehand: as the person set it, or fitted to their own verdicts where they let it be. */
function priorOf(entries: readonly Entry[], { refits, ...prior }: Asking['settings']['prior']): Prior {
  if (!refits) return prior;
  const verdicts = entries.reduce(
    (sum, { counts }) => sum + counts.missed + counts.overdue + counts.met + counts.exceeded,
    0,
  );
  return refitPrior(
    entries.map(({ tally }) => tally),
    verdicts,
    prior,
  );
}

function rank(asking: Asking, wanted: Role | undefined): Standing[] {
  const entries = entriesOf(asking);
  const all = [...entries.values()];
  const prior = priorOf(all, asking.settings.prior);
  return roles
    .filter((role) => wanted === undefined || role === wanted)
    .flatMap((role) =>
      rankStandings(
        all.filter((entry) => entry.role === role),
        prior,
        asking.settings.weights,
      ),
    )
    .map(({ entry, kept, utility, closeToNext, better }) => ({
      party: entry.party,
      role: entry.role,
      counts: entry.counts,
      kept: { mean: kept.mean, low: kept.low, high: kept.high, level: 0.9 as const },
      utility,
      closeToNext,
      better,
    }));
}

function entriesOf(asking: Asking): Map<string, Entry> {
  const { database, settings } = asking;
  const weighting = { day: dayNumber(asking.today), halfLife: settings.halfLifeDays };
  const rows = [
    ...statement<TallyRow>(database, settledSql).all(weighting),
    ...statement<TallyRow>(database, overdueSql).all({
      ...weighting,
      now: asking.now.toISOString(),
      today: asking.today,
    }),
  ];
  const entries = new Map<
    string,
    Entry & { counts: Standing['counts']; tally: { missed: number; met: number; exceeded: number } }
  >();
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
  return entries;
}
