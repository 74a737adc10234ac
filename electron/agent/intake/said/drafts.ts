import {
  assertNever,
  orderNumberMark,
  partyDomainMark,
  partyNameMark,
  trackingMark,
} from '../../../../shared/model/index.ts';
import type { Draft, FactBody, FactKind, Mark, PartyRef, Source } from '../../../../shared/model/index.ts';
import { carrierRef } from '../carriers.ts';
import type { Said, SaidParcel, SaidVendor } from './said.ts';

/** Tells what a message says as facts. A message without any time tells none: nothing could be put in order. */
export function draftsOfSaid(said: Said, document: string): Draft[] {
  const { saidAt } = said;
  if (saidAt === null) return [];
  const writing: Writing = {
    said,
    saidAt,
    vendor: said.vendor && vendorRef(said.vendor),
    orders: orderMarks(said),
    source: (quote) => ({ document, place: said.place, quote, rank: said.rank }),
  };
  return [
    ...partyDrafts(writing),
    ...orderDrafts(writing),
    ...said.parcels.flatMap((parcel) => [...promiseDrafts(writing, parcel), ...eventDrafts(writing, parcel)]),
    ...orderEventDrafts(writing),
  ];
}

/** How facts point at a vendor: its own domain tells more than its name. */
export function vendorRef({ name, domain }: SaidVendor): PartyRef {
  const marks = [partyNameMark(name)];
  return { name, marks: domain === null ? marks : [partyDomainMark(domain), ...marks] };
}

interface Writing {
  readonly said: Said;
  readonly saidAt: string;
  readonly vendor: PartyRef | null;
  readonly orders: readonly Mark[];
  readonly source: (quote: string | null) => Source;
}

function orderMarks({ vendor, orderNumbers }: Said): Mark[] {
  return vendor === null ? [] : orderNumbers.map((number) => orderNumberMark(vendor.name, number));
}

function draft<K extends FactKind>(
  writing: Writing,
  kind: K,
  marks: readonly Mark[],
  body: FactBody<K>,
  quote: string | null,
  occurred = writing.saidAt,
): Draft<K> {
  return { kind, occurred, source: writing.source(quote), marks, body };
}

function partyDrafts(writing: Writing): Draft[] {
  const { said, vendor } = writing;
  const drafts: Draft[] = [];
  // A shipper that a carrier names is a warehouse as often as a shop: it is a vendor only where an order ties it.
  if (vendor && (said.by === 'accountable' || said.orderNumbers.length > 0)) {
    drafts.push(draft(writing, 'party.described', vendor.marks, { name: vendor.name, roles: ['vendor'] }, null));
  }
  const carriers = new Set(
    [said.carrier, ...said.parcels.map(({ carrier }) => carrier)].filter((name) => name !== null),
  );
  for (const name of carriers) {
    const { name: known, marks } = carrierRef(name);
    drafts.push(draft(writing, 'party.described', marks, { name: known, roles: ['carrier'] }, null));
  }
  return drafts;
}

function orderDrafts(writing: Writing): Draft[] {
  const { said, vendor } = writing;
  if (!vendor) return [];
  // Items and total of a message that tells of several orders cannot be told apart.
  const whole = said.event === 'ordered' && said.orderNumbers.length === 1;
  return said.orderNumbers.map((orderNumber, index) => {
    const mark = writing.orders[index];
    const body: FactBody<'order.placed'> = { vendor, orderNumber };
    if (said.placedOn !== null) body.placedOn = said.placedOn;
    if (said.vendor?.country) body.country = said.vendor.country;
    if (whole && said.total) body.total = said.total;
    if (whole && said.items.length > 0) {
      body.items = said.items.map((item, at) => ({ key: `${at + 1} ${item.name}`, ...item }));
    }
    return draft(
      writing,
      'order.placed',
      mark === undefined ? [] : [mark],
      body,
      said.event === 'ordered' ? said.quote : null,
    );
  });
}

/** Facts about parcels speak of each parcel; without tracking numbers, of each order, lest the orders become one. */
function subjectsOf(
  writing: Writing,
  parcel: SaidParcel,
): { marks: Mark[]; orders: Mark[]; trackingNumbers: string[] }[] {
  if (parcel.trackingNumbers.length > 0) {
    return parcel.trackingNumbers.map((number) => ({
      marks: [trackingMark(number)],
      orders: [...writing.orders],
      trackingNumbers: [number],
    }));
  }
  return writing.orders.map((order) => ({ marks: [order], orders: [order], trackingNumbers: [] }));
}

function parcelBody(
  subject: ReturnType<typeof subjectsOf>[number],
  parcel: SaidParcel,
): {
  orders?: Mark[];
  carrier?: PartyRef;
  trackingNumbers?: string[];
} {
  return {
    ...(subject.orders.length > 0 ? { orders: subject.orders } : {}),
    ...(parcel.carrier === null ? {} : { carrier: carrierRef(parcel.carrier) }),
    ...(subject.trackingNumbers.length > 0 ? { trackingNumbers: subject.trackingNumbers } : {}),
  };
}

function promiseDrafts(writing: Writing, parcel: SaidParcel): Draft[] {
  const { promise } = parcel;
  if (!promise) return [];
  const by = writing.said.by === 'accountable' ? writing.vendor : parcel.carrier && carrierRef(parcel.carrier);
  return subjectsOf(writing, parcel).map((subject) =>
    draft(
      writing,
      'promise.stated',
      subject.marks,
      {
        expects: 'delivery',
        window: promise.window,
        ...(promise.time ? { time: promise.time } : {}),
        basis: promise.basis,
        ...(by ? { by } : {}),
        byRole: writing.said.by,
        ...parcelBody(subject, parcel),
        words: promise.quote,
      },
      promise.quote,
    ),
  );
}

function eventDrafts(writing: Writing, parcel: SaidParcel): Draft[] {
  const { event, on } = parcel;
  if (event === null || on === null) return [];
  return subjectsOf(writing, parcel).flatMap((subject): Draft[] => {
    const body = { on, ...parcelBody(subject, parcel) };
    const when = parcel.at ?? writing.saidAt;
    switch (event) {
      case 'delivered':
        return [
          draft(writing, 'delivery.observed', subject.marks, { event: 'delivered', ...body }, parcel.quote, when),
        ];
      case 'delivery_failed':
        return [
          draft(writing, 'delivery.observed', subject.marks, { event: 'attempted', ...body }, parcel.quote, when),
          draft(writing, 'shipment.reported', subject.marks, { event, ...body }, parcel.quote, when),
        ];
      case 'shipped':
      case 'in_transit':
      case 'out_for_delivery':
      case 'ready_for_pickup':
      case 'delayed':
      case 'returned':
        return [draft(writing, 'shipment.reported', subject.marks, { event, ...body }, parcel.quote, when)];
      case 'ordered':
      case 'cancelled':
      case 'refunded':
      case 'other':
        return [];
      default:
        return assertNever(event);
    }
  });
}

function orderEventDrafts(writing: Writing): Draft[] {
  const { event, eventOn } = writing.said;
  if ((event !== 'cancelled' && event !== 'refunded' && event !== 'returned') || eventOn === null) return [];
  return writing.orders.map((order) =>
    draft(writing, 'order.reported', [order], { event, on: eventOn }, writing.said.quote),
  );
}
