import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Draft, type Mark, markOf, numberKey, trackingMark } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { shipmentReference } from '../queries/index.ts';
import { type Acting, keepTogether, said, startOfDay } from './acting.ts';
import { orderMark, shipmentTarget } from './marks-of.ts';
import { nameParty } from './party-facts.ts';
import { linesOf, subjectId } from './record-order.ts';

/** Records a parcel, or something that happened to one. @throws AgentError */
export function recordShipment(acting: Acting, input: ParsedInputOf<'shipment.record'>): OutputOf<'shipment.record'> {
  const numbers = [
    ...(input.trackingNumber === undefined ? [] : [input.trackingNumber]),
    ...(input.trackingNumbers ?? []),
  ];
  const orders = [input.order ?? []].flat().map((text) => orderMark(acting, text));
  if (input.shipment === undefined && orders.length === 0 && numbers.length === 0) {
    throw new AgentError('shipment_of_nothing', { fields: ['order', 'trackingNumber', 'shipment'] });
  }
  const target = input.shipment === undefined ? null : shipmentTarget(acting, input.shipment);
  // A parcel that got its first number is found by that from now on, and by its id, but no more by its order alone.
  const known = target === null ? [] : numbers.length === 0 ? target.marks : [markOf('shipment', 'id', target.id)];
  const marks: Mark[] = [...known, ...numbers.map(trackingMark)];
  if (marks.length === 0) marks.push(markOf('shipment', 'id', newId(acting.now.getTime())));
  const on = input.on ?? input.shippedOn ?? acting.today;
  const occurred = startOfDay(on, acting.settings.zone);
  const carrier = input.carrier === undefined ? null : nameParty(acting, input.carrier, 'carrier', occurred);
  const common = {
    ...(orders.length + (target?.orders.length ?? 0) === 0 ? {} : { orders: [...orders, ...(target?.orders ?? [])] }),
    ...(carrier === null ? {} : { carrier: carrier.ref }),
    ...(numbers.length === 0 ? {} : { trackingNumbers: numbers.map(numberKey) }),
    ...(input.service === undefined ? {} : { service: input.service }),
    ...(input.items === undefined ? {} : { items: linesOf(input.items) }),
    ...(input.without?.trackingNumbers === undefined
      ? {}
      : { without: { trackingNumbers: input.without.trackingNumbers.map(numberKey) } }),
  };
  const drafts: Draft[] = [...(carrier?.drafts ?? [])];
  const { shippedOn } = input;
  if (shippedOn !== undefined) {
    drafts.push(
      said('shipment.reported', startOfDay(shippedOn, acting.settings.zone), marks, {
        ...common,
        event: 'shipped',
        on: shippedOn,
      }),
    );
  }
  if (input.event !== undefined || shippedOn === undefined) {
    drafts.push(said('shipment.reported', occurred, marks, { ...common, event: input.event ?? 'other', on }));
  }
  const { transaction } = keepTogether(acting, 'shipment_recorded', drafts);
  const [mark] = marks;
  const id = mark === undefined ? '' : subjectId(acting, mark);
  return { subject: shipmentReference(acting, id) ?? { id, name: numbers[0] ?? '' }, transaction };
}
