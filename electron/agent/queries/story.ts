import { type Explanation, type OutputOf, type ParsedInputOf, type Story, rules } from '../../../shared/api.ts';
import { assertNever } from '../../../shared/model/index.ts';
import type { ExpectationItem, InteractionItem, SubjectKind } from '../../../shared/model/index.ts';
import { explainCluster, isJoined } from '../chain/index.ts';
import type { Folded } from '../chain/index.ts';
import { AgentError } from '../errors.ts';
import { factsOf } from '../facts/index.ts';
import type { Asking } from './asking.ts';
import { becauseOf } from './because.ts';
import { documentsOf } from './documents.ts';
import { holdingById } from './holdings.ts';
import { evidenceOf } from './evidence.ts';
import { explainFigure, figureOf } from './figure-parts.ts';
import { expectationsOf } from './expectations.ts';
import { interactionsOf } from './interactions.ts';
import { itemsOfOrder, orderById, otherNumbersOf } from './orders.ts';
import { partyItemById } from './parties.ts';
import { projectById } from './projects.ts';
import { type Found, findRecord } from './references.ts';
import { requestById } from './requests.ts';
import { isDecidedByOne, ruleOf } from './rules.ts';
import { negotiationById, termsVersionById } from './terms.ts';
import { shipmentById } from './shipments.ts';

export type SubjectRecord = OutputOf<'subjects.preview'>['joined']['record'];

/** More facts than a person reads of one record: a large shop's are as many as its documents. */
const evidenceAtMost = 500;

/** What the person may have taken for two, or for one. */
const joinable: ReadonlySet<SubjectKind> = new Set(['order', 'party', 'project']);

const gone = (ref: string): AgentError => new AgentError('not_found', { ref, wanted: 'story' });

/** A record as lists show it. @throws AgentError `not_found` */
export function recordOf(asking: Asking, { subject, id }: Found): SubjectRecord {
  const found = <T>(record: T | null | undefined): T => {
    if (record === null || record === undefined) throw gone(id);
    return record;
  };
  switch (subject) {
    case 'order':
      return {
        subject,
        record: found(orderById(asking, id)),
        items: itemsOfOrder(asking, id),
        otherNumbers: otherNumbersOf(asking, id),
      };
    case 'shipment':
      return { subject, record: found(shipmentById(asking, id)) };
    case 'party':
      return { subject, record: found(partyItemById(asking, id)) };
    case 'project':
      return { subject, record: found(projectById(asking, id)) };
    case 'interaction':
      return { subject, record: found(interactionsOf(asking, 'id', id)[0]) };
    case 'expectation':
      return { subject, record: found(expectationsOf(asking, 'id', id)[0]) };
    case 'request':
      return { subject, record: found(requestById(asking, id)) };
    case 'terms':
      return { subject, record: found(termsVersionById(asking, id)) };
    case 'negotiation':
      return { subject, record: found(negotiationById(asking, id)) };
    case 'holding':
      return { subject, record: found(holdingById(asking, id)) };
    default:
      return assertNever(subject);
  }
}

function around(
  asking: Asking,
  { subject, id, cluster }: Found,
): { expectations: ExpectationItem[]; interactions: InteractionItem[] } {
  switch (subject) {
    case 'order':
      return { expectations: expectationsOf(asking, 'order', id), interactions: interactionsOf(asking, 'order', id) };
    case 'shipment':
      return { expectations: expectationsOf(asking, 'shipment', id), interactions: [] };
    case 'interaction':
      return { expectations: expectationsOf(asking, 'interaction', id), interactions: [] };
    case 'expectation':
      return { expectations: expectationsOf(asking, 'id', id), interactions: [] };
    case 'request':
      return { expectations: expectationsOf(asking, 'cluster', cluster), interactions: [] };
    case 'terms':
    case 'negotiation':
    case 'holding':
    case 'party':
    case 'project':
      return { expectations: [], interactions: [] };
    default:
      return assertNever(subject);
  }
}

/** One record with its story: what is expected, the contacts, and the facts behind it. @throws AgentError `not_found`, `ambiguous` */
export function showStory(asking: Asking, ref: string): Story {
  const found = findRecord(asking, ref);
  const facts = factsOf(asking.database, found.cluster).filter(({ retracted }) => !retracted);
  const evidence = facts
    .toSorted((first, second) => (first.occurred < second.occurred ? -1 : 1))
    .slice(-evidenceAtMost)
    .map((fact) => evidenceOf(asking, fact, false));
  return {
    ...recordOf(asking, found),
    ...around(asking, found),
    isJoined: joinable.has(found.subject) && isJoined(facts, found.subject, found.id),
    documents: documentsOf(asking, found.id, found.cluster),
    evidence,
  };
}

/** The facts and the rule behind one field of a record; of what many records make, a page of those. @throws AgentError `not_found`, `ambiguous`, `no_such_field`, `bad_page_key` */
export function explainField(
  now: Asking,
  { ref, field, after, halfLifeDays }: ParsedInputOf<'story.why'>,
): Explanation {
  const asking = halfLifeDays === undefined ? now : { ...now, settings: { ...now.settings, halfLifeDays } };
  const found = findRecord(asking, ref);
  const told = recordOf(asking, found);
  const { record } = told;
  const subject = { id: found.id, name: 'name' in record ? record.name : ref };
  const own = Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined;
  const figure = figureOf(asking, found, field, own);
  if (figure !== null) return explainFigure(asking, found, subject, field, figure, after);
  const expectations = around(asking, found).expectations;
  const elsewhere = (): unknown =>
    field === 'items' && told.subject === 'order' ? told.items : expectationField(expectations, field);
  const value = own === undefined ? elsewhere() : own;
  if (own === undefined && value === undefined) {
    const known = Object.keys(record).filter((name) => name !== 'id');
    throw new AgentError('no_such_field', { field, known });
  }
  const folded = explainCluster(asking.database, found.cluster, asking.settings);
  const because = becauseOf(folded, found);
  if (because === null) throw gone(found.id);
  const ofExpectations = expectations.flatMap(
    ({ id }) => folded.expectations.find((expectation) => expectation.id === id)?.because[field] ?? [],
  );
  const facts = [...new Set([...(because[field] ?? []), ...ofExpectations])];
  const rule = ruleOf(found.subject, field);
  const decisive = new Set(
    isDecidedByOne(rule) ? [...(because[field]?.slice(0, 1) ?? []), ...decisiveOf(folded, expectations, field)] : [],
  );
  return {
    subject,
    field,
    value: value ?? null,
    rule: rules[rule],
    ruleCode: rule,
    evidence: facts
      .toSorted((first, second) => (first.occurred < second.occurred ? -1 : 1))
      .map((fact) => evidenceOf(asking, fact, decisive.has(fact))),
    parts: null,
    weighing: null,
    partOf: [],
  };
}

/** Of an expectation's verdict: the outcome and the statement it was held against. */
function decisiveOf(folded: Folded, expectations: readonly ExpectationItem[], field: string) {
  return expectations.flatMap(({ id }) => {
    const because = folded.expectations.find((expectation) => expectation.id === id)?.because;
    const original = field === 'original' || field === 'verdict' || field === 'performerVerdict' || field === 'gapDays';
    return [...(because?.[field]?.slice(0, 1) ?? []), ...(original ? (because?.['original']?.slice(0, 1) ?? []) : [])];
  });
}

/** A field of the first of a record's expectations, where the record has none of that name. */
function expectationField([first]: readonly ExpectationItem[], field: string): unknown {
  return first !== undefined && Object.hasOwn(first, field) ? (first as Record<string, unknown>)[field] : undefined;
}
