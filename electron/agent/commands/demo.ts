import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addDays, dayNumber } from '../../../shared/judge/index.ts';
import { api } from '../../../shared/api.ts';
import { AgentError } from '../errors.ts';
import { statement } from '../queries/index.ts';
import { type Acting, startOfDay } from './acting.ts';
import { recordExpectation } from './record-expectation.ts';
import { recordInteraction } from './record-interaction.ts';
import { recordOrder } from './record-order.ts';
import { recordOutcome } from './record-outcome.ts';
import { recordParty } from './record-party.ts';
import { recordProject } from './record-project.ts';
import { recordShipment } from './record-shipment.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

interface Parcel {
  readonly vendor: string;
  readonly orderNumber: string;
  readonly placedOn: string;
  readonly item: string;
  readonly price: number;
  readonly project?: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly service?: string;
  readonly shippedOn?: string;
}

/** Tells the demo chain to an empty chain, by the same commands a person's hand would use. */
class Storyteller {
  readonly #acting: Acting;

  constructor(acting: Acting) {
    this.#acting = acting;
  }

  order({
    vendor,
    orderNumber,
    placedOn,
    item,
    price,
    project,
    carrier,
    trackingNumber,
    service,
    shippedOn,
  }: Parcel): void {
    const input = {
      vendor,
      orderNumber,
      placedOn,
      total: usd(price),
      items: [{ name: item, price: usd(price) }],
      country: 'US',
    };
    recordOrder(this.#acting, api['order.record'].input.parse(project === undefined ? input : { ...input, project }));
    if (shippedOn === undefined) return;
    recordShipment(this.#acting, {
      order: orderNumber,
      shippedOn,
      ...(carrier === undefined ? {} : { carrier }),
      ...(trackingNumber === undefined ? {} : { trackingNumber }),
      ...(service === undefined ? {} : { service }),
    });
  }

  promise(
    order: string,
    basis: 'paid' | 'promised' | 'estimated',
    from: string | null,
    until: string,
    statedAt: string,
    more = {},
  ): void {
    recordExpectation(
      this.#acting,
      api['expectation.record'].input.parse({ order, basis, from, until, statedAt, ...more }),
    );
  }

