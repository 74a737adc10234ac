import { type Explanation, type ParsedInputOf, type RuleCode, rules } from '../../../shared/api.ts';
import type { HoldingReason } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { factsOf, type StoredFact } from '../facts/index.ts';
import { type Asking, statement } from './asking.ts';
import { evidenceOf } from './evidence.ts';
import { givenBy, givenOn, holdingsOf } from './holdings.ts';
import { marksOfSubject, partyWanted } from './references.ts';

const ruleOfReason: Readonly<Record<HoldingReason, RuleCode>> = {
  orders: 'heldByOrders',
  parcels: 'heldByParcels',
  interactions: 'heldByInteractions',
  agreement: 'heldByAgreement',
  person: 'heldByPerson',
};

/** The newest dealings that are shown for one kind of data: more than a person reads of one figure. */
const dealingsAtMost = 20;

/** Which records tell that a party holds data: their clusters, and which facts of those say so. */
const sources = {
  orders: {
    sql: `SELECT cluster FROM "order" WHERE vendor IN ${marksOfSubject} ORDER BY sort_on DESC LIMIT ${dealingsAtMost}`,
    kinds: ['order.placed'],
  },
  parcels: {
    sql: `SELECT cluster FROM shipment WHERE carrier IN ${marksOfSubject} ORDER BY sort_on DESC LIMIT ${dealingsAtMost}`,
    kinds: ['shipment.reported', 'delivery.observed'],
  },
} as const;

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
  const told = [
    ...(['orders', 'parcels'] as const)
      .filter((kind) => givenBy[kind].some(({ category }) => category === input.category))
      .flatMap((kind) => factsFrom(asking, kind, party.id)),
    ...factsOfContacts(asking, party.id, input.category),
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
  };
}

function factsFrom(asking: Asking, source: keyof typeof sources, party: string): StoredFact[] {
  const { sql, kinds } = sources[source];
  const clusters = statement<{ cluster: number }>(asking.database, sql).all(party, party);
  return clusters.flatMap(({ cluster }) => standing(asking, cluster, kinds));
}

function factsOfAgreement(asking: Asking, id: string): StoredFact[] {
  const sql = 'SELECT cluster FROM negotiation WHERE id = ?';
  return statement<{ cluster: number }>(asking.database, sql)
    .all(id)
    .flatMap(({ cluster }) => standing(asking, cluster, ['offer.made', 'offer.reported', 'agreement.held']));
}

function factsOfContacts(asking: Asking, party: string, category: string): StoredFact[] {
  const sql = `SELECT cluster, channel FROM interaction WHERE party IN ${marksOfSubject} ORDER BY held_at DESC LIMIT 200`;
  return statement<{ cluster: number; channel: string }>(asking.database, sql)
    .all(party, party)
    .filter(({ channel }) => givenOn(channel).some((given) => given.category === category))
    .slice(0, dealingsAtMost)
    .flatMap(({ cluster }) => standing(asking, cluster, ['interaction.held']));
}

function factsSaid(asking: Asking, party: string, category: string): StoredFact[] {
  const sql = `SELECT cluster FROM holding WHERE party IN ${marksOfSubject} AND category = ?`;
  return statement<{ cluster: number }>(asking.database, sql)
    .all(party, party, category)
    .flatMap(({ cluster }) => standing(asking, cluster, ['data.held']));
}

const standing = ({ database }: Asking, cluster: number, kinds: readonly string[]): StoredFact[] =>
  factsOf(database, cluster).filter(({ retracted, kind }) => !retracted && kinds.includes(kind));
