import { ranks, trackingMark } from '../../../../shared/model/index.ts';
import type {
  Draft,
  FactBody,
  FactKind,
  ItemLine,
  Mark,
  PartyRef,
  Rank,
  Reading,
} from '../../../../shared/model/index.ts';
import { blankReading } from '../blank-reading.ts';
import { carrierRef } from '../carriers.ts';
import type { Entry, IncomingDocument } from '../document.ts';
import { AmazonCells, type Row } from './amazon-cells.ts';
import type { AmazonColumn } from './amazon-columns.ts';
import { cancelledItems, itemOf, partOf, sumOf } from './amazon-items.ts';
import { type SentParcel, parcelsOfCells } from './amazon-parcels.ts';
import { addressCountry, amazonVendor } from './amazon-vendor.ts';

/** What one reading of a history keeps while it goes on. */
export interface HistoryReading {
  readonly document: IncomingDocument;
  readonly places: Record<AmazonColumn, number>;
  readonly localDay: (epochMillis: number) => string;
  /** Parties told of already: once per document is enough. */
  readonly described: Set<string>;
}

/** Tells one order's rows as a reading and as facts. */
export function orderEntry(rows: readonly Row[], history: HistoryReading): Entry {
  return new OrderRows(rows, history).entry();
}

interface Shipment {
  readonly row: Row;
  readonly parcel: SentParcel;
  readonly shippedAt: number | null;
  readonly service: string | null;
  readonly items: ItemLine[];
}

class OrderRows {
  readonly #rows: readonly Row[];
  readonly #history: HistoryReading;
  readonly #cells: AmazonCells;
  readonly #drafts: Draft[] = [];

  constructor(rows: readonly Row[], history: HistoryReading) {
    this.#rows = rows;
    this.#history = history;
    this.#cells = new AmazonCells(history.places);
  }