  arrived(order: string, on: string, more: Partial<ParsedInputOf<'outcome.record'>> = {}): void {
    recordOutcome(this.#acting, { order, event: 'delivered', on, ...more });
  }
}

/**
 * Fills an empty chain with the demo: the founding story (two parcels ordered on one Sunday), a late parcel of a two-day
 * programme, a promise moved twice, and what is under way now. Its dates are counted back from now.
 * @throws AgentError `not_empty`
 */
export function fillDemo(acting: Acting): OutputOf<'demo.fill'> {
  const { writer } = acting.store;
  const facts = () => statement<{ count: number }>(writer, 'SELECT count(*) AS count FROM fact').get()?.count ?? 0;
  if (facts() > 0) throw new AgentError('not_empty');
  writer.transaction(() => tell(acting)).immediate();
  return {
    facts: facts(),
    orders: statement<{ count: number }>(writer, 'SELECT count(*) AS count FROM "order"').get()?.count ?? 0,
  };
}

function tell(acting: Acting): void {
  const story = new Storyteller(acting);
  const { today } = acting;
  // 1970-01-01 was a Thursday, so day 3 was a Sunday.
  const sunday = addDays(today, -(((dayNumber(today) - 3) % 7) + 21));
  const day = (count: number): string => addDays(sunday, count);
  recordProject(acting, { name: 'Set up the new phone', until: day(7), achieved: true });

  tellFoundingStory(story, sunday);

  story.order({
    vendor: 'Brightaisle',
    orderNumber: 'BA-7719-0042',
    placedOn: day(1),
    item: 'Kettle, 1.7 l',
    price: 3999,
    carrier: 'OnTrac',
    trackingNumber: 'D10013573048611',
    service: 'Two-day programme',
    shippedOn: day(2),
  });
  story.promise('BA-7719-0042', 'paid', day(3), day(3), day(1), { words: 'Two-day delivery with the membership' });
  story.arrived('BA-7719-0042', day(5));

  story.order({
    vendor: 'Northlight Books',
    orderNumber: 'NB-20417',
    placedOn: day(-4),
    item: 'The Intention Economy',
    price: 2495,
    carrier: 'USPS',
    trackingNumber: '9400110200881234567893',
    shippedOn: day(-1),
  });
  story.promise('NB-20417', 'promised', day(3), day(3), day(-4));
  story.promise('NB-20417', 'promised', day(5), day(5), day(2));
  story.arrived('NB-20417', day(6));

  story.order({
    vendor: 'Harbor & Pine',
    orderNumber: '355828',
    placedOn: addDays(today, -9),
    item: 'Oak shelf, 90 cm',
    price: 8900,
    project: 'A place for the books',
  });
  story.promise('355828', 'promised', addDays(today, -4), addDays(today, -3), addDays(today, -9));

  story.order({
    vendor: 'Northlight Books',
    orderNumber: 'NB-20533',
    placedOn: addDays(today, -2),
    item: 'A field guide to promises',
    price: 1850,
    carrier: 'USPS',
    trackingNumber: '9400110200881234567909',
    shippedOn: addDays(today, -1),
  });
  story.promise('NB-20533', 'promised', addDays(today, 1), addDays(today, 2), addDays(today, -2));

  tellContacts(acting, today);
}

/** Ordered on a Sunday, dispatched that night, both awaited on Wednesday. */
function tellFoundingStory(story: Storyteller, sunday: string): void {
  const [tuesday, wednesday] = [addDays(sunday, 2), addDays(sunday, 3)];
  const project = 'Set up the new phone';
  story.order({
    vendor: 'Cablewright',
    orderNumber: 'CW-10281',
    placedOn: sunday,
    item: 'USB-C cable, braided, 2 m',
    price: 1999,
    project,
    carrier: 'UPS',
    trackingNumber: '1Z9E14X00392847564',
    service: 'UPS Ground',
    shippedOn: sunday,
  });
  story.promise('CW-10281', 'estimated', wednesday, wednesday, sunday, {
    words: 'A reasonable time close to two days',
  });
  story.arrived('CW-10281', wednesday);
  story.order({
    vendor: 'Pocketcase Co.',
    orderNumber: 'PC-5573',
    placedOn: sunday,
    item: 'Phone case, cork',
    price: 2450,
    project,
    carrier: 'FedEx',
    trackingNumber: '449044304137821',
    service: 'FedEx 2Day',
    shippedOn: sunday,
  });
  story.promise('PC-5573', 'paid', wednesday, wednesday, sunday, { words: 'Second-day air' });
  story.arrived('PC-5573', tuesday);
}

function tellContacts(acting: Acting, today: string): void {
  const { zone } = acting.settings;
  const at = (daysAgo: number, hour: number): string => {
    const start = Date.parse(startOfDay(addDays(today, -daysAgo), zone));
    return new Date(start + hour * 3_600_000).toISOString();
  };
  recordParty(acting, {
    name: 'Harbor & Pine',
    roles: ['vendor'],
    contacts: [{ channel: 'email', address: 'care@harborandpine.example' }],
  });
  recordInteraction(acting, {
    channel: 'email',
    direction: 'outbound',
    party: 'Harbor & Pine',
    order: '355828',
    summary: 'Where is the shelf? It was to be here by now.',
    heldAt: at(2, 10),
    awaitsReply: true,
  });
  recordInteraction(acting, {
    channel: 'phone',
    direction: 'inbound',
    party: 'Northlight Books',
    order: 'NB-20417',
    summary: 'They rang to say sorry for the late parcel, and sent a voucher.',
    heldAt: at(12, 15),
    felt: 2,
  });
}
