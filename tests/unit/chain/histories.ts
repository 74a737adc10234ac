import fc from 'fast-check';
import { dayOf, nodeId, periodNodeId } from '../../../electron/agent/facts/index.ts';
import {
  type Draft,
  type FactBody,
  type FactKind,
  type Mark,
  type PartyRef,
  type Rank,
  markOf,
  orderNumberMark,
  partyDomainMark,
  partyNameMark,
  ranks,
  trackingMark,
} from '../../../shared/model/index.ts';
import type { Act } from './ledger.ts';

const firstDay = Date.UTC(2026, 0, 5);
export const dayAt = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
const instantAt = (day: number, hour: number): string =>
  new Date(firstDay + day * 86_400_000 + hour * 3_600_000).toISOString();

const vendorNames = ['Northlight Books', 'Northlight', 'Harbor & Pine'] as const;
/** The first two shops share a domain, so a document that tells a name and the domain joins them late. */
const domains = ['northlight.example', 'northlight.example', 'harbor.example'] as const;
const carrierNames = ['UPS', 'FedEx'] as const;

const vendorOf = (vendor: number): PartyRef => ({
  name: vendorNames[vendor] ?? '',
  marks: [partyNameMark(vendorNames[vendor] ?? '')],
});
const carrierOf = (carrier: number): PartyRef => ({
  name: carrierNames[carrier] ?? '',
  marks: [partyNameMark(carrierNames[carrier] ?? '')],
});
const orderOf = (vendor: number, number: number): Mark => orderNumberMark(vendorNames[vendor] ?? '', `N-${number}`);
export const trackingOf = (number: number): Mark => trackingMark(`1Z${number}`);

export function told<K extends FactKind>(
  document: string | null,
  kind: K,
  occurred: string,
  marks: readonly Mark[],
  body: FactBody<K>,
  rank: Rank = document === null ? ranks.person : ranks.rule,
  place: string | null = null,
): Draft<K> {
  return { kind, occurred, marks, body, source: { document, place, quote: null, rank } };
}

/** The id by which a screen knows the parcel that bore a number on a day. */
export const parcelIdOn = (number: number, day: number): Mark =>
  markOf('shipment', 'id', periodNodeId(trackingOf(number), dayOf(instantAt(day, 0))));

type Making = (document: string | null) => Draft[];

/** A day of the story: within seven weeks, or two years on, when carriers use their numbers again. */
const anyDay = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 48 }) },
  { weight: 1, arbitrary: fc.integer({ min: 730, max: 745 }) },
);
const anyHour = fc.constantFrom(9, 9, 14);
const anyVendor = fc.integer({ min: 0, max: 2 });
const anyCarrier = fc.integer({ min: 0, max: 1 });
const anyOrder = fc.record({ vendor: anyVendor, number: fc.integer({ min: 1, max: 2 }) });
const anyNumber = fc.integer({ min: 1, max: 3 });
const anyRank = fc.constantFrom<Rank>(ranks.rule, ranks.markup, ranks.export);
const anyWindow = fc.record({
  in: fc.integer({ min: 0, max: 6 }),
  length: fc.integer({ min: 0, max: 2 }),
  bare: fc.boolean(),
});

const partyDraft = (document: string | null, occurred: string, party: PartyRef, role: 'vendor' | 'carrier') =>
  told(document, 'party.described', occurred, party.marks, { name: party.name, roles: [role] });

