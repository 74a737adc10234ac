import { type Explanation, type ParsedInputOf, type RuleCode, rules } from '../../../shared/api.ts';
import { channels, type HoldingReason } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { factsOf, type StoredFact } from '../facts/index.ts';
import { type Asking, statement } from './asking.ts';
import { evidenceOf } from './evidence.ts';
import { givenBy, givenOn, holdingsOf } from './holdings.ts';
import { marksOf, marksOfSubject, partyWanted } from './references.ts';

const ruleOfReason: Readonly<Record<HoldingReason, RuleCode>> = {
  orders: 'heldByOrders',
  parcels: 'heldByParcels',
  interactions: 'heldByInteractions',
  agreement: 'heldByAgreement',
  person: 'heldByPerson',
};

/** As many of the newest dealings as a person reads of one figure; the first is shown besides, since the data is held from it on. */
const newestShown = 20;

/** Which records tell that a party holds data, and which facts of their clusters say so. */
const sources = {
  orders: { from: '"order" WHERE vendor = $mark', sort: 'sort_on', kinds: ['order.placed'] },
  parcels: {
    from: 'shipment WHERE carrier = $mark',
    sort: 'sort_on',
    kinds: ['shipment.reported', 'delivery.observed'],
  },
  interactions: {
    from: 'interaction WHERE party = $mark AND channel IN (SELECT value FROM json_each($channels))',
    sort: 'held_at',
    kinds: ['interaction.held'],
  },
} as const;
type Source = keyof typeof sources;

/**
 * Why a party is thought to hold a kind of data: the rule, and the facts of the dealings that give it away.
 * @throws AgentError `not_found`, `no_such_field` where nothing says that it holds it
 */
export function explainHolding(asking: Asking, input: ParsedInputOf<'data.why'>): Explanation {
  const party = partyWanted(asking, input.party);
  const holdings = holdingsOf(asking, party.id);
  const holding = holdings.find(({ category }) => category === input.category);
  if (holding === undefined) {
    const known = holdings.map(({ category }) => category);
    throw new AgentError('no_such_field', { field: input.category, known });
  }
  const said = factsSaid(asking, party.id, input.category);
  const dealings = (['orders', 'parcels', 'interactions'] as const)
    .filter((source) => source === 'interactions' || gives(givenBy[source], input.category))
    .map((source) => dealingsFrom(asking, source, party.id, input.category));
  const told = [
    ...dealings.flatMap(({ facts }) => facts),
    ...(holding.agreement === null ? [] : factsOfAgreement(asking, holding.agreement)),
  ];
  const rule = ruleOfReason[holding.because];
  return {
    subject: party,
    field: input.category,
    value: holding.held,
    rule: rules[rule],
    ruleCode: rule,
    evidence: [...new Map([...told, ...said].map((fact) => [fact.id, fact])).values()]
      .toSorted((first, second) => first.occurred.localeCompare(second.occurred))
      .map((fact) => evidenceOf(asking, fact, said.includes(fact))),
    parts: null,
    weighing: null,
    partOf: dealings.flatMap(({ source, count }) =>
      count > newestShown + 1 ? [{ dealings: source, newest: newestShown, count }] : [],
    ),
  };
}

const gives = (given: ReturnType<typeof givenOn>, wanted: string): boolean =>
  given.some(({ category }) => category === wanted);

interface Dealings {
  readonly source: Source;
  readonly count: number;
  /** Of the first and the newest. */
  readonly facts: StoredFact[];
}

/** Mark by mark, so that each end is read off an index: a courier may have carried a hundred thousand parcels. */
function dealingsFrom(asking: Asking, source: Source, party: string, category: string): Dealings {
  const { from, sort, kinds } = sources[source];
  const given = JSON.stringify(channels.filter((channel) => gives(givenOn(channel), category)));
  const named = source === 'interactions' ? { channels: given } : {};
  const marks = marksOf(asking, party).map((mark) => ({ mark, ...named }));
  const clustersAt = (direction: 'ASC' | 'DESC', limit: number): number[] => {
    const sql = `SELECT cluster, ${sort} AS sort FROM ${from} ORDER BY ${sort} ${direction}, id ${direction} LIMIT ${limit}`;
    const rows = marks.flatMap((mark) => statement<{ cluster: number; sort: string }>(asking.database, sql).all(mark));
    const sign = direction === 'ASC' ? 1 : -1;
    return rows
      .toSorted((one, other) => sign * one.sort.localeCompare(other.sort))
      .slice(0, limit)
      .map(({ cluster }) => cluster);
  };
  const counting = statement<{ count: number }>(asking.database, `SELECT count(*) AS count FROM ${from}`);
  const clusters = new Set([...clustersAt('ASC', 1), ...clustersAt('DESC', newestShown)]);
  return {
    source,
    count: marks.reduce((sum, mark) => sum + (counting.get(mark)?.count ?? 0), 0),
    facts: [...clusters].flatMap((cluster) => standing(asking, cluster, kinds)),
  };
}

function factsOfAgreement(asking: Asking, id: string): StoredFact[] {
  const sql = 'SELECT cluster FROM negotiation WHERE id = ?';
  return statement<{ cluster: number }>(asking.database, sql)
    .all(id)
    .flatMap(({ cluster }) => standing(asking, cluster, ['offer.made', 'offer.reported', 'agreement.held']));
}

function factsSaid(asking: Asking, party: string, category: string): StoredFact[] {
  const sql = `SELECT cluster FROM holding WHERE party IN ${marksOfSubject} AND category = ?`;
  return statement<{ cluster: number }>(asking.database, sql)
    .all(party, party, category)
    .flatMap(({ cluster }) => standing(asking, cluster, ['data.held']));
}

const standing = ({ database }: Asking, cluster: number, kinds: readonly string[]): StoredFact[] =>
  factsOf(database, cluster).filter(({ retracted, kind }) => !retracted && kinds.includes(kind));
