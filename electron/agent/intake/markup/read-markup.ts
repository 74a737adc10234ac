import { nameKey, ranks } from '../../../../shared/model/index.ts';
import type { Event, Money, OrderItem } from '../../../../shared/model/index.ts';
import { carrierNamed } from '../carriers.ts';
import type { DateContext } from '../dates/said-date.ts';
import { isCurrency, minorUnits } from '../money.ts';
import type { Said, SaidParcel, SaidPromise, SaidVendor } from '../said/said.ts';
import { markupDate } from './markup-date.ts';
import { isOfType, nodesOf, textOf, textsOf, typeName } from './node.ts';
import type { MarkupNode } from './node.ts';
import { deliveryStatuses, orderStatuses } from './statuses.ts';

/** What the mail around the markup tells. */
export interface MarkupSender {
  readonly name: string;
  /** Registrable domain that the mail comes from. */
  readonly domain: string | null;
  readonly writtenAt: string | null;
  readonly writtenOn: string | null;
  /** The event that the mail's own words tell: templates leave the first status in all their mails. */
  readonly event: Event | null;
  readonly eventQuote: string | null;
  readonly trackingNumbers: readonly string[];
}

/** Reads schema.org Order and ParcelDelivery out of a mail's markup; null where it describes none. */
export function readMarkup(nodes: readonly MarkupNode[], sender: MarkupSender, dates: DateContext): Said | null {
  const all = [...walk(nodes, 0)];
  const orders = all.filter((node) => isOfType(node, 'Order') && textOf(node, 'orderNumber') !== null);
  const deliveries = all.filter((node) => isOfType(node, 'ParcelDelivery'));
  const order = orders[0] ?? null;
  const described = deliveries.map((delivery) => parcelOf(delivery, dates));
  if (order === null && !described.some(({ trackingNumbers }) => trackingNumbers.length > 0)) return null;
  const orderNumbers = [...new Set(orders.flatMap((one) => textsOf(one, 'orderNumber').slice(0, 1)))];
  const placed = order && dateOf(order, ['orderDate'], dates);
  const event =
    sender.event ?? described.map((one) => one.event).find((one) => one !== null) ?? statusOf(order) ?? 'other';
  const eventOn = event === 'ordered' ? (placed?.day ?? sender.writtenOn) : sender.writtenOn;
  const parcels = described.length > 0 ? described : [blankParcel];
  const [only] = parcels;
  return {
    vendor: vendorOf(order, sender, countryOf(all)),
    by: 'accountable',
    carrier: null,
    orderNumbers,
    placedOn: placed?.day ?? null,
    items: order ? itemsOf(order) : [],
    total: order && moneyOf(order, ['price', 'discountedPrice', 'totalPrice'], order),
    event,
    eventOn,
    quote: sender.eventQuote,
    parcels: parcels.map((parcel) => ({
      ...parcel,
      // A number in the text is the one parcel's, where markup tells of one and leaves its number out.
      trackingNumbers:
        parcels.length === 1 && only?.trackingNumbers.length === 0 ? sender.trackingNumbers : parcel.trackingNumbers,
      event: parcel.event ?? event,
      on: sender.writtenOn,
      quote: sender.eventQuote,
    })),
    rank: ranks.markup,
    place: 'markup',
    saidAt: sender.writtenAt ?? placed?.instant ?? null,
  };
}

const blankParcel: SaidParcel = {
  carrier: null,
  trackingNumbers: [],
  event: null,
  on: null,
  at: null,
  quote: null,
  promise: null,
};
const deepest = 40;

/** Every thing, its properties' things included. */
function* walk(nodes: readonly MarkupNode[], depth: number): Generator<MarkupNode> {
  if (depth > deepest) return;
  for (const node of nodes) {
    yield node;
    for (const values of node.properties.values())
      yield* walk(
        values.filter((value) => typeof value !== 'string'),
        depth + 1,
      );
  }
}

/** The seller; where a marketplace and a seller stand together, the one that is not the sender's own name. */
function vendorOf(order: MarkupNode | null, sender: MarkupSender, country: string | null): SaidVendor | null {
  const names = ['merchant', 'seller', 'vendor'].flatMap((property) => textsOf(order, property));
  const isSender = (name: string): boolean => nameKey(name) === nameKey(sender.name);
  const name = names.find((one) => !isSender(one)) ?? names[0] ?? sender.name;
  if (name === '') return null;
  return { name, domain: isSender(name) ? sender.domain : null, country };
}

