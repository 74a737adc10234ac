import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import type { Draft, ExpectationKind } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findRecord, statement } from '../queries/index.ts';
import { type Acting, keepTogether, said, startOfDay } from './acting.ts';
import { type ShipmentTarget, expectationTarget, orderMark, shipmentTarget } from './marks-of.ts';
import { expectationReference } from './record-expectation.ts';
import { subjectId } from './record-order.ts';

type Input = ParsedInputOf<'outcome.record'>;

interface Target extends ShipmentTarget {
  readonly kind: ExpectationKind;
}

function targetOf(acting: Acting, input: Input): Target {
  const { shipment, order, expectation } = input;
  if (expectation !== undefined) return expectationTarget(acting, expectation);
  if (shipment !== undefined) return { kind: 'delivery', ...shipmentTarget(acting, shipment) };
  if (order === undefined) {
    throw new AgentError('outcome_of_nothing', { fields: ['order', 'shipment', 'expectation'] });
  }
  const found = findRecord(acting, order);
  if (found.subject === 'shipment') return { kind: 'delivery', ...shipmentTarget(acting, order) };
  return { kind: 'delivery', marks: [orderMark(acting, order)], orders: [] };
}

/** Records what was observed, or overrules a verdict. @throws AgentError */
export function recordOutcome(acting: Acting, input: Input): OutputOf<'outcome.record'> {
  const target = targetOf(acting, input);
  const { transaction } =
    input.verdict === undefined
      ? keepTogether(acting, 'outcome_recorded', observed(acting, input, target))
      : keepTogether(acting, 'verdict_overruled', [overruled(acting, input, target)]);
  return { subject: expectationReference(acting, target, target.kind), transaction };
}

/**
 * Gives up on what is awaited, or lets it rest, in one transaction. An answer that never came has nothing that could be
 * observed: it is ruled missed. @throws AgentError as `recordOutcome` does
 */
export function recordOutcomes(acting: Acting, input: ParsedInputOf<'outcomes.record'>): OutputOf<'outcomes.record'> {
  const { as, reason } = input;
  const targets = [...new Set(input.expectations)].map((expectation) => expectationTarget(acting, expectation));
  const drafts = targets.flatMap((target): Draft[] => {
    if (as === 'dropped') return [overruled(acting, { event: 'never_came', verdict: 'dropped', reason }, target)];
    if (target.kind === 'reply') return [overruled(acting, { event: 'never_came', verdict: 'missed', reason }, target)];
    return observed(acting, { event: 'never_came', problem: reason }, target);
  });
  const { transaction } = keepTogether(acting, targets.length > 1 ? 'outcomes_recorded' : 'outcome_recorded', drafts);
  const [first] = targets;
  return {
    subject: first === undefined ? { id: '', name: '' } : expectationReference(acting, first, first.kind),
    transaction,
  };
}

function overruled(acting: Acting, { verdict, reason }: Input, { kind, marks }: Target): Draft {
  if (reason === undefined) throw new AgentError('overruled_without_reason', { fields: ['reason'] });
  if (verdict === 'open' || verdict === 'overdue') {
    throw new AgentError('overruled_by_clock', { fields: ['verdict'], verdict });
  }
  return said('verdict.overruled', acting.now.toISOString(), marks, {
    expects: kind,
    verdict: verdict ?? null,
    reason,
  });
}

function observed(acting: Acting, input: Input, target: Target): Draft[] {
  const { kind } = target;
  if (kind === 'reply') {
    throw new AgentError('reply_observed');
  }
  const on = input.on ?? acting.today;
  if (on > acting.today) throw new AgentError('not_yet', { fields: ['on'], on });
  const { zone } = acting.settings;
  const details = {
    ...(input.inFull === undefined ? {} : { inFull: input.inFull }),
    ...(input.problem === undefined ? {} : { problem: input.problem }),
    ...(input.rest === undefined || kind === 'delivery' ? {} : { rest: input.rest }),
  };
  if (kind !== 'delivery') {
    const came = input.event !== 'never_came';
    const body = { expects: kind, on: came ? on : null, ...details };
    return [said('outcome.observed', startOfDay(on, zone), target.marks, body)];
  }
  const event = input.event === 'fulfilled' ? 'delivered' : input.event;
  const complained = input.on === undefined && event === 'delivered' && Object.keys(details).length > 0;
  const known = complained ? deliveriesOf(acting, target) : [];
  const told = known.length > 0 ? known : [{ ...target, on }];
  return told.map(({ marks, orders, on: day }) =>
    said('delivery.observed', startOfDay(day, zone), marks, {
      event,
      on: day,
      ...(orders.length === 0 ? {} : { orders: [...orders] }),
      ...details,
    }),
  );
}

/** The parcels that are known to have come: who says days later what was wrong with them does not say when they came. */
function deliveriesOf(acting: Acting, { marks }: Target): (ShipmentTarget & { readonly on: string })[] {
  const ids = JSON.stringify(marks.map((mark) => subjectId(acting, mark)));
  return statement<{ id: string; on: string }>(
    acting.database,
    `SELECT id, delivered_on AS "on" FROM shipment WHERE delivered_on IS NOT NULL AND (id IN (SELECT value FROM json_each($ids))
       OR id IN (SELECT shipment FROM shipment_order WHERE "order" IN (SELECT value FROM json_each($ids))))`,
  )
    .all({ ids })
    .map(({ id, on }) => ({ on, ...shipmentTarget(acting, id) }));
}
