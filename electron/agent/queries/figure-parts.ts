import { type Explanation, type RuleCode, rules } from '../../../shared/api.ts';
import { dateOf, dayNumber, outcomes, weightOf } from '../../../shared/judge/index.ts';
import type { Reference, Role } from '../../../shared/model/index.ts';
import { explainCluster } from '../chain/index.ts';
import type { Folded } from '../chain/index.ts';
import { becauseOf } from './because.ts';
import { type Asking, statement } from './asking.ts';
import {
  type Counted,
  type CountedFrom,
  countedInRole,
  countedOfParty,
  countedOfProject,
  countOf,
  countedRecords,
} from './counted-records.ts';
import { evidenceOf } from './evidence.ts';
import { interactionReference, orderAmongOthers, shipmentReference, toldOfOrder } from './names.ts';
import { pageKeyOf } from './paging.ts';
import { showPartyFigures } from './parties.ts';
import { partiesOfProject } from './projects.ts';
import { type Found, marksOf } from './references.ts';
import { basisOf, listStandings } from './standings.ts';

/** As many parts as a person reads at once; more are asked for page by page. */
const partsAtOnce = 20;

type Part = NonNullable<Explanation['parts']>['items'][number];

/** A figure that many records make: what it comes to, by which rule, and which records. */
interface Figure {
  readonly rule: RuleCode;
  readonly value: unknown;
  readonly sources: readonly CountedFrom[];
  /** How many there are, where the value tells. */
  readonly count: number | null;
  readonly weighing: Explanation['weighing'];
}

const judgedRoles: readonly Role[] = ['vendor', 'carrier', 'service'];

/** The roles in which standings are told, as fields: `standing.vendor`. */
const standingRole = (field: string): keyof typeof countedInRole | null => {
  const role = judgedRoles.find((each) => field === `standing.${each}`);
  return role === 'vendor' || role === 'carrier' || role === 'service' ? role : null;
};

function standingFigure(asking: Asking, id: string, role: keyof typeof countedInRole): Figure | null {
  const { halfLifeDays } = asking.settings;
  const value = listStandings(asking, { role }).find(({ party }) => party.id === id);
  const { entries, prior } = basisOf(asking);
  const entry = entries.find(({ party, role: own }) => party.id === id && own === role);
  if (value === undefined || entry === undefined) return null;
  const [missed, met, exceeded] = outcomes.map((outcome) => prior.strength * prior[outcome]);
  return {
    rule: 'standing',
    value,
    sources: countedInRole[role],
    count: Object.values(value.counts).reduce((sum, count) => sum + count, 0),
    weighing: {
      halfLifeDays,
      before: { missed: missed ?? 0, met: met ?? 0, exceeded: exceeded ?? 0 },
      counted: entry.tally,
      counts: value.counts,
    },
  };
}

const countIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What a field of a party or project counts or adds up; null where it does not. `told` is its value where the record has it. */
export function figureOf(asking: Asking, { subject, id }: Found, field: string, told: unknown): Figure | null {
  if (subject === 'party') {
    const role = standingRole(field);
    if (role !== null) return standingFigure(asking, id, role);
    if (field !== 'orderCount' && field !== 'spent' && field !== 'parcelCount') return null;
    const value = field === 'orderCount' ? told : showPartyFigures(asking, { party: id })[field];
    return { rule: field, value, sources: countedOfParty[field], count: countIn(value), weighing: null };
  }
  if (subject !== 'project' || !Object.hasOwn(countedOfProject, field)) return null;
  const counted = field as keyof typeof countedOfProject;
  const value = counted === 'parties' ? partiesOfProject(asking, { project: id }) : told;
  return { rule: counted, value, sources: countedOfProject[counted], count: countIn(value), weighing: null };
}

/** A parcel by what is in it and who sent it, where that is one order, and its number: one number looks like the next. */
function shipmentNamed(asking: Asking, id: string | null): Reference | null {
  const shipment = shipmentReference(asking, id);
  if (shipment === null) return null;
  const [order, another] = statement<{ order: string }>(
    asking.database,
    'SELECT "order" FROM shipment_order WHERE shipment = ? LIMIT 2',
  ).all(shipment.id);
  const told = order === undefined || another !== undefined ? undefined : toldOfOrder(asking, order.order);
  const parts = [told?.item ?? null, told?.vendorName ?? null, shipment.name].filter(
    (part) => part !== null && part !== '',
  );
  return { id: shipment.id, name: parts.join(' · ') };
}

/** The record that tells of a part: of a promise the order or the contact that it was made for. `party` is whose figure it is. */
function recordOf(asking: Asking, { subject, id }: Counted, party: string | null): Part['record'] {
  const expectation =
    subject === 'expectation'
      ? statement<{ order: string | null; shipment: string | null; interaction: string | null; words: string | null }>(
          asking.database,
          'SELECT "order", shipment, interaction, words FROM expectation WHERE id = ?',
        ).get(id)
      : undefined;
  const orderId = subject === 'order' ? id : (expectation?.order ?? null);
  const order = orderId === null ? null : orderAmongOthers(asking, orderId, party);
  if (order !== null) return { ...order, subject: 'order' };
  const shipment = shipmentNamed(asking, subject === 'shipment' ? id : (expectation?.shipment ?? null));
  if (shipment !== null) return { ...shipment, subject: 'shipment' };
  const contact = interactionReference(asking, subject === 'interaction' ? id : (expectation?.interaction ?? null));
  if (contact !== null) return { ...contact, subject: 'interaction' };
  return { id, name: expectation?.words ?? '', subject };
}

/** A figure that many records make, part by part with the facts of each. */
export function explainFigure(
  asking: Asking,
  found: Found,
  subject: Reference,
  field: string,
  { rule, value, sources, count, weighing }: Figure,
  after: string | null,
): Explanation {
  const { database, settings } = asking;
  const marks = marksOf(asking, found.id);
  const page = countedRecords(asking, sources, marks, pageKeyOf(after), partsAtOnce);
  const folded = new Map<number, Folded>();
  const evidence: Explanation['evidence'] = [];
  const items = page.items.map((part): Part => {
    const { cluster, verdict, amount, day, because, sort } = part;
    const known = folded.get(cluster) ?? explainCluster(database, cluster, settings);
    folded.set(cluster, known);
    const facts = becauseOf(known, part)?.[because] ?? [];
    const decisive = facts[0]?.id;
    for (const fact of facts)
      if (!evidence.some(({ fact: id }) => id === fact.id))
        evidence.push(evidenceOf(asking, fact, fact.id === decisive));
    const age = day === null ? 0 : dayNumber(asking.today) - day;
    return {
      record: recordOf(asking, part, found.subject === 'party' ? found.id : null),
      on: day === null ? (sort === '' ? null : sort.slice(0, 10)) : dateOf(day),
      amount,
      verdict,
      weight: verdict === null ? null : weightOf(age, settings.halfLifeDays),
      facts: facts.map(({ id }) => id),
    };
  });
  return {
    subject,
    field,
    value,
    rule: rules[rule],
    ruleCode: rule,
    evidence: evidence.toSorted((one, other) => (one.occurred < other.occurred ? -1 : 1)),
    parts: { items, next: page.next, count: count ?? countOf(asking, sources, marks) },
    weighing,
    partOf: [],
  };
}
