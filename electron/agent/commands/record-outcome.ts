import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Draft, expectationKind } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findRecord } from '../queries/index.ts';
import { type Acting, keepTogether, said, startOfDay } from './acting.ts';
import { type ShipmentTarget, expectationTarget, orderMark, shipmentTarget } from './marks-of.ts';
import { expectationReference } from './record-expectation.ts';

type Input = ParsedInputOf<'outcome.record'>;

function targetOf(acting: Acting, input: Input): ShipmentTarget & { readonly kind: string } {
  const { shipment, order, expectation } = input;
  if (expectation !== undefined) return expectationTarget(acting, expectation);
  if (shipment !== undefined) return { kind: 'delivery', ...shipmentTarget(acting, shipment) };
  if (order === undefined) {
    throw new AgentError(
      'bad_input',
      'An outcome is of an order (“order”), a shipment (“shipment”) or an expectation (“expectation”): name one.',
    );
  }
  const found = findRecord(acting, order);
  if (found.subject === 'shipment') return { kind: 'delivery', ...shipmentTarget(acting, order) };
  return { kind: 'delivery', marks: [orderMark(acting, order)], orders: [] };
}

/** Records what was observed, or overrules a verdict. @throws AgentError `bad_input`, `not_found` */
export function recordOutcome(acting: Acting, input: Input): OutputOf<'outcome.record'> {
  const target = targetOf(acting, input);
  const kind = expectationKind.parse(target.kind);
  const draft = input.verdict === undefined ? observed(acting, input, target) : overruled(acting, input, target);
  const { transaction } = keepTogether(acting, input.verdict === undefined ? 'Outcome recorded' : 'Verdict overruled', [
    draft,
  ]);
  return { subject: expectationReference(acting, target, kind), transaction };
}

function overruled(
  acting: Acting,
  { verdict, reason }: Input,
  target: ShipmentTarget & { readonly kind: string },
): Draft {
  if (reason === undefined) throw new AgentError('bad_input', 'Overruling a verdict needs a reason (“reason”).');
  const expects = expectationKind.parse(target.kind);
  return said('verdict.overruled', acting.now.toISOString(), target.marks, {
    expects,
    verdict: verdict ?? null,
    reason,
  });
}

function observed(acting: Acting, input: Input, target: ShipmentTarget & { readonly kind: string }): Draft {
  const on = input.on ?? acting.today;
  if (on > acting.today)
    throw new AgentError('bad_input', `${on} has not come yet: an outcome is what was observed.`, { on });
  const occurred = startOfDay(on, acting.settings.zone);
  const details = {
    ...(input.inFull === undefined ? {} : { inFull: input.inFull }),
    ...(input.problem === undefined ? {} : { problem: input.problem }),
  };
  const orders = target.orders.length === 0 ? {} : { orders: [...target.orders] };
  const expects = expectationKind.parse(target.kind);
  if (expects !== 'delivery') {
    const came = input.event !== 'never_came';
    return said('outcome.observed', occurred, target.marks, { expects, on: came ? on : null, ...details });
  }
  const event = input.event === 'fulfilled' ? 'delivered' : input.event;
  return said('delivery.observed', occurred, target.marks, { event, on, ...orders, ...details });
}
