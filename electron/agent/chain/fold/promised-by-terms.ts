import { type AgreedGrace, addBusinessDays, addDays } from '../../../../shared/judge/index.ts';
import { type ExpectationKind, type LocalDate, type PartyRef, ranks } from '../../../../shared/model/index.ts';
import {
  type Clause,
  type HeldAgreement,
  agreementAt,
  canonicalText,
  clauseIn,
} from '../../../../shared/terms/index.ts';
import { type StoredFact, idOf } from '../../facts/index.ts';
import type { FoldContext, Subject, Subjects } from '../records.ts';
import { localDay } from './local-day.ts';
import { compareFacts } from './order-of-facts.ts';
import { partyNode } from './party-node.ts';
import { standing } from './corrected.ts';
import { ofKind, pick } from './pick.ts';

/** What was agreed of the dates that a company names, and the clause that says so. */
export interface StatedDates {
  readonly grace: AgreedGrace;
  readonly clause: StoredFact<'promise.stated'>;
}

/** What agreements add to what orders' own facts say. */
export interface PromisedByTerms {
  /** The subjects; orders placed under an agreement have its promises among their facts. */
  readonly subjects: Subjects;
  /** By the ids of the orders placed under an agreement that makes promises of all dates named. */
  readonly statedDates: ReadonlyMap<string, StatedDates>;
}

/** A clause as the fact that it comes to: promised by the party since the agreement, with the place in its file. */
export function clauseFact(
  { id, document, since }: HeldAgreement,
  { clause, place }: { readonly clause: Clause; readonly place: string },
  about: Pick<Subject, 'id'> & { readonly marks: StoredFact['marks'] },
  body: StoredFact<'promise.stated'>['body'],
): StoredFact<'promise.stated'> {
  const occurred = new Date(since).toISOString();
  return {
    kind: 'promise.stated',
    id: idOf(`${id} ${clause.clause} ${about.id}`),
    seq: 0,
    occurred,
    recorded: occurred,
    transaction: '',
    retracted: false,
    marks: about.marks,
    source: { document, place, quote: canonicalText(clause), rank: ranks.export },
    body: { ...body, basis: 'promised', byRole: 'accountable', clause: clause.clause },
  };
}

/** Adds what agreements in force promise of the orders placed under them. */
export function promisedByTerms(subjects: Subjects, context: FoldContext): PromisedByTerms {
  const statedDates = new Map<string, StatedDates>();
  if (!context.agreements.any()) return { subjects, statedDates };
  const list = subjects.list.map((subject) => {
    const placed = subject.kind === 'order' ? placedUnder(subject, context) : null;
    if (placed === null) return subject;
    const dates = clauseIn(placed.agreement, 'stated_date', 'StatedDate');
    if (dates !== null) {
      const { graceDays, counted } = dates.clause;
      const clause = factOf(placed, dates, 'other', placed.on);
      statedDates.set(subject.id, { grace: { days: graceDays, counted }, clause });
    }
    return { ...subject, facts: [...subject.facts, ...promisesOf(placed, context)].sort(compareFacts) };
  });
  return { subjects: { ...subjects, list }, statedDates };
}

interface Placed {
  readonly order: Subject;
  readonly on: LocalDate;
  readonly vendor: PartyRef;
  readonly country: string;
  readonly agreement: HeldAgreement;
}

function placedUnder(order: Subject, context: FoldContext): Placed | null {
  const placed = ofKind(order.facts, 'order.placed');
  const vendor = pick(placed, ({ body }) => body.vendor)?.value;
  const on = pick(placed, ({ body }) => body.placedOn, 'first')?.value;
  const node = vendor === undefined ? null : partyNode(vendor);
  if (vendor === undefined || node === null || on === undefined) return null;
  const agreement = agreementAt(context.agreements.withParty(node), on, (at) => localDay(at, context.zone));
  if (agreement === null) return null;
  return { order, on, vendor, country: pick(placed, ({ body }) => body.country)?.value ?? context.country, agreement };
}

type Found = NonNullable<ReturnType<typeof clauseIn>>;

const factOf = (
  { agreement, order, vendor }: Placed,
  found: Found,
  expects: ExpectationKind,
  until: LocalDate,
): StoredFact<'promise.stated'> =>
  clauseFact(
    agreement,
    found,
    { id: order.id, marks: order.facts[0]?.marks ?? [] },
    { expects, window: { from: null, until }, basis: 'promised', by: vendor, byRole: 'accountable' },
  );

/** Dispatch and delivery count from the order, a refund from when it was asked for or what was bought went back. */
function promisesOf(placed: Placed, context: FoldContext): StoredFact<'promise.stated'>[] {
  const { agreement, order, on, country } = placed;
  const after = (from: LocalDate, { days, counted }: { days: number; counted: AgreedGrace['counted'] }): LocalDate =>
    counted === 'calendar_days' ? addDays(from, days) : addBusinessDays(context.calendar(country), from, days);
  const facts: StoredFact<'promise.stated'>[] = [];
  const dispatch = clauseIn(agreement, 'dispatch', 'Dispatch');
  if (dispatch !== null && !isFirmlyStated(order, 'dispatch', on, context.zone))
    facts.push(factOf(placed, dispatch, 'dispatch', after(on, dispatch.clause)));
  const delivery = clauseIn(agreement, 'delivery', 'Delivery');
  if (delivery !== null && !isFirmlyStated(order, 'delivery', on, context.zone))
    facts.push(factOf(placed, delivery, 'delivery', after(on, delivery.clause)));
  const refund = clauseIn(agreement, 'refund', 'Refund');
  const asked = refund === null ? null : refundAskedOn(order, refund.clause.since, context.zone);
  if (refund !== null && asked !== null) facts.push(factOf(placed, refund, 'refund', after(asked, refund.clause)));
  return facts;
}

/** Whether the order itself came with a firm word: what was named for this one order goes before what holds for all. */
function isFirmlyStated(order: Subject, expects: ExpectationKind, placedOn: LocalDate, zone: string): boolean {
  return standing(ofKind(order.facts, 'promise.stated')).some(
    ({ body, occurred }) =>
      body.expects === expects &&
      body.byRole === 'accountable' &&
      (body.basis === 'paid' || body.basis === 'law' || body.basis === 'promised') &&
      localDay(occurred, zone) <= placedOn,
  );
}

/** The day on which a refund's time begins to run; null where it has not. Going back is asking, too. */
function refundAskedOn(order: Subject, since: 'asked' | 'sent_back' | 'received_back', zone: string): LocalDate | null {
  const back = ofKind(order.facts, 'order.reported').flatMap(({ body }) =>
    body.event === 'returned' ? [body.on] : [],
  );
  const asked =
    since === 'asked'
      ? ofKind(order.facts, 'promise.stated').flatMap(({ body, occurred }) =>
          body.expects === 'refund' && body.byRole === 'person' ? [localDay(occurred, zone)] : [],
        )
      : [];
  return [...back, ...asked].sort()[0] ?? null;
}