const orderMail = fc
  .record({
    of: anyOrder,
    day: anyDay,
    hour: anyHour,
    window: fc.option(anyWindow),
    basis: fc.constantFrom('promised', 'estimated', 'paid'),
    items: fc.integer({ min: 0, max: 2 }),
    total: fc.option(fc.integer({ min: 1, max: 3 })),
    rank: anyRank,
  })
  .map(({ of, day, hour, window, basis, items, total, rank }): Making => {
    return (document) => {
      const occurred = instantAt(day, hour);
      const vendor = vendorOf(of.vendor);
      const mark = orderOf(of.vendor, of.number);
      const body: FactBody<'order.placed'> = { vendor, orderNumber: `N-${of.number}`, placedOn: dayAt(day) };
      if (items > 0)
        body.items = Array.from({ length: items }, (_, index) => ({
          key: `${index + 1}`,
          name: `Thing ${index + 1}`,
          quantity: 1 + index,
          price: null,
        }));
      if (total !== null) body.total = { amountMinor: total * 100, currency: 'USD' };
      const drafts: Draft[] = [
        partyDraft(document, occurred, vendor, 'vendor'),
        told(document, 'order.placed', occurred, [mark], body, rank),
      ];
      if (window !== null)
        drafts.push(
          told(document, 'promise.stated', occurred, [mark], {
            expects: 'delivery',
            window: {
              from: window.bare ? null : dayAt(day + window.in),
              until: dayAt(day + window.in + window.length),
            },
            basis,
            by: vendor,
            byRole: 'accountable',
          }),
        );
      return drafts;
    };
  });

const shippingMail = fc
  .record({
    orders: fc.uniqueArray(anyOrder, {
      minLength: 1,
      maxLength: 2,
      selector: ({ vendor, number }) => `${vendor} ${number}`,
    }),
    numbers: fc.uniqueArray(anyNumber, { maxLength: 2 }),
    carrier: anyCarrier,
    day: anyDay,
    hour: anyHour,
    window: fc.option(anyWindow),
    event: fc.constantFrom('shipped', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'attempted'),
    rank: anyRank,
  })
  .map(({ orders, numbers, carrier, day, hour, window, event, rank }): Making => {
    return (document) => {
      const occurred = instantAt(day, hour);
      const marks = orders.map(({ vendor, number }) => orderOf(vendor, number));
      const by = carrierOf(carrier);
      const drafts: Draft[] = [partyDraft(document, occurred, by, 'carrier')];
      for (const { vendor, number } of orders)
        drafts.push(
          told(document, 'order.placed', occurred, [orderOf(vendor, number)], {
            vendor: vendorOf(vendor),
            orderNumber: `N-${number}`,
          }),
        );
      const subjects =
        numbers.length > 0
          ? numbers.map((number) => ({ own: trackingOf(number), all: marks }))
          : marks.map((mark) => ({ own: mark, all: [mark] }));
      for (const { own, all } of subjects) {
        const body = { on: dayAt(day), orders: all, carrier: by };
        drafts.push(
          event === 'delivered' || event === 'attempted'
            ? told(document, 'delivery.observed', occurred, [own], { event, ...body }, rank)
            : told(document, 'shipment.reported', occurred, [own], { event, ...body }, rank),
        );
        if (window !== null)
          drafts.push(
            told(document, 'promise.stated', occurred, [own], {
              expects: 'delivery',
              window: { from: dayAt(day + window.in), until: dayAt(day + window.in + window.length) },
              basis: 'promised',
              byRole: 'accountable',
              orders: all,
            }),
          );
      }
      return drafts;
    };
  });

/** A courier's own message: it knows the number and no order. */
const courierMail = fc
  .record({
    number: anyNumber,
    carrier: anyCarrier,
    day: anyDay,
    hour: anyHour,
    event: fc.constantFrom('in_transit', 'delayed', 'delivered', 'attempted', 'promised'),
    window: anyWindow,
  })
  .map(({ number, carrier, day, hour, event, window }): Making => {
    return (document) => {
      const occurred = instantAt(day, hour);
      const by = carrierOf(carrier);
      const marks = [trackingOf(number)];
      const common = { on: dayAt(day), carrier: by, trackingNumbers: [`1Z${number}`] };
      const tells = (): Draft => {
        switch (event) {
          case 'delivered':
          case 'attempted':
            return told(document, 'delivery.observed', occurred, marks, { event, ...common });
          case 'promised':
            return told(document, 'promise.stated', occurred, marks, {
              expects: 'delivery',
              window: { from: null, until: dayAt(day + window.in) },
              basis: 'estimated',
              byRole: 'performing',
              by,
            });
          default:
            return told(document, 'shipment.reported', occurred, marks, { event, ...common });
        }
      };
      return [partyDraft(document, occurred, by, 'carrier'), tells()];
    };
  });

