import { type PartyRef, type ShipmentState, numberKey } from '../../../../shared/model/index.ts';
import { type StoredFact, idOf } from '../../facts/index.ts';
import type { Subject, Subjects } from '../records.ts';
import { compareFacts } from './order-of-facts.ts';
import { isSaidAfter, ofKind, pick } from './pick.ts';
import type { Picked } from './pick.ts';

type ParcelFact = StoredFact<'shipment.reported'> | StoredFact<'delivery.observed'>;

/** One parcel with the facts that speak of it, before it is judged. */
export interface Parcel {
  readonly id: string;
  readonly marked: boolean;
  readonly orders: readonly string[];
  /** Its own facts, then those about its order that can mean no other parcel; in folding order. */
  readonly facts: readonly ParcelFact[];
  readonly promises: readonly StoredFact<'promise.stated'>[];
  readonly marks: readonly string[];
  /** Everything else said of it by number. */
  readonly others: readonly StoredFact[];
}

const isArrival = (fact: ParcelFact): boolean =>
  fact.kind === 'delivery.observed' || fact.body.event === 'ready_for_pickup' || fact.body.event === 'delivery_failed';

/** Sorts parcel facts to parcels. An order whose parcel no number names has one parcel all the same. */
export function parcelsOf(subjects: Subjects): Parcel[] {
  const numbered = subjects.list
    .filter(({ kind }) => kind === 'shipment')
    .map((subject) => numberedParcel(subject, subjects));
  const parcels = new Map(numbered.map((parcel) => [parcel.id, parcel]));
  for (const order of subjects.list) {
    if (order.kind !== 'order') continue;
    const facts = ofKind(order.facts, 'shipment.reported', 'delivery.observed');
    if (facts.length === 0) continue;
    const own = [...parcels.values()].filter(({ orders }) => orders.includes(order.id));
    if (own.length === 0) {
      const id = idOf(`parcel of ${order.id}`);
      parcels.set(id, { id, marked: false, orders: [order.id], facts, promises: [], marks: [], others: [] });
    }
    for (const [parcel, more] of shareOut(facts, own)) {
      if (more.length > 0) parcels.set(parcel.id, { ...parcel, facts: [...parcel.facts, ...more].sort(compareFacts) });
    }
  }
  return [...parcels.values()];
}

function numberedParcel(subject: Subject, subjects: Subjects): Parcel {
  const facts = ofKind(subject.facts, 'shipment.reported', 'delivery.observed');
  const promises = ofKind(subject.facts, 'promise.stated');
  const orders = new Set<string>();
  for (const fact of [...facts, ...promises]) {
    for (const mark of fact.body.orders ?? []) orders.add(subjects.idOf(mark, fact.occurred));
  }
  const marks = subject.facts.flatMap((fact) => fact.marks);
  return { id: subject.id, marked: true, orders: [...orders].sort(), facts, promises, marks, others: subject.facts };
}

/**
 * Which parcel an order's facts mean where they name none: the only one; each, where the person says so; else, of
 * arrivals, as many as there are parcels not known to have arrived, in the order they were sent. Otherwise nobody can
 * tell, and a wrong date is worse than none.
 */
function shareOut(facts: readonly ParcelFact[], parcels: readonly Parcel[]): Map<Parcel, ParcelFact[]> {
  const [only] = parcels;
  if (only === undefined) return new Map();
  if (parcels.length === 1) return new Map([[only, [...facts]]]);
  const shares = new Map<Parcel, ParcelFact[]>(parcels.map((parcel) => [parcel, facts.filter(isPersons)]));
  const waiting = parcels
    .filter((parcel) => !parcel.facts.some(isArrival))
    .map((parcel) => ({ parcel, key: `${shippedOf(parcel.facts)?.value ?? '~'} ${parcel.id}` }))
    .sort((first, second) => (first.key < second.key ? -1 : 1));
  const arrivals = new Map<string, ParcelFact[]>();
  for (const fact of facts) {
    if (isPersons(fact) || !isArrival(fact)) continue;
    arrivals.set(fact.body.on, [...(arrivals.get(fact.body.on) ?? []), fact]);
  }
  const days = [...arrivals.keys()].sort();
  if (days.length === waiting.length) {
    for (const [index, { parcel }] of waiting.entries())
      shares.get(parcel)?.push(...(arrivals.get(days[index] ?? '') ?? []));
  }
  return shares;
}

const isPersons = (fact: StoredFact): boolean => fact.source.document === null;

