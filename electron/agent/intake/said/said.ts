import type { Basis, DateWindow, Event, Money, OrderItem, Rank, Reading } from '../../../../shared/model/index.ts';

/** A seller or marketplace as a document names it. `domain` only where the document itself comes from there. */
export interface SaidVendor {
  readonly name: string;
  readonly domain: string | null;
  /** ISO 3166 country that it delivers to, where the shop's name or an address tells. */
  readonly country: string | null;
}

export interface SaidPromise {
  readonly window: DateWindow;
  readonly time: Reading['promisedTime'];
  readonly basis: Basis;
  readonly quote: string;
}

/** What was said of one parcel, or of an order's parcels together where `trackingNumbers` is empty. */
export interface SaidParcel {
  readonly carrier: string | null;
  readonly trackingNumbers: readonly string[];
  readonly event: Event | null;
  /** The local day of the event. */
  readonly on: string | null;
  /** The instant of the event, where its own time of day is told. */
  readonly at: string | null;
  readonly quote: string | null;
  readonly promise: SaidPromise | null;
}

/** Everything one message says, between reading it and telling it as a reading and as facts. */
export interface Said {
  readonly vendor: SaidVendor | null;
  /** Who speaks: the one accountable for the order, or the carrier that performs. */
  readonly by: 'accountable' | 'performing';
  readonly carrier: string | null;
  readonly orderNumbers: readonly string[];
  readonly placedOn: string | null;
  readonly items: readonly OrderItem[];
  readonly total: Money | null;
  readonly event: Event;
  readonly eventOn: string | null;
  readonly quote: string | null;
  readonly parcels: readonly SaidParcel[];
  readonly rank: Rank;
  readonly place: string;
  /** When it was said, an instant; null where the document does not tell. */
  readonly saidAt: string | null;
}