const orderReport = fc
  .record({
    of: anyOrder,
    day: anyDay,
    event: fc.constantFrom('cancelled', 'refunded', 'returned'),
    by: fc.constantFrom('vendor', 'person', null),
  })
  .map(({ of, day, event, by }): Making => {
    return (document) => [
      told(document, 'order.reported', instantAt(day, 12), [orderOf(of.vendor, of.number)], {
        event,
        on: dayAt(day),
        ...(by === null ? {} : { by }),
      }),
    ];
  });

/** Who a shop is, by name and domain: what joins two shops that were apart. Its hours re-judge replies. */
const partyDocument = fc
  .record({
    vendor: anyVendor,
    day: anyDay,
    both: fc.boolean(),
    country: fc.constantFrom('US', 'GB', null),
    hours: fc.boolean(),
  })
  .map(({ vendor, day, both, country, hours }): Making => {
    return (document) => [
      told(
        document,
        'party.described',
        instantAt(day, 8),
        both
          ? [partyDomainMark(domains[vendor] ?? ''), ...vendorOf(vendor).marks]
          : [partyDomainMark(domains[vendor] ?? '')],
        {
          name: vendorNames[vendor] ?? '',
          ...(country === null ? {} : { country }),
          ...(hours ? { hours: { zone: 'UTC', open: [{ weekday: 1, from: '10:00', until: '12:00' }] } } : {}),
        },
      ),
    ];
  });

const message = (number: number): Mark => markOf('interaction', 'message', `m${number}@example`);

const contact = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    replyTo: fc.option(fc.integer({ min: 1, max: 4 })),
    of: fc.option(anyOrder),
    day: anyDay,
    hour: anyHour,
    direction: fc.constantFrom('inbound', 'outbound'),
    awaits: fc.boolean(),
  })
  .map(({ number, replyTo, of, day, hour, direction, awaits }): Making => {
    return (document) => [
      told(document, 'interaction.held', instantAt(day, hour), [message(number)], {
        channel: 'email',
        direction,
        party: vendorOf(of?.vendor ?? 0),
        summary: `Message ${number}`,
        ...(of === null ? {} : { order: orderOf(of.vendor, of.number) }),
        ...(replyTo === null ? {} : { inReplyTo: [message(replyTo)] }),
        ...(awaits ? (direction === 'outbound' ? { awaitsReply: {} } : { awaitsMe: true }) : {}),
      }),
    ];
  });

const dispatchPromise = fc
  .record({ of: anyOrder, day: anyDay, in: fc.integer({ min: 0, max: 3 }) })
  .map((made): Making => {
    return (document) => [
      told(document, 'promise.stated', instantAt(made.day, 10), [orderOf(made.of.vendor, made.of.number)], {
        expects: 'dispatch',
        window: { from: null, until: dayAt(made.day + made.in) },
        basis: 'promised',
        byRole: 'accountable',
        words: `ships in ${made.in} days`,
      }),
    ];
  });

/** A person speaks of a subject by its number, or by the id that the screen knows it by. */
const personMark = fc.oneof(
  anyOrder.map(({ vendor, number }) => orderOf(vendor, number)),
  anyOrder.map(({ vendor, number }) => markOf('order', 'id', nodeId(orderOf(vendor, number)))),
  anyNumber.map(trackingOf),
  fc.tuple(anyNumber, anyDay).map(([number, day]) => parcelIdOn(number, day)),
);

const personSaw = fc
  .record({
    mark: personMark,
    day: anyDay,
    event: fc.constantFrom('delivered', 'attempted', 'never_came'),
    inFull: fc.option(fc.boolean()),
  })
  .map(({ mark, day, event, inFull }): Making => {
    return () => [
      told(null, 'delivery.observed', instantAt(day, 0), [mark], {
        event,
        on: dayAt(day),
        ...(inFull === null ? {} : { inFull }),
      }),
    ];
  });

const personRules = fc
  .record({ mark: personMark, day: anyDay, verdict: fc.constantFrom('met', 'missed', 'dropped', null) })
  .map(({ mark, day, verdict }): Making => {
    return () => [
      told(null, 'verdict.overruled', instantAt(day, 20), [mark], {
        expects: 'delivery',
        verdict,
        reason: 'because',
      }),
    ];
  });