/** The country that it is delivered to, whose days count; null where addresses disagree, or name it otherwise than by its code. */
function countryOf(all: readonly MarkupNode[]): string | null {
  const countries = new Set(
    all
      .flatMap((node) => nodesOf(node, 'deliveryAddress'))
      .flatMap((address) => textsOf(address, 'addressCountry').slice(0, 1))
      .map((country) => country.toUpperCase()),
  );
  const [country = ''] = countries;
  return countries.size === 1 && /^[A-Z]{2}$/.test(country) ? country : null;
}

function statusOf(order: MarkupNode | null): Event | null {
  return orderStatuses[typeName(textOf(order, 'orderStatus') ?? '')] ?? null;
}

function parcelOf(delivery: MarkupNode, dates: DateContext): SaidParcel {
  const carrier = textOf(delivery, 'carrier') ?? textOf(delivery, 'provider');
  const event = [...nodesOf(delivery, 'deliveryStatus')].flatMap((one) => [...textsOf(one, 'name'), ...one.types]);
  const status = [...event, ...textsOf(delivery, 'deliveryStatus')]
    .map((name) => deliveryStatuses[typeName(name).replace(/\s/g, '')])
    .find((one) => one !== undefined);
  return {
    carrier: carrier === null ? null : (carrierNamed(carrier)?.name ?? carrier),
    trackingNumbers: textsOf(delivery, 'trackingNumber').map((number) => number.replace(/[\s-]/g, '')),
    event: status ?? null,
    on: null,
    at: null,
    quote: null,
    promise: promiseOf(delivery, dates),
  };
}

function promiseOf(delivery: MarkupNode, dates: DateContext): SaidPromise | null {
  const from = dateOf(delivery, ['expectedArrivalFrom'], dates);
  const until = dateOf(delivery, ['expectedArrivalUntil', 'expectedArrival'], dates);
  const last = until ?? from;
  if (!last || (from && from.day > last.day)) return null;
  const words = [textOf(delivery, 'expectedArrivalFrom'), textOf(delivery, 'expectedArrivalUntil')].filter(
    (text) => text !== null,
  );
  return {
    window: { from: from?.day ?? null, until: last.day },
    time: null,
    basis: 'estimated',
    quote: `expected arrival ${words.join(' – ')}`,
  };
}

function dateOf(node: MarkupNode, properties: readonly string[], dates: DateContext): ReturnType<typeof markupDate> {
  for (const property of properties) {
    const text = textOf(node, property);
    const date = text === null ? null : markupDate(text, dates);
    if (date) return date;
  }
  return null;
}

function itemsOf(order: MarkupNode): OrderItem[] {
  return [...nodesOf(order, 'acceptedOffer'), ...nodesOf(order, 'orderedItem')].flatMap((offer) => {
    const name =
      textOf(offer, 'itemOffered') ??
      textOf(offer, 'orderedItem') ??
      (offer.types.includes('Product') ? textOf(offer, 'name') : null);
    const quantity = textOf(offer, 'eligibleQuantity') ?? textOf(offer, 'orderQuantity') ?? '1';
    if (name === null || !/^[1-9]\d{0,5}(?:\.0+)?$/.test(quantity)) return [];
    return [{ name, quantity: Number(quantity), price: moneyOf(offer, ['price'], order) }];
  });
}

/** An amount where it is plainly written: `185.00`, `42`, `314,94`; what could be read two ways is left out. */
function moneyOf(node: MarkupNode, properties: readonly string[], order: MarkupNode): Money | null {
  const specification = nodesOf(node, 'priceSpecification')[0] ?? null;
  const text = properties
    .map((property) => textOf(node, property) ?? textOf(specification, property))
    .find((one) => one !== null);
  const currency =
    textOf(node, 'priceCurrency') ?? textOf(specification, 'priceCurrency') ?? textOf(order, 'priceCurrency');
  if (!text || !currency || !isCurrency(currency)) return null;
  const plain = /^\d+,\d\d$/.test(text) ? text.replace(',', '.') : text;
  const amountMinor =
    /^\d+(?:\.\d+)?$/.test(plain) || /^\d{1,3}(?:,\d{3})+\.\d\d$/.test(plain) ? minorUnits(plain, currency) : null;
  return amountMinor === null ? null : { amountMinor, currency };
}
