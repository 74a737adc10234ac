import type { Observed } from '../../../../shared/judge/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, Folded, Subject, Subjects } from '../records.ts';
import { expectationOf } from './expectation-parts.ts';
import { foldOrder, orderFieldsOf } from './fold-order.ts';
import type { OrderFields } from './fold-order.ts';
import { foldInteractions } from './fold-interaction.ts';
import { foldRequest } from './fold-request.ts';
import { foldShipment } from './fold-shipment.ts';
import { otherExpectations } from './other-expectations.ts';
import { type Parcel, arrivalOf, carrierOf, lossOf, parcelsOf, shippedOf } from './parcels.ts';
import { type StatedDates, promisedByTerms } from './promised-by-terms.ts';
import { partyNode } from './party-node.ts';
import { ofKind, pick } from './pick.ts';

/** Folds orders, shipments, interactions and expectations that hang together. */
export function foldDealing(
  given: Subjects,
  context: FoldContext,
): Omit<Folded, 'nodes' | 'parties' | 'projects' | 'holdings' | 'attachments' | 'terms' | 'negotiations'> {
  const { subjects, statedDates } = promisedByTerms(given, context);
  const parcels = parcelsOf(subjects);
  const orders = subjects.list.filter(({ kind }) => kind === 'order');
  const fields = new Map(orders.map((order) => [order.id, orderFieldsOf(order, parcels, context)]));
  const exists = (id: string): boolean => fields.get(id)?.exists === true;
  const judged: ExpectationRecord[] = [];
  for (const order of orders) {
    judged.push(...deliveriesOf(order, fields.get(order.id), parcels, statedDates.get(order.id) ?? null, context));
  }
  for (const parcel of parcels) if (!parcel.orders.some(exists)) judged.push(...orphanDelivery(parcel, context));
  const deliveries = countedOnce(judged);
  const others = otherExpectations(subjects, fields, parcels, statedDates, context);
  const { interactions, replies } = foldInteractions(subjects, context);
  return {
    orders: orders.flatMap((order) => {
      const known = fields.get(order.id);
      const own = deliveries.filter((expectation) => expectation.order === order.id);
      return known === undefined || !known.exists ? [] : [foldOrder(order.id, known, own)];
    }),
    shipments: parcels.map(foldShipment),
    interactions,
    expectations: [...deliveries, ...others, ...replies],
    requests: subjects.list.flatMap((subject) => foldRequest(subject) ?? []),
  };
}

/** A parcel of several orders is awaited for each of them, but its courier brought one parcel: its worst verdict counts. */
function countedOnce(deliveries: readonly ExpectationRecord[]): readonly ExpectationRecord[] {
  const counting = new Map<string, ExpectationRecord>();
  for (const delivery of deliveries) {
    if (delivery.shipment === null || delivery.tally === null) continue;
    const known = counting.get(delivery.shipment)?.tally;
    const isWorse =
      known === undefined || known === null || worstFirst(delivery.tally.verdict) < worstFirst(known.verdict);
    if (isWorse) counting.set(delivery.shipment, delivery);
  }
  return deliveries.map((delivery) =>
    delivery.shipment === null || counting.get(delivery.shipment) === delivery
      ? delivery
      : { ...delivery, tally: null },
  );
}

const worstFirst = (verdict: 'missed' | 'met' | 'exceeded'): number => ['missed', 'met', 'exceeded'].indexOf(verdict);

const deliveryPromises = (facts: readonly StoredFact[]): StoredFact<'promise.stated'>[] =>
  ofKind(facts, 'promise.stated').filter(({ body }) => body.expects === 'delivery');

const deliveryOverrulings = (facts: readonly StoredFact[]): StoredFact<'verdict.overruled'>[] =>
  ofKind(facts, 'verdict.overruled').filter(({ body }) => body.expects === 'delivery');

