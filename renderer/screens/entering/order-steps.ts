import type { Basis, DateWindow, LocalDate, Money } from '../../../shared/model/index.ts';
import { type Step, step } from '../../state/recording.ts';

/** What a person enters of an order; null or empty is what they left open. */
export interface EnteredOrder {
  readonly vendor: string;
  readonly orderNumber: string;
  readonly placedOn: LocalDate | null;
  readonly item: { readonly name: string; readonly quantity: number } | null;
  readonly total: Money | null;
  readonly courier: string;
  readonly tracking: string;
  readonly promise: { readonly window: DateWindow; readonly basis: Basis } | null;
}

/** The order, then its parcel and its promise, which name the order that was recorded. */
export function orderSteps(entered: EnteredOrder): readonly Step[] {
  const { vendor, orderNumber, placedOn, item, total, courier, tracking, promise } = entered;
  const ofOrder =
    (take: (order: string) => Step): Step =>
    (before) =>
      take(before[0]?.subject.id ?? '')(before);
  const steps = [
    step('order.record', {
      vendor,
      ...(placedOn === null ? {} : { placedOn }),
      ...(orderNumber === '' ? {} : { orderNumber }),
      ...(item === null ? {} : { items: [item] }),
      ...(total === null ? {} : { total }),
    }),
  ];
  if (courier !== '' || tracking !== '') {
    const parcel = {
      ...(courier === '' ? {} : { carrier: courier }),
      ...(tracking === '' ? {} : { trackingNumber: tracking }),
    };
    steps.push(ofOrder((order) => step('shipment.record', { order, ...parcel })));
  }
  if (promise !== null) steps.push(ofOrder((order) => step('expectation.record', { order, ...promise })));
  return steps;
}
