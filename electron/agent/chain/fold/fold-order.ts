import type { Observed } from '../../../../shared/judge/index.ts';
import { daysBetween, gapDays, worstVerdict } from '../../../../shared/judge/index.ts';
import type { FactKind, OrderState } from '../../../../shared/model/index.ts';
import { type StoredFact, nodeId } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, OrderRecord, Subject, TallyEntry } from '../records.ts';
import { tallyOf } from './expectation-parts.ts';
import { documentedLines, itemOf, linesOf, totalOf } from './items.ts';
import { localDay } from './local-day.ts';
import { otherNumbersOf } from './other-numbers.ts';
import { type Parcel, deliveredOf, shippedOf, stateOf } from './parcels.ts';
import { partyNode } from './party-node.ts';
import { standing } from './corrected.ts';
import { becauseOf, ofKind, pick } from './pick.ts';

/** What an order's own facts and parcels say, before its deliveries are judged. */
export interface OrderFields extends Omit<
  OrderRecord,
  'id' | 'settled' | 'gapDays' | 'openDueOn' | 'openUntil' | 'tally'
> {
  /** False where parcels or messages mention an order of which nothing else is known. */
  readonly exists: boolean;
  readonly dispatchDueOn: string | null;
  /** What a cancellation or a refund without delivery means for what was still to come. */
  readonly ending: Observed | null;
  readonly endingFacts: readonly StoredFact[];
}

/** Kinds of facts that name an order without saying anything of it. */
const sayNothing: ReadonlySet<FactKind> = new Set(['subjects.joined', 'subjects.parted', 'document.attached']);

export function orderFieldsOf({ id, facts }: Subject, parcels: readonly Parcel[], context: FoldContext): OrderFields {
  const placed = ofKind(facts, 'order.placed');
  const own = parcels.filter(({ orders }) => orders.includes(id));
  const vendor = pick(placed, ({ body }) => body.vendor);
  const orderNumber = pick(placed, ({ body }) => body.orderNumber);
  const placedOn = pick(placed, ({ body }) => body.placedOn, 'first');
  const project = pick(placed, ({ body }) => body.project);
  const country = pick(placed, ({ body }) => body.country);
  const notes = pick(placed, ({ body }) => body.notes);
  const told = linesOf(placed);
  const lines =
    told.lines.length > 0
      ? told
      : linesOf(
          ofKind(
            own.flatMap((parcel) => parcel.facts),
            'shipment.reported',
          ),
        );
  const documented = documentedLines(placed, lines);
  const total = totalOf(placed, documented);
  const reports = ofKind(facts, 'order.reported');
  const ending = endingOf(reports);
  const first = facts[0];
  return {
    exists: placed.length > 0 || facts.some(({ kind }) => !sayNothing.has(kind)),
    vendor: vendor === null ? null : partyNode(vendor.value),
    vendorName: vendor?.value.name ?? null,
    orderNumber: orderNumber?.value ?? null,
    otherNumbers: otherNumbersOf(facts, orderNumber?.value),
    placedOn: placedOn?.value ?? null,
    project: project === null || project.value === null ? null : nodeId(project.value),
    country: country?.value ?? null,
    total: total?.value ?? null,
    items: lines.lines.map(itemOf),
    itemCount: lines.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    state: orderState(
      own,
      reports,
      documented.lines.map(({ key }) => key),
    ),
    notes: notes?.value ?? null,
    sortOn: placedOn?.value ?? (first === undefined ? '' : localDay(first.occurred, context.zone)),
    dispatchDueOn: dispatchDueOf(facts),
    ending: ending.observed,
    endingFacts: ending.facts,
    because: becauseOf({
      vendor,
      orderNumber,
      placedOn,
      project,
      country,
      notes,
      total,
      items: lines.facts,
      itemCount: lines.facts,
      firstItem: lines.facts,
      shipments: own.flatMap((parcel) => parcel.facts),
      state: [...reports.toReversed(), ...latestFirst(own.flatMap((parcel) => parcel.facts)), ...placed],
    }),
  };
}

/** What was reported last decides the state, so it stands first. */
const latestFirst = (facts: Parcel['facts']): Parcel['facts'] =>
  facts.toSorted((first, second) => (first.body.on < second.body.on ? 1 : first.body.on > second.body.on ? -1 : 0));

