import { ranks, trackingMark } from '../../../../shared/model/index.ts';
import type {
  Draft,
  FactBody,
  FactKind,
  ItemLine,
  Mark,
  Money,
  PartyRef,
  Rank,
  Reading,
} from '../../../../shared/model/index.ts';
import { blankReading } from '../blank-reading.ts';
import { carrierRef } from '../carriers.ts';
import type { Entry, IncomingDocument } from '../document.ts';
import { isCurrency, minorUnits } from '../money.ts';
import type { AmazonColumn } from './amazon-columns.ts';
import { type SentParcel, parcelsOfCells } from './amazon-parcels.ts';
import { addressCountry, amazonVendor } from './amazon-vendor.ts';
import { epochMillisOf } from './instant.ts';

export interface Row {
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What one reading of a history keeps while it goes on. */
export interface HistoryReading {
  readonly document: IncomingDocument;
  readonly places: Record<AmazonColumn, number>;
  readonly localDay: (epochMillis: number) => string;
  /** Parties told of already: once per document is enough. */
  readonly described: Set<string>;
}

/** Tells one order's rows as a reading and as facts. A cell that cannot be is warned of by its row, and left out. */
export function orderEntry(rows: readonly Row[], history: HistoryReading): Entry {
  return new OrderRows(rows, history).entry();
}

const absent = new Set(['', 'Not Available', 'Not Applicable']);

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
  readonly #warnings: string[] = [];
  readonly #drafts: Draft[] = [];

  constructor(rows: readonly Row[], history: HistoryReading) {
    this.#rows = rows;
    this.#history = history;
  }

