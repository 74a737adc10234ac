import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { beginTransaction } from '../facts/index.ts';
import type { Acting } from './acting.ts';
import { recordExpectation } from './record-expectation.ts';
import { recordInteraction } from './record-interaction.ts';
import { recordOrder } from './record-order.ts';
import { recordOutcome } from './record-outcome.ts';
import { recordShipment } from './record-shipment.ts';

/**
 * Records an order with its parcel, its promise and what came of it, or what of that there is, as one transaction. Nothing is
 * kept where a part is refused. @throws AgentError as they do
 */
export function recordQuick(acting: Acting, input: ParsedInputOf<'quick.record'>): OutputOf<'quick.record'> {
  const { writer } = acting.store;
  const parts = ['order', 'shipment', 'expectation', 'outcome', 'interaction'] as const;
  const first = parts.find((part) => input[part] !== undefined) ?? 'order';
  return writer
    .transaction(() => {
      const within = { ...acting, within: beginTransaction(writer, kinds[first], acting.now) };
      const order = input.order === undefined ? null : recordOrder(within, input.order);
      const ofOrder = order === null ? {} : { order: order.subject.id };
      const rest = [
        input.shipment === undefined ? null : recordShipment(within, { ...input.shipment, ...ofOrder }),
        input.expectation === undefined ? null : recordExpectation(within, { ...input.expectation, ...ofOrder }),
        input.outcome === undefined ? null : recordOutcome(within, { ...input.outcome, ...ofOrder }),
        input.interaction === undefined ? null : recordInteraction(within, { ...input.interaction, ...ofOrder }),
      ];
      const recorded = [order, ...rest].find((part) => part !== null);
      return { subject: recorded?.subject ?? { id: '', name: '' }, transaction: within.within.id };
    })
    .immediate();
}

const kinds = {
  order: 'order_recorded',
  shipment: 'shipment_recorded',
  expectation: 'expectation_recorded',
  outcome: 'outcome_recorded',
  interaction: 'interaction_recorded',
} as const;
