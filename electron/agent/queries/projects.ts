import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addBusinessDays, gapDays, graceDaysOf, personCalendar, verdictOn } from '../../../shared/judge/index.ts';
import {
  type LocalDate,
  type ProjectItem,
  type SettledVerdict,
  assertNever,
  hasWords,
  searchWords,
} from '../../../shared/model/index.ts';
import { localDay } from '../chain/index.ts';
import { type Asking, statement } from './asking.ts';
import { contactsServing } from './interactions.ts';
import { Conditions, type Page, type PageKey, pageKeyOf, pageOf } from './paging.ts';
import { marksOf, partyByMark, projectWanted } from './references.ts';
import { firstFitting } from './first-fitting.ts';
import { isBought, spentOn } from './spending.ts';

interface Row {
  readonly id: string;
  readonly sort: string;
  readonly name: string;
  readonly until: string | null;
  readonly achieved: number | null;
  readonly achieved_at: string | null;
  readonly notes: string | null;
}
type Sort = ParsedInputOf<'projects.list'>['sort'];

const select = 'SELECT id, name_key AS sort, name, until, achieved, achieved_at, notes FROM project';

/** How many projects a list narrows to. */
export function countProjects(asking: Asking, { search }: ParsedInputOf<'projects.count'>): number {
  const words = searchWords(search);
  const rows = statement<Pick<Row, 'name'>>(asking.database, 'SELECT name FROM project').all();
  return rows.filter(({ name }) => hasWords(name, words)).length;
}

export function listProjects(asking: Asking, input: ParsedInputOf<'projects.list'>): Page<ProjectItem> {
  const { sort, limit } = input;
  const words = searchWords(input.search);
  const isDown = input.direction === 'descending';
  const key = pageKeyOf(input.after);
  if (sort !== 'name') return pageSorted(asking, { sort, isDown, words }, key, limit);
  const conditions = new Conditions();
  if (key !== null) conditions.add(`(name_key, id) ${isDown ? '<' : '>'} (?, ?)`, key.sort, key.id);
  const towards = isDown ? 'DESC' : 'ASC';
  const sql = `${select} ${conditions.where} ORDER BY name_key ${towards}, id ${towards}`;
  const inOrder = statement<Row>(asking.database, sql).iterate(...conditions.values);
  const rows = firstFitting(inOrder, ({ name }) => hasWords(name, words), limit + 1);
  return pageOf(rows, limit, (row) => itemOf(asking, row));
}

/** Numbers as texts that compare as they do. */
const inOrder = (value: number): string => String(Math.round(value)).padStart(15, '0');

/** By what projects are put in order; empty where there is nothing to go by, which comes last either way. */
function sortValue(item: ProjectItem, sort: Exclude<Sort, 'name'>): string {
  const { until, achieved, achievedOn, boughtCount, arrivedCount } = item;
  const [cost] = item.costs;
  switch (sort) {
    case 'until':
      return until ?? '';
    case 'achieved':
      return `${achieved === null ? 0 : achieved ? 1 : 2} ${achievedOn ?? ''}`;
    case 'costs':
      return cost === undefined ? '' : `${cost.currency} ${inOrder(cost.amountMinor)}`;
    case 'progress':
      return boughtCount === 0 ? '' : inOrder((1e6 * arrivedCount) / boughtCount);
    default:
      return assertNever(sort);
  }
}

/** A page in an order that no index has: a person has few projects, so they are put in order whole. */
function pageSorted(
  asking: Asking,
  { sort, isDown, words }: { sort: Exclude<Sort, 'name'>; isDown: boolean; words: readonly string[] },
  after: PageKey | null,
  limit: number,
): Page<ProjectItem> {
  const sign = isDown ? -1 : 1;
  const compare = (one: PageKey, other: PageKey): number => {
    if ((one.sort === '') !== (other.sort === '')) return one.sort === '' ? 1 : -1;
    const [first, second] = one.sort === other.sort ? [one.id, other.id] : [one.sort, other.sort];
    return first === second ? 0 : first < second ? -sign : sign;
  };
  const rows = statement<Row>(asking.database, `${select} ORDER BY name_key, id`)
    .all()
    .filter(({ name }) => hasWords(name, words))
    .map((row) => {
      const item = itemOf(asking, row);
      return { id: item.id, sort: sortValue(item, sort), item };
    });
  const following = rows.toSorted(compare).filter((row) => after === null || compare(row, after) > 0);
  return pageOf(following, limit, ({ item }) => item);
}