const personDescribes = fc
  .record({ of: anyOrder, day: anyDay, notes: fc.constantFrom('first', 'second', 'third') })
  .map(({ of, day, notes }): Making => {
    return () => [
      told(null, 'order.placed', instantAt(day, 0), [orderOf(of.vendor, of.number)], {
        notes,
        placedOn: dayAt(day),
        items: [{ key: `1 ${notes}`, name: notes, quantity: 1, price: null }],
      }),
      told(null, 'party.described', instantAt(day, 0), vendorOf(of.vendor).marks, { notes }),
    ];
  });

const kinds = fc.constantFrom('subjects.joined', 'subjects.parted');

const personDecides = fc
  .oneof(
    fc.record({ kind: kinds, day: anyDay, pair: fc.tuple(anyOrder, anyOrder) }).map(({ kind, day, pair }) => ({
      kind,
      day,
      marks: pair.map(({ vendor, number }) => markOf('order', 'id', nodeId(orderOf(vendor, number)))),
    })),
    fc.record({ kind: kinds, day: anyDay, pair: fc.tuple(anyVendor, anyVendor) }).map(({ kind, day, pair }) => ({
      kind,
      day,
      marks: pair.map((vendor) => markOf('party', 'id', nodeId(partyNameMark(vendorNames[vendor] ?? '')))),
    })),
    fc
      .record({ kind: kinds, day: anyDay, pair: fc.tuple(fc.tuple(anyNumber, anyDay), fc.tuple(anyNumber, anyDay)) })
      .map(({ kind, day, pair }) => ({
        kind,
        day,
        marks: pair.map(([number, borneOn]) => parcelIdOn(number, borneOn)),
      })),
  )
  .filter(({ marks }) => marks[0] !== marks[1])
  .map(({ kind, day, marks }): Making => {
    return () => [told(null, kind, instantAt(day, 22), marks, {})];
  });

/** A text of terms; a ledger keeps it under itself, as the store keeps a file under its hash. */
const termsFile = fc
  .record({
    minutes: fc.constantFrom(60, 1440),
    clock: fc.constantFrom('open_hours', 'open_days', 'all_hours'),
    days: fc.integer({ min: 0, max: 3 }),
    counted: fc.constantFrom('calendar_days', 'business_days'),
    graceDays: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ minutes, clock, days, counted, graceDays }) =>
    JSON.stringify({
      schedule: {
        clauses: [
          { clause: 'reply.email', type: 'ReplyTime', channel: 'email', minutes, clock },
          { clause: 'dispatch', type: 'Dispatch', days, counted },
          { clause: 'delivery', type: 'Delivery', days: days + 1, counted },
          { clause: 'refund', type: 'Refund', days, counted, since: 'asked' },
          ...(graceDays === null ? [] : [{ clause: 'stated_date', type: 'StatedDate', graceDays, counted }]),
          {
            clause: 'purpose.ServiceDelivery',
            type: 'PurposeAndRetention',
            purpose: 'ieee7012:ServiceDelivery',
            keepDays: 1,
          },
        ],
      },
    }),
  );

const negotiationOf = (number: number): Mark => markOf('negotiation', 'id', `negotiation-${number}`);

/** An offer that a shop accepts, which changes what its orders and answers are judged by. */
const agreement = fc
  .record({
    number: fc.integer({ min: 1, max: 2 }),
    vendor: anyVendor,
    day: anyDay,
    file: termsFile,
    held: fc.boolean(),
    asked: fc.boolean(),
  })
  .map(({ number, vendor, day, file, held, asked }): Making => {
    return () => {
      const at = instantAt(day, 7);
      const mark = negotiationOf(number);
      const drafts: Draft[] = [
        told(file, 'offer.made', at, [mark], {
          party: vendorOf(vendor),
          offer: `offer-${number}`,
          agreement: 'SD-BASE',
          version: '1',
          validThrough: instantAt(day + 30, 7),
        }),
        told(null, 'offer.reported', at, [mark], { event: 'sent', at }),
        told(null, 'offer.reported', at, [mark], { event: 'accepted', at }),
      ];
      if (asked) drafts.unshift(told(null, 'offer.asked', at, [mark], { party: vendorOf(vendor), at }));
      if (held) drafts.push(told(file, 'agreement.held', at, [mark], { agreement: 'SD-BASE', digest: 'z' }));
      return drafts;
    };
  });