/** One expectation a parcel; one for the order itself while no parcel is known. */
function deliveriesOf(
  order: Subject,
  fields: OrderFields | undefined,
  parcels: readonly Parcel[],
  statedDates: StatedDates | null,
  context: FoldContext,
): ExpectationRecord[] {
  if (fields === undefined || !fields.exists) return [];
  const stated = deliveryPromises(order.facts);
  const overrulings = deliveryOverrulings(order.facts);
  const common = {
    kind: 'delivery' as const,
    words: null,
    order: order.id,
    interaction: null,
    accountable: fields.vendor,
    accountableFacts: fields.because['vendor'] ?? [],
    country: fields.country ?? context.country,
    dispatchDueOn: fields.dispatchDueOn,
    statedDates,
    countsAs: null,
  };
  const own = parcels.filter(({ orders }) => orders.includes(order.id));
  if (own.length === 0) {
    const observed = fields.ending ?? { kind: 'not_yet' as const };
    const expectation = expectationOf(
      {
        ...common,
        key: `delivery ${order.id}`,
        shipment: null,
        performing: null,
        performingFacts: [],
        movedBy: [],
        parcelFacts: [],
        promises: stated,
        observed,
        observedFacts: fields.endingFacts,
        inFull: null,
        handedOverOn: null,
        overrulings,
      },
      context,
    );
    return expectation === null ? [] : [expectation];
  }
  return own.flatMap((parcel) => {
    const carrier = carrierOf(parcel);
    const expectation = expectationOf(
      {
        ...common,
        key: `delivery ${order.id} ${parcel.id}`,
        shipment: parcel.id,
        performing: carrier === null ? null : partyNode(carrier.value),
        performingFacts: carrier?.facts ?? [],
        movedBy: [],
        parcelFacts: parcel.facts,
        promises: [...stated, ...parcel.promises.filter(({ body }) => body.expects === 'delivery')],
        ...observationOf(parcel, fields),
        handedOverOn: shippedOf(parcel.facts)?.value ?? null,
        overrulings: [...overrulings, ...parcelOverrulings(parcel)],
      },
      context,
    );
    return expectation === null ? [] : [expectation];
  });
}

const parcelOverrulings = (parcel: Parcel): StoredFact<'verdict.overruled'>[] => deliveryOverrulings(parcel.others);

/** A parcel of which no order is known: what its carrier said is judged all the same. */
function orphanDelivery(parcel: Parcel, context: FoldContext): ExpectationRecord[] {
  const carrier = carrierOf(parcel);
  const of = pick(parcel.promises, ({ body }) => body.of);
  const expectation = expectationOf(
    {
      kind: 'delivery',
      key: `delivery ${parcel.id}`,
      words: null,
      order: null,
      shipment: parcel.id,
      interaction: null,
      accountable: of === null ? null : partyNode(of.value),
      accountableFacts: of?.facts ?? [],
      performing: carrier === null ? null : partyNode(carrier.value),
      performingFacts: carrier?.facts ?? [],
      movedBy: [],
      parcelFacts: parcel.facts,
      country: context.country,
      promises: parcel.promises.filter(({ body }) => body.expects === 'delivery'),
      ...observationOf(parcel, null),
      handedOverOn: shippedOf(parcel.facts)?.value ?? null,
      dispatchDueOn: null,
      statedDates: null,
      overrulings: parcelOverrulings(parcel),
      countsAs: null,
    },
    context,
  );
  return expectation === null ? [] : [expectation];
}

function observationOf(
  parcel: Parcel,
  fields: OrderFields | null,
): { observed: Observed; observedFacts: readonly StoredFact[]; inFull: boolean | null } {
  const lost = lossOf(parcel.facts);
  const arrived = arrivalOf(parcel.facts);
  const told = pick(ofKind(parcel.facts, 'delivery.observed'), ({ body }) => body.inFull);
  const inFull = told?.value ?? null;
  if (lost !== null) return { observed: { kind: 'never' }, observedFacts: lost.facts, inFull };
  if (arrived !== null) {
    const facts = [...new Set([...(told?.facts.slice(0, 1) ?? []), ...arrived.facts])];
    return { observed: { kind: 'on', on: arrived.value }, observedFacts: facts, inFull };
  }
  if (fields?.ending !== undefined && fields.ending !== null)
    return { observed: fields.ending, observedFacts: fields.endingFacts, inFull };
  const sentBack = parcel.facts.filter((fact) => fact.body.event === 'returned');
  if (sentBack.length > 0) return { observed: { kind: 'never' }, observedFacts: sentBack, inFull };
  return { observed: { kind: 'not_yet' }, observedFacts: [], inFull };
}