export function projectById(asking: Asking, id: string): ProjectItem | null {
  const row = statement<Row>(asking.database, `${select} WHERE id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

/** The projects under way that are wished for by a day of these, the first first. */
export function projectsUntil(asking: Asking, from: LocalDate, until: LocalDate): ProjectItem[] {
  const sql = `${select} WHERE until BETWEEN ? AND ? AND achieved IS NULL ORDER BY until, id`;
  return statement<Row>(asking.database, sql)
    .all(from, until)
    .map((row) => itemOf(asking, row));
}

/** What came of it by a day: "by when" is the person's own wish, and has its grace. */
function judgedAgainst(
  { settings, today }: Asking,
  until: LocalDate | null,
  achieved: boolean | null,
  achievedOn: LocalDate | null,
): Pick<ProjectItem, 'verdict' | 'gapDays'> {
  if (until === null) return { verdict: null, gapDays: null };
  const calendar = personCalendar(settings, settings.country);
  const dueOn = addBusinessDays(calendar, until, graceDaysOf('wish', settings.graceDays));
  const settled: SettledVerdict | null =
    achieved === null ? null : !achieved ? 'dropped' : (achievedOn ?? today) <= dueOn ? 'met' : 'missed';
  const verdict = verdictOn(settled, dueOn, today);
  const isMeasured = settled === 'met' || settled === 'missed' || verdict === 'overdue';
  return {
    verdict,
    gapDays: isMeasured ? gapDays({ from: null, until }, achieved === true ? achievedOn : null, today) : null,
  };
}

function itemOf(asking: Asking, row: Row): ProjectItem {
  const { id, name, until, notes, achieved_at: at } = row;
  const counts = statement<Pick<ProjectItem, 'orderCount' | 'boughtCount' | 'arrivedCount'>>(
    asking.database,
    `SELECT count(*) AS orderCount, count(*) FILTER (WHERE ${isBought}) AS boughtCount,
       count(*) FILTER (WHERE o.state = 'delivered') AS arrivedCount
     FROM "order" o INDEXED BY project_spending
     WHERE o.project IS NOT NULL AND o.project IN (SELECT value FROM json_each($marks))`,
  ).get({ marks: JSON.stringify(marksOf(asking, id)) });
  const achieved = row.achieved === null ? null : row.achieved === 1;
  const achievedOn = at === null ? null : at.length === 10 ? at : localDay(at, asking.settings.zone);
  return {
    id,
    name,
    until,
    achieved,
    achievedOn,
    ...judgedAgainst(asking, until, achieved, achievedOn),
    ...(counts ?? { orderCount: 0, boughtCount: 0, arrivedCount: 0 }),
    costs: spentOn(asking, 'project', id),
    notes,
  };
}

/** What each party has to do with a project, by the kind of dealing. Each takes the marks of the project. */
const dealings = {
  orderCount: `SELECT o.vendor AS mark, count(*) AS count FROM "order" o
    WHERE o.project IS NOT NULL AND o.project IN (SELECT value FROM json_each($marks)) AND o.vendor IS NOT NULL
    GROUP BY o.vendor`,
  parcelCount: `SELECT s.carrier AS mark, count(DISTINCT s.id) AS count FROM "order" o
    CROSS JOIN shipment_order so ON so."order" = o.id JOIN shipment s ON s.id = so.shipment
    WHERE o.project IS NOT NULL AND o.project IN (SELECT value FROM json_each($marks)) AND s.carrier IS NOT NULL
    GROUP BY s.carrier`,
  contactCount: `SELECT party AS mark, count(*) AS count FROM interaction
    WHERE ${contactsServing} AND party IS NOT NULL GROUP BY party`,
} as const;

type Involved = OutputOf<'projects.parties'>[number];

/** Who has to do with a project: the parties of its orders, parcels and contacts, the most orders first. @throws AgentError `not_found` */
export function partiesOfProject(asking: Asking, input: ParsedInputOf<'projects.parties'>): Involved[] {
  const project = projectWanted(asking, input.project);
  const marks = JSON.stringify(marksOf(asking, project.id));
  const parties = new Map<string, Involved>();
  for (const kind of ['orderCount', 'parcelCount', 'contactCount'] as const) {
    for (const { mark, count } of statement<{ mark: string; count: number }>(asking.database, dealings[kind]).all({
      marks,
    })) {
      const party = partyByMark(asking, mark);
      if (party === null) continue;
      const known = parties.get(party.id) ?? { party, orderCount: 0, parcelCount: 0, contactCount: 0 };
      parties.set(party.id, { ...known, [kind]: known[kind] + count });
    }
  }
  return [...parties.values()].toSorted(
    (one, other) =>
      other.orderCount - one.orderCount ||
      other.parcelCount - one.parcelCount ||
      other.contactCount - one.contactCount ||
      (one.party.name < other.party.name ? -1 : 1),
  );
}