export function shippedOf(facts: readonly ParcelFact[]): Picked<string> | null {
  return pick(
    facts,
    (fact) => (fact.kind === 'shipment.reported' && fact.body.event === 'shipped' ? fact.body.on : undefined),
    'first',
  );
}

/**
 * When a parcel came to the door first: its delivery, or an attempt before it. Who knows best of the delivery need not
 * know of the attempt, so each is decided by rank on its own.
 */
export function arrivalOf(facts: readonly ParcelFact[]): Picked<string> | null {
  const arrivals = facts.filter((fact) => isArrival(fact) && !isLoss(fact));
  const delivered = deliveredOf(arrivals)?.facts[0];
  const attempts = arrivals.filter(({ body }) => body.event !== 'delivered');
  const rank = Math.max(0, ...attempts.map(({ source }) => source.rank));
  const [decisive] = [
    ...attempts.filter(({ source }) => source.rank === rank),
    ...arrivals.filter((fact) => fact === delivered),
  ].sort((first, second) => (first.body.on < second.body.on ? -1 : first.body.on > second.body.on ? 1 : 0));
  if (decisive === undefined) return null;
  return { value: decisive.body.on, facts: [decisive, ...arrivals.filter((fact) => fact !== decisive)] };
}

const isLoss = (fact: ParcelFact): boolean => fact.kind === 'delivery.observed' && fact.body.event === 'never_came';

/** Whether the last word of the highest rank is that it never came. */
export function lossOf(facts: readonly ParcelFact[]): Picked<boolean> | null {
  const last = pick(facts, (fact) => (isArrival(fact) ? isLoss(fact) : undefined));
  return last?.value === true ? last : null;
}

export function deliveredOf(facts: readonly ParcelFact[]): Picked<string> | null {
  return pick(
    facts,
    (fact) => (fact.kind === 'delivery.observed' && fact.body.event === 'delivered' ? fact.body.on : undefined),
    'first',
  );
}

export function carrierOf({ facts, promises }: Parcel): Picked<PartyRef> | null {
  return pick<StoredFact<'shipment.reported' | 'delivery.observed' | 'promise.stated'>, PartyRef>(
    [...facts, ...promises],
    ({ body }) => body.carrier,
  );
}

/** Numbers that the person said are not the parcel's, and did not give it again since. */
function strangeNumbers(facts: Parcel['facts']): ReadonlySet<string> {
  const strange = new Set<string>();
  if (!facts.some((fact) => fact.kind === 'shipment.reported' && fact.body.without !== undefined)) return strange;
  for (const fact of facts.filter(isPersons).sort((first, second) => (isSaidAfter(first, second) ? 1 : -1))) {
    for (const number of fact.body.trackingNumbers ?? []) strange.delete(numberKey(number));
    const without = fact.kind === 'shipment.reported' ? fact.body.without?.trackingNumbers : undefined;
    for (const number of without ?? []) strange.add(numberKey(number));
  }
  return strange;
}

export function trackingNumbersOf({ facts, promises, marks }: Parcel): string[] {
  const numbers = new Map<string, string>();
  for (const { body } of [...facts, ...promises]) {
    for (const number of body.trackingNumbers ?? []) numbers.set(numberKey(number), numberKey(number));
  }
  for (const mark of marks) {
    if (mark.startsWith('shipment:tracking:')) numbers.set(mark.slice(18), mark.slice(18));
  }
  const strange = strangeNumbers(facts);
  return [...numbers.values()].filter((number) => !strange.has(number)).sort();
}

/** Where a parcel is, by the last thing reported of it. */
export function stateOf(facts: readonly ParcelFact[]): ShipmentState {
  if (lossOf(facts) !== null) return 'lost';
  if (facts.some((fact) => fact.body.event === 'returned')) return 'returned';
  if (deliveredOf(facts) !== null) return 'delivered';
  // What only tells more of a parcel (its courier, its number) does not tell where it is.
  const last = facts
    .filter(({ body }) => body.event !== 'other')
    .sort((first, second) => (first.body.on < second.body.on ? -1 : first.body.on > second.body.on ? 1 : 0))
    .at(-1);
  switch (last?.body.event) {
    case 'ready_for_pickup':
    case 'out_for_delivery':
    case 'delivery_failed':
      return last.body.event;
    case 'attempted':
      return 'delivery_failed';
    case 'shipped':
    case 'in_transit':
    case 'delayed':
      return shippedOf(facts) === null && last.body.event === 'delayed' ? 'announced' : 'shipped';
    default:
      return 'announced';
  }
}