  entry(): Entry {
    const first = this.#rows[0];
    const orderNumber = first && this.#cell(first, 'orderNumber');
    const part = this.#part();
    if (!first || !orderNumber) {
      const warnings = [`${part}: there is no order number.`];
      return {
        reading: { ...blankReading(this.#history.document.name, 'unrecognised', warnings), part },
        drafts: [],
        occurred: null,
      };
    }
    const said = amazonVendor(this.#cell(first, 'website') ?? '');
    const vendor = said.reference;
    const mark = said.orderMark(orderNumber);
    const placedAt = this.#instant(first, this.#cell(first, 'orderDate'));
    const items: ItemLine[] = [];
    const shipments = this.#shipments(items);
    const shippedAt = shipments.map((one) => one.shippedAt).find((one) => one !== null) ?? null;
    // A fact needs a time to be put in order by; a row without any is put first, where nothing is built on it.
    const occurred = instantText(placedAt ?? shippedAt ?? 0);
    const placedOn = placedAt === null ? null : this.#history.localDay(placedAt);
    const cancelled = this.#rows.every((row) => isCancelled(this.#cell(row, 'orderStatus')));
    const country = addressCountry(this.#cell(first, 'address') ?? '') ?? said.country;

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
      `Order ID ${orderNumber}, Order Date ${this.#cell(first, 'orderDate') ?? ''}`,
    );
    for (const shipment of shipments) this.#addShipment(shipment, mark);
    const called = cancelled ? this.#cancelledItems() : [];
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

  #cell(row: Row, column: AmazonColumn): string | null {
    const text = row.cells[this.#history.places[column]]?.trim();
    return text === undefined || absent.has(text) ? null : text;
  }

  #instant(row: Row, text: string | null): number | null {
    if (text === null) return null;
    const epochMillis = epochMillisOf(text);
    if (epochMillis === null) this.#warnings.push(`row ${row.number}: the date “${text}” does not exist.`);
    return epochMillis;
  }

  #money(row: Row, column: 'unitPrice' | 'owed'): Money | null {
    // Negative amounts stand in quotes of their own: '-5.85'.
    const text = this.#cell(row, column)?.replace(/^'|'$/g, '');
    const currency = this.#cell(row, 'currency');
    if (text === undefined || currency === null) return null;
    const amountMinor = isCurrency(currency) ? minorUnits(text, currency) : null;
    if (amountMinor === null) {
      this.#warnings.push(`row ${row.number}: “${text}” is no amount in “${currency}”.`);
      return null;
    }
    return { amountMinor, currency };
  }

  /** The rows' items, gathered into `items` and by shipment: rows with one tracking cell and ship date went together. */
  #shipments(items: ItemLine[]): Shipment[] {
    const shipments = new Map<string, Shipment>();
    const seen = new Map<string, number>();
    for (const row of this.#rows) {
      if (isCancelled(this.#cell(row, 'orderStatus'))) continue;
      const item = this.#item(row, seen);
      if (item) items.push(item);
      const shipDate = this.#cell(row, 'shipDate');
      const tracking = this.#cell(row, 'tracking');
      if (shipDate === null && tracking === null) continue;
      const parcels = parcelsOfCells(shipDate, tracking);
      for (const parcel of parcels) {
        const key = JSON.stringify(parcel);
        const part = item && partOf(item, parcels.length);
        const known = shipments.get(key);
        if (known && part) known.items.push(part);
        if (known) continue;
        const shippedAt = this.#instant(row, parcel.shipDate);
        const service = this.#cell(row, 'shippingOption');
        shipments.set(key, { row, parcel, shippedAt, service, items: part ? [part] : [] });
      }
    }
    return [...shipments.values()];
  }

  /** The key leaves out what a later export may add to the same line, such as the day it was shipped. */
  #item(row: Row, seen: Map<string, number>): ItemLine | null {
    const name = this.#cell(row, 'productName') ?? this.#cell(row, 'asin');
    const quantityText = this.#cell(row, 'quantity') ?? '';
    const quantity = /^\d{1,6}$/.test(quantityText) ? Number(quantityText) : 0;
    if (name === null || quantity === 0) {
      const missing = name === null ? 'there is no product name' : `“${quantityText}” is no quantity`;
      this.#warnings.push(`row ${row.number}: ${missing}, so its item is left out.`);
      return null;
    }
    const base = [this.#cell(row, 'asin') ?? name, this.#cell(row, 'unitPrice') ?? '', quantityText].join('|');
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    const owed = this.#money(row, 'owed');
    return {
      key: ordinal === 1 ? base : `${base}|${ordinal}`,
      name: name.replace(/\s+/g, ' '),
      quantity,
      price: this.#money(row, 'unitPrice'),
      ...(owed === null ? {} : { owed }),
    };
  }

  /** What a cancelled order would have held; of its rows the quantity is gone. */
  #cancelledItems(): ItemLine[] {
    return this.#rows.flatMap((row) => {
      const name = this.#cell(row, 'productName');
      const price = this.#money(row, 'unitPrice');
      return name === null ? [] : [{ key: name, name: name.replace(/\s+/g, ' '), quantity: 1, price }];
    });
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
      `Ship Date ${this.#cell(row, 'shipDate') ?? ''}, ${this.#cell(row, 'tracking') ?? 'no tracking number'}`,
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
      ...blankReading(this.#history.document.name, null, this.#warnings),
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

/** What a line holds in each of its parcels, where it can be told: two of two in each one. */
const partOf = (item: ItemLine, parcels: number): ItemLine =>
  item.quantity === parcels ? { ...item, quantity: 1 } : item;

function isCancelled(status: string | null): boolean {
  return status !== null && /^cancell?ed$/i.test(status);
}

/** What the lines are owed together; null where one does not say, or currencies differ. */
function sumOf(items: readonly ItemLine[]): Money | null {
  const [first] = items;
  if (!first?.owed || items.some(({ owed }) => owed?.currency !== first.owed?.currency)) return null;
  return {
    amountMinor: items.reduce((sum, { owed }) => sum + (owed?.amountMinor ?? 0), 0),
    currency: first.owed.currency,
  };
}

function instantText(epochMillis: number): string {
  return `${new Date(epochMillis).toISOString().slice(0, 19)}Z`;
}
