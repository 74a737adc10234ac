import { api, type InputOf } from '../../../shared/api.ts';
import { addDays } from '../../../shared/judge/index.ts';
import type { LocalDate } from '../../../shared/model/index.ts';
import { recordExpectation, recordInteraction, recordOutcome, recordQuick, recordShipment } from '../commands/index.ts';
import type { Diary } from './diary.ts';

/** An order of one kind of thing, with what was promised at the till. Prices are in cents. */
export interface Purchase {
  readonly vendor: string;
  readonly orderNumber: string;
  readonly placedOn: LocalDate;
  readonly item: string;
  readonly price: number;
  readonly currency?: string;
  readonly country?: string;
  readonly project?: string;
  readonly promise?: Promised;
}

type Promised = Pick<InputOf<'expectation.record'>, 'basis' | 'words' | 'early'> & {
  readonly from?: LocalDate | null;
  readonly until: LocalDate;
};

/** What the demo says of orders, each on the day and at about the hour when a person would have. */
export class Orders {
  readonly #diary: Diary;

  constructor(diary: Diary) {
    this.#diary = diary;
  }

  placed({ vendor, orderNumber, placedOn, item, price, project, promise, ...more }: Purchase): void {
    const total = { amountMinor: price, currency: more.currency ?? 'USD' };
    this.#diary.note(placedOn, 11, (acting) =>
      recordQuick(
        acting,
        api['quick.record'].input.parse({
          order: {
            vendor,
            orderNumber,
            placedOn,
            total,
            items: [{ name: item, price: total }],
            country: more.country ?? 'US',
            ...(project === undefined ? {} : { project }),
          },
          ...(promise === undefined ? {} : { expectation: { from: null, ...promise, statedAt: placedOn } }),
        }),
      ),
    );
  }

  /** A parcel was handed to a courier. */
  sent(order: string, shippedOn: LocalDate, carrier: string, trackingNumber: string, service?: string): void {
    this.#diary.note(shippedOn, 18, (acting) =>
      recordShipment(acting, {
        order,
        shippedOn,
        carrier,
        trackingNumber,
        ...(service === undefined ? {} : { service }),
      }),
    );
  }

  /** Something happened to a parcel on its way. */
  parcel(trackingNumber: string, on: LocalDate, event: InputOf<'shipment.record'>['event']): void {
    this.#diary.note(on, 8, (acting) => recordShipment(acting, { shipment: trackingNumber, event, on }));
  }

  /** The date of an order, or of a parcel of it, was named anew. */
  moved(order: string, statedOn: LocalDate, until: LocalDate, more: Partial<InputOf<'expectation.record'>> = {}): void {
    this.#diary.note(statedOn, 12, (acting) =>
      recordExpectation(
        acting,
        api['expectation.record'].input.parse({ order, from: null, until, statedAt: statedOn, ...more }),
      ),
    );
  }

  arrived(order: string, on: LocalDate, more: Pick<InputOf<'outcome.record'>, 'inFull' | 'problem'> = {}): void {
    this.#diary.note(on, 16, (acting) => recordOutcome(acting, { order, event: 'delivered', on, ...more }));
  }

  /** A parcel of an order that has several. */
  parcelArrived(trackingNumber: string, on: LocalDate): void {
    this.#diary.note(on, 16, (acting) => recordOutcome(acting, { shipment: trackingNumber, event: 'delivered', on }));
  }

  neverCame(order: string, on: LocalDate, problem: string): void {
    this.#diary.note(on, 19, (acting) => recordOutcome(acting, { order, event: 'never_came', on, problem }));
  }

  overruled(order: string, on: LocalDate, verdict: 'met' | 'dropped', reason: string): void {
    this.#diary.note(on, 20, (acting) => recordOutcome(acting, { order, event: 'delivered', verdict, reason }));
  }

  /** Money, goods or a repair that is awaited beside the delivery, and the day on which it came, if it did. */
  awaited(
    kind: 'refund' | 'return' | 'repair',
    order: string,
    statedOn: LocalDate,
    until: LocalDate,
    doneOn: LocalDate | null,
    more: Partial<InputOf<'expectation.record'>> = {},
  ): void {
    let expectation = '';
    this.#diary.note(statedOn, 13, (acting) => {
      const stated = { kind, order, from: null, until, statedAt: statedOn, basis: 'law' as const, ...more };
      expectation = recordExpectation(acting, api['expectation.record'].input.parse(stated)).subject.id;
    });
    if (doneOn === null) return;
    this.#diary.note(doneOn, 17, (acting) => recordOutcome(acting, { expectation, event: 'fulfilled', on: doneOn }));
  }

  /** Contacts of one matter, each an answer to the one before. */
  thread(
    party: string,
    order: string | null,
    contacts: readonly (Omit<InputOf<'interaction.record'>, 'heldAt'> & {
      readonly day: LocalDate;
      readonly hour: number;
    })[],
  ): void {
    let before: string | null = null;
    for (const { day, hour, ...contact } of contacts) {
      this.#diary.note(day, hour, (acting) => {
        const { subject } = recordInteraction(acting, {
          ...contact,
          party,
          heldAt: acting.now.toISOString(),
          ...(order === null ? {} : { order }),
          ...(before === null ? {} : { inReplyTo: before }),
        });
        before = subject.id;
      });
    }
  }
}

/** A day so many days after another. */
export const after = addDays;