/** The last day of the first wording of when it is to be sent, without grace. */
function dispatchDueOf(facts: readonly StoredFact[]): string | null {
  const promised = standing(ofKind(facts, 'promise.stated')).find(({ body }) => body.expects === 'dispatch');
  return promised?.body.window.until.slice(0, 10) ?? null;
}

/**
 * A vendor that cancels breaks its word; a person who does, drops the expectation. Where nobody says who cancelled, it
 * is held against nobody. Money back without a delivery means that it never came.
 */
function endingOf(reports: readonly StoredFact<'order.reported'>[]): {
  observed: Observed | null;
  facts: StoredFact[];
} {
  const cancelled = reports.filter(({ body }) => body.event === 'cancelled');
  if (cancelled.length > 0) {
    const by = pick(cancelled, ({ body }) => body.by);
    return { observed: { kind: by?.value === 'vendor' ? 'never' : 'dropped' }, facts: [...(by?.facts ?? cancelled)] };
  }
  const refunded = reports.findLast(({ body }) => body.event === 'refunded');
  return refunded === undefined ? { observed: null, facts: [] } : { observed: { kind: 'never' }, facts: [refunded] };
}

function orderState(
  parcels: readonly Parcel[],
  reports: readonly StoredFact<'order.reported'>[],
  lineKeys: readonly string[],
): OrderState {
  const last = reports.at(-1)?.body.event;
  if (last === 'returned' || last === 'refunded') return last;
  const states = parcels.map(({ facts }) => stateOf(facts));
  const sent = new Set(
    parcels.flatMap(({ facts }) =>
      ofKind(facts, 'shipment.reported').flatMap(({ body }) => (body.items ?? []).map(({ key }) => key)),
    ),
  );
  const allSent = sent.size === 0 || lineKeys.every((key) => sent.has(key));
  if (states.length > 0 && states.every((state) => state === 'delivered') && allSent) return 'delivered';
  if (last === 'cancelled') return 'cancelled';
  if (states.length > 0 && states.every((state) => state === 'returned')) return 'returned';
  if (states.includes('ready_for_pickup')) return 'ready_for_pickup';
  if (states.includes('out_for_delivery')) return 'out_for_delivery';
  const under = parcels.filter(
    ({ facts }) => shippedOf(facts) !== null || deliveredOf(facts) !== null || stateOf(facts) !== 'announced',
  );
  if (under.length === 0) return 'placed';
  return under.length === parcels.length && allSent ? 'shipped' : 'partly_shipped';
}

/** Completes an order by the verdicts on its deliveries: it is as good as the worst of them. */
export function foldOrder(id: string, fields: OrderFields, deliveries: readonly ExpectationRecord[]): OrderRecord {
  const { exists: _exists, dispatchDueOn: _due, ending: _ending, endingFacts: _facts, ...record } = fields;
  const done = deliveries.filter(({ settled }) => settled !== null);
  const worst = worstVerdict(done.flatMap(({ settled }) => settled ?? []));
  const open = deliveries
    .filter(({ settled }) => settled === null)
    .sort((first, second) => (first.dueOn < second.dueOn ? -1 : 1))[0];
  const settled = worst === 'overdue' || worst === 'open' ? null : worst;
  const deciding = done.filter((delivery) => delivery.settled === settled);
  const gaps = deciding.flatMap((delivery) => gapOf(delivery) ?? []);
  return {
    id,
    ...record,
    settled,
    gapDays: gaps.length === 0 ? null : Math.max(...gaps),
    openDueOn: open?.dueOn ?? null,
    openUntil: open?.original.until ?? null,
    tally: tallyOfOrder(fields.vendor, settled, open !== undefined, done),
    because: {
      ...record.because,
      verdict: deliveries.flatMap(({ because }) => because['verdict'] ?? []),
      dueOn: open?.because['original'] ?? [],
    },
  };
}

function gapOf({ original, observedOn }: ExpectationRecord): number | null {
  return observedOn === null ? null : gapDays(original, observedOn, observedOn);
}

function tallyOfOrder(
  vendor: string | null,
  settled: OrderRecord['settled'],
  someOpen: boolean,
  done: readonly ExpectationRecord[],
): TallyEntry | null {
  if (someOpen && settled !== 'missed') return null;
  const days = done
    .map(({ observedOn, dueOn }) => observedOn ?? dueOn)
    .sort((first, second) => daysBetween(second, first));
  const last = days.at(-1);
  return last === undefined ? null : tallyOf(vendor, 'vendor', settled, last);
}