  entry(): Entry {
    const first = this.#rows[0];
    const orderNumber = first && this.#cells.cell(first, 'orderNumber');
    const part = this.#part();
    if (!first || !orderNumber) {
      const warnings = [`${part}: there is no order number.`];
      return {
        reading: { ...blankReading(this.#history.document.name, 'unrecognised', warnings), part },
        drafts: [],
        occurred: null,
      };
    }
    const said = amazonVendor(this.#cells.cell(first, 'website') ?? '');
    const vendor = said.reference;
    const mark = said.orderMark(orderNumber);
    const placedAt = this.#cells.instant(first, this.#cells.cell(first, 'orderDate'));
    const items: ItemLine[] = [];
    const shipments = this.#shipments(items);
    const shippedAt = shipments.map((one) => one.shippedAt).find((one) => one !== null) ?? null;
    // A fact needs a time to be put in order by; a row without any is put first, where nothing is built on it.
    const occurred = instantText(placedAt ?? shippedAt ?? 0);
    const placedOn = placedAt === null ? null : this.#history.localDay(placedAt);
    const cancelled = this.#rows.every((row) => this.#cells.isCancelled(row));
    const country = addressCountry(this.#cells.cell(first, 'address') ?? '') ?? said.country;

    this.#describe(vendor, 'vendor', occurred);
    this.#add(
      'order.placed',
      first,
      occurred,
      [mark],
      {
        vendor,
        orderNumber,
        ...(placedOn === null ? {} : { placedOn }),
        ...(items.length === 0 ? {} : { items }),
        ...(country === null ? {} : { country }),
      },
      `Order ID ${orderNumber}, Order Date ${this.#cells.cell(first, 'orderDate') ?? ''}`,
    );
    for (const shipment of shipments) this.#addShipment(shipment, mark);
    const called = cancelled ? cancelledItems(this.#rows, this.#cells) : [];
    // An export from before it was cancelled tells its lines with their numbers: those outrank these.
    if (called.length > 0) this.#add('order.placed', first, occurred, [mark], { items: called }, null, ranks.rule);
    if (cancelled && placedOn !== null) {
      this.#add(
        'order.reported',
        first,
        occurred,
        [mark],
        { event: 'cancelled', on: placedOn },
        'Order Status Cancelled',
      );
    }
    const reading = this.#reading(part, vendor.name, orderNumber, { placedOn, items, shipments, cancelled });
    return { reading, drafts: this.#drafts, occurred };
  }

  #part(): string {
    const first = this.#rows[0]?.number ?? 0;
    const last = this.#rows.at(-1)?.number ?? first;
    return first === last ? `row ${first}` : `rows ${first}–${last}`;
  }

  /** The rows' items, gathered into `items` and by shipment: rows with one tracking cell and ship date went together. */
  #shipments(items: ItemLine[]): Shipment[] {
    const shipments = new Map<string, Shipment>();
    const seen = new Map<string, number>();
    for (const row of this.#rows) {
      if (this.#cells.isCancelled(row)) continue;
      const item = itemOf(row, this.#cells, seen);
      if (item) items.push(item);
      const shipDate = this.#cells.cell(row, 'shipDate');
      const tracking = this.#cells.cell(row, 'tracking');
      if (shipDate === null && tracking === null) continue;
      const parcels = parcelsOfCells(shipDate, tracking);
      for (const parcel of parcels) {
        const key = JSON.stringify(parcel);
        const part = item && partOf(item, parcels.length);
        const known = shipments.get(key);
        if (known && part) known.items.push(part);
        if (known) continue;
        const shippedAt = this.#cells.instant(row, parcel.shipDate);
        const service = this.#cells.cell(row, 'shippingOption');
        shipments.set(key, { row, parcel, shippedAt, service, items: part ? [part] : [] });
      }
    }
    return [...shipments.values()];
  }

  #describe(party: PartyRef, role: 'vendor' | 'carrier', occurred: string): void {
    const first = this.#rows[0];
    if (!first || this.#history.described.has(`${role} ${party.name}`)) return;
    this.#history.described.add(`${role} ${party.name}`);
    this.#add('party.described', first, occurred, party.marks, { name: party.name, roles: [role] }, null);
  }

  #addShipment({ row, parcel, shippedAt, service, items }: Shipment, order: Mark): void {
    if (shippedAt === null) return;
    const occurred = instantText(shippedAt);
    const carrier = parcel.carrier === null ? null : carrierRef(parcel.carrier);
    if (carrier) this.#describe(carrier, 'carrier', occurred);
    const trackingNumbers = [...parcel.trackingNumbers];
    const marks = trackingNumbers.length > 0 ? trackingNumbers.map(trackingMark) : [order];
    this.#add(
      'shipment.reported',
      row,
      occurred,
      marks,
      {
        event: 'shipped',
        on: this.#history.localDay(shippedAt),
        orders: [order],
        ...(carrier ? { carrier } : {}),
        ...(trackingNumbers.length > 0 ? { trackingNumbers } : {}),
        ...(service === null ? {} : { service }),
        ...(items.length > 0 ? { items } : {}),
      },
      `Ship Date ${this.#cells.cell(row, 'shipDate') ?? ''}, ${this.#cells.cell(row, 'tracking') ?? 'no tracking number'}`,
    );
  }

  #add<K extends FactKind>(
    kind: K,
    row: Row,
    occurred: string,
    marks: readonly Mark[],
    body: FactBody<K>,
    quote: string | null,
    rank: Rank = ranks.export,
  ): void {
    const source = { document: this.#history.document.hash, place: `row ${row.number}`, quote, rank };
    this.#drafts.push({ kind, occurred, source, marks, body } as Draft);
  }

  #reading(
    part: string,
    vendor: string,
    orderNumber: string,
    order: { placedOn: string | null; items: readonly ItemLine[]; shipments: readonly Shipment[]; cancelled: boolean },
  ): Reading {
    const shipped = order.shipments.findLast(({ shippedAt }) => shippedAt !== null);
    return {
      ...blankReading(this.#history.document.name, null, this.#cells.warnings),
      part,
      relevant: true,
      vendor,
      carrier: order.shipments.find(({ parcel }) => parcel.carrier !== null)?.parcel.carrier ?? null,
      orderNumbers: [orderNumber],
      trackingNumbers: [...new Set(order.shipments.flatMap(({ parcel }) => parcel.trackingNumbers))],
      event: order.cancelled ? 'cancelled' : shipped ? 'shipped' : 'ordered',
      eventOn:
        order.cancelled || !shipped || shipped.shippedAt === null
          ? order.placedOn
          : this.#history.localDay(shipped.shippedAt),
      items: order.items.map(({ name, quantity, price }) => ({ name, quantity, price })),
      total: sumOf(order.items),
    };
  }
}

function instantText(epochMillis: number): string {
  return `${new Date(epochMillis).toISOString().slice(0, 19)}Z`;
}
