import type { Observed } from '../../../../shared/judge/index.ts';
import type { ExpectationKind } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, Subject, Subjects } from '../records.ts';
import { standing } from './corrected.ts';
import { expectationOf } from './expectation-parts.ts';
import type { OrderFields } from './fold-order.ts';
import { lawfulTime } from './lawful-time.ts';
import { type Parcel, shippedOf } from './parcels.ts';
import { partyNode } from './party-node.ts';
import type { StatedDates } from './promised-by-terms.ts';
import { ofKind, pick } from './pick.ts';

/** Everything awaited by a date other than a delivery: dispatch, refund, return, repair, the person's own words. */
export function otherExpectations(
  subjects: Subjects,
  fields: ReadonlyMap<string, OrderFields>,
  parcels: readonly Parcel[],
  statedDates: ReadonlyMap<string, StatedDates>,
  context: FoldContext,
): ExpectationRecord[] {
  return subjects.list.flatMap((subject) => {
    const all = ofKind(subject.facts, 'promise.stated').filter(
      ({ body }) => body.expects !== 'delivery' || subject.kind === 'expectation',
    );
    const groups = Map.groupBy(all, (promise) => {
      if (promise.body.expects !== 'other') return promise.body.expects;
      // Only what has no kind of its own is told apart by its words; a moved date has words of its own, too. A request has
      // one answer, in whatever language it was told of.
      const told = subject.kind === 'request' ? all[0] : promise;
      return `other ${told?.body.words ?? ''}`;
    });
    return [...groups].flatMap(([key, promises]) => {
      const first = promises[0];
      if (first === undefined) return [];
      const lawful = subject.kind === 'request' ? lawfulTime(subject, first, context) : null;
      const binding = lawful === null ? promises : lawful.promises;
      return (
        expectationFor(
          `${key} ${subject.id}`,
          subject,
          first.body.expects,
          binding,
          lawful?.movedBy ?? [],
          fields.get(subject.id) ?? orderOfParcel(subject, parcels, fields),
          parcels,
          statedDates.get(subject.id) ?? null,
          context,
        ) ?? []
      );
    });
  });
}

function expectationFor(
  key: string,
  subject: Subject,
  kind: ExpectationKind,
  promises: readonly StoredFact<'promise.stated'>[],
  movedBy: readonly StoredFact[],
  order: OrderFields | undefined,
  parcels: readonly Parcel[],
  statedDates: StatedDates | null,
  context: FoldContext,
): ExpectationRecord | null {
  const of = pick(promises, ({ body }) => body.of);
  const { observed, facts, inFull } = observationOf(kind, subject, parcels);
  const rest = pick(outcomesOf(kind, subject), ({ body }) => body.rest);
  return expectationOf(
    {
      kind,
      key,
      words: rest?.value ?? standing(promises).findLast(({ body }) => body.words !== undefined)?.body.words ?? null,
      order: subject.kind === 'order' ? subject.id : null,
      shipment: subject.kind === 'shipment' ? subject.id : null,
      interaction: subject.kind === 'interaction' ? subject.id : null,
      accountable: of === null ? (order?.vendor ?? null) : partyNode(of.value),
      accountableFacts: of?.facts ?? order?.because['vendor'] ?? [],
      performing: null,
      performingFacts: [],
      parcelFacts: subject.kind === 'shipment' ? subject.facts : [],
      country: order?.country ?? context.country,
      promises,
      movedBy,
      observed,
      observedFacts: facts,
      inFull,
      handedOverOn: null,
      dispatchDueOn: null,
      statedDates,
      overrulings: ofKind(subject.facts, 'verdict.overruled').filter(({ body }) => body.expects === kind),
      countsAs: subject.kind === 'order' ? 'vendor' : 'service',
    },
    context,
  );
}

/** What is expected of a parcel is expected of whom its order was placed with. */
function orderOfParcel(
  { id }: Subject,
  parcels: readonly Parcel[],
  fields: ReadonlyMap<string, OrderFields>,
): OrderFields | undefined {
  const [order, ...more] = parcels.find((parcel) => parcel.id === id)?.orders ?? [];
  return order === undefined || more.length > 0 ? undefined : fields.get(order);
}

const outcomesOf = (kind: ExpectationKind, { facts }: Subject) =>
  ofKind(facts, 'outcome.observed').filter(({ body }) => body.expects === kind);

function observationOf(
  kind: ExpectationKind,
  subject: Subject,
  parcels: readonly Parcel[],
): { observed: Observed; facts: readonly StoredFact[]; inFull: boolean | null } {
  // A part that came leaves it awaited.
  const told = pick(outcomesOf(kind, subject), ({ body }) => (body.rest === undefined ? body : undefined));
  if (told !== null) {
    const { on, inFull } = told.value;
    const observed: Observed = on === null ? { kind: 'never' } : { kind: 'on', on: on.slice(0, 10) };
    return { observed, facts: told.facts, inFull: inFull ?? null };
  }
  const reported = ofKind(subject.facts, 'order.reported').find(
    ({ body }) => (kind === 'refund' && body.event === 'refunded') || (kind === 'return' && body.event === 'returned'),
  );
  if (reported !== undefined)
    return { observed: { kind: 'on', on: reported.body.on }, facts: [reported], inFull: null };
  if (kind === 'dispatch') {
    const shipped = parcels.filter(({ orders }) => orders.includes(subject.id)).map(({ facts }) => shippedOf(facts));
    const days = shipped.flatMap((picked) => picked?.value ?? []).sort();
    const last = days.at(-1);
    if (last !== undefined && days.length === shipped.length) {
      return {
        observed: { kind: 'on', on: last },
        facts: shipped.flatMap((picked) => picked?.facts ?? []),
        inFull: null,
      };
    }
  }
  return { observed: { kind: 'not_yet' }, facts: [], inFull: null };
}