const agreementEnds = fc
  .record({ number: fc.integer({ min: 1, max: 2 }), day: anyDay })
  .map(({ number, day }): Making => {
    return () => [
      told(null, 'offer.reported', instantAt(day, 18), [negotiationOf(number)], {
        event: 'ended',
        at: instantAt(day, 18),
      }),
    ];
  });

/** A file that the person keeps with a record; the record may be known by its number or by its id. */
const attachment = fc.record({ mark: personMark, day: anyDay }).map(({ mark, day }): Making => {
  return (document) => [
    told(document, 'document.attached', instantAt(day, 21), [mark], { name: `${document}.pdf` }, ranks.person),
  ];
});

const documents = fc.oneof(
  { weight: 4, arbitrary: orderMail },
  { weight: 5, arbitrary: shippingMail },
  { weight: 4, arbitrary: courierMail },
  { weight: 1, arbitrary: orderReport },
  { weight: 2, arbitrary: partyDocument },
  { weight: 2, arbitrary: contact },
  { weight: 1, arbitrary: dispatchPromise },
  { weight: 1, arbitrary: attachment },
);
const sayings = fc.oneof(
  personSaw,
  personRules,
  personDescribes,
  personDecides,
  contact,
  orderMail,
  { weight: 3, arbitrary: agreement },
  agreementEnds,
);

/** The person's word that a promise of an act was misread. */
function correctionOf({ drafts }: Act, days: number): Act[] {
  const promise = drafts.find((draft): draft is Draft<'promise.stated'> => draft.kind === 'promise.stated');
  if (promise === undefined) return [];
  const { occurred, marks, body } = promise;
  const until = new Date(Date.parse(body.window.until) + days * 86_400_000).toISOString().slice(0, 10);
  const corrected = told(null, 'promise.stated', occurred, marks, {
    ...body,
    window: { from: null, until },
    basis: 'promised',
    corrects: { window: body.window, basis: body.basis },
  });
  return [{ document: null, drafts: [corrected] }];
}

/** What one came to know, document by document, and what the person said in between. */
const known: fc.Arbitrary<Act[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: documents.map((making) => ({ making, isDocument: true })) },
      { weight: 1, arbitrary: sayings.map((making) => ({ making, isDocument: false })) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ making, isDocument }, index) => {
      // The hash must not follow the order of the list, or ties between documents would always fall one way.
      const document = isDocument ? ((index * 7919 + 13) % 9973).toString(16).padStart(8, '0') : null;
      return { document, drafts: making(document) };
    }),
  );

/** The same, and the person's corrections of what was said; some correct a correction. */
export const histories: fc.Arbitrary<Act[]> = fc
  .tuple(known, fc.array(fc.record({ at: fc.nat(), days: fc.integer({ min: -1, max: 3 }) }), { maxLength: 3 }))
  .map(([acts, corrections]) => {
    const all = [...acts];
    for (const { at, days } of corrections) {
      const act = all[at % all.length];
      if (act !== undefined) all.push(...correctionOf(act, days));
    }
    return all;
  });

/** A history, and another order of the same: documents anywhere, the person's own words in the order they were said. */
export const reordered: fc.Arbitrary<{ acts: Act[]; other: Act[] }> = histories.chain((acts) =>
  fc
    .shuffledSubarray(
      acts.map((_, index) => index),
      { minLength: acts.length, maxLength: acts.length },
    )
    .map((order) => {
      const sayingsInOrder = acts.filter(({ document }) => document === null).values();
      const other = order.flatMap((index) => {
        const act = acts[index];
        if (act === undefined) return [];
        return act.document === null ? (sayingsInOrder.next().value ?? []) : act;
      });
      return { acts, other };
    }),
);
