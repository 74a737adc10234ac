import { newId } from '../facts/index.ts';
import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import {
  type DateWindow,
  type ExpectationKind,
  type Draft,
  type Mark,
  type PartyRef,
  dateWindow,
  markOf,
} from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { statement } from '../queries/index.ts';
import { type Acting, keepTogether, said, statedAtOf } from './acting.ts';
import { correctedPromise } from './correct-promise.ts';
import { expectationTarget, orderMark, shipmentTarget } from './marks-of.ts';
import { nameParty } from './party-facts.ts';
import { subjectId } from './record-order.ts';

type Input = ParsedInputOf<'expectation.record'>;

interface Target {
  readonly marks: readonly Mark[];
  readonly orders: readonly Mark[];
  readonly kind: ExpectationKind;
  /** How the expectation that is stated anew was worded. */
  readonly words: string | null;
}

function windowOf(input: Input): DateWindow {
  const window =
    input.window ?? (input.until === undefined ? undefined : { from: input.from ?? null, until: input.until });
  if (window === undefined) throw new AgentError('expectation_without_day', { fields: ['until'] });
  const checked = dateWindow.safeParse(window);
  if (!checked.success)
    throw new AgentError('window_backwards', { fields: ['until'], from: String(window.from), until: window.until });
  return checked.data;
}

function targetOf(acting: Acting, input: Input): Target {
  const { kind } = input;
  if (input.expectation !== undefined) return expectationTarget(acting, input.expectation);
  if (input.shipment !== undefined) return { kind, words: null, ...shipmentTarget(acting, input.shipment) };
  if (input.order !== undefined) return { kind, words: null, marks: [orderMark(acting, input.order)], orders: [] };
  return { kind, words: null, marks: [markOf('expectation', 'id', newId(acting.now.getTime()))], orders: [] };
}

interface Surroundings {
  readonly placedOn: string | null;
  readonly vendor: PartyRef | null;
  readonly carrier: PartyRef | null;
}

/** When the order was placed, and who is answerable: what a promise is taken from where the person does not say. */
function surroundingsOf(acting: Acting, target: Target): Surroundings {
  const ids = JSON.stringify([...target.orders, ...target.marks].map((mark) => subjectId(acting, mark)));
  const order = statement<{ placedOn: string | null; id: string | null; name: string | null }>(
    acting.database,
    `SELECT o.placed_on AS placedOn, v.id, v.name FROM "order" o LEFT JOIN mark m ON m.id = o.vendor
     LEFT JOIN party v ON v.id = m.subject WHERE o.id IN (SELECT value FROM json_each(?)) LIMIT 1`,
  ).get(ids);
  const shipment = statement<{ id: string; name: string }>(
    acting.database,
    `SELECT c.id, c.name FROM shipment s JOIN mark m ON m.id = s.carrier JOIN party c ON c.id = m.subject
     WHERE s.id IN (SELECT value FROM json_each($ids)) OR s.id IN
       (SELECT shipment FROM shipment_order WHERE "order" IN (SELECT value FROM json_each($ids))) LIMIT 1`,
  ).get({ ids });
  const ref = (id: string | null | undefined, name: string | null): PartyRef | null =>
    id === null || id === undefined ? null : { name: name ?? '', marks: [markOf('party', 'id', id)] };
  return {
    placedOn: order?.placedOn ?? null,
    vendor: ref(order?.id, order?.name ?? null),
    carrier: ref(shipment?.id, shipment?.name ?? null),
  };
}

/**
 * Records one statement of an expectation. Where it is not said when it was stated, it counts from the day of the order
 * (promises are made at the till), else from now. @throws AgentError
 */
export function recordExpectation(acting: Acting, input: Input): OutputOf<'expectation.record'> {
  const target = targetOf(acting, input);
  const { kind } = target;
  if (kind === 'reply') {
    throw new AgentError('reply_by_interaction');
  }
  if (
    kind === 'delivery' &&
    input.order === undefined &&
    input.shipment === undefined &&
    input.expectation === undefined
  ) {
    throw new AgentError('delivery_of_nothing', { fields: ['order', 'shipment'] });
  }
  if (input.corrects !== undefined) {
    const { transaction } = keepTogether(acting, 'expectation_recorded', [
      correctedPromise(acting, input, windowOf(input)),
    ]);
    return { subject: expectationReference(acting, target, kind), transaction };
  }
  const { placedOn, vendor, carrier } = surroundingsOf(acting, target);
  const statedAt = statedAtOf(acting, input.statedAt ?? placedOn);
  const drafts: Draft[] = [];
  const ofWish = input.basis === 'wish' || input.basis === 'norm';
  let by = ofWish ? null : vendor;
  let byRole: 'accountable' | 'performing' | 'person' = ofWish ? 'person' : 'accountable';
  if (input.by !== undefined) {
    const named = nameParty(acting, input.by, null, statedAt);
    drafts.push(...named.drafts);
    by = named.ref;
    byRole = carrier !== null && carrier.name === named.ref.name ? 'performing' : 'accountable';
  }
  const of = input.party === undefined ? null : nameParty(acting, input.party, null, statedAt);
  drafts.push(...(of?.drafts ?? []));
  // What has no kind of its own is told apart by its words, so a new date for it keeps them.
  const words = kind === 'other' && target.words !== null ? target.words : input.words;
  drafts.push(
    said('promise.stated', statedAt, target.marks, {
      expects: kind,
      window: windowOf(input),
      basis: input.basis,
      byRole,
      ...(by === null ? {} : { by }),
      ...(of === null ? {} : { of: of.ref }),
      ...(target.orders.length === 0 ? {} : { orders: [...target.orders] }),
      ...(words === undefined ? {} : { words }),
      ...(input.early === undefined ? {} : { early: input.early }),
    }),
  );
  const { transaction } = keepTogether(acting, 'expectation_recorded', drafts);
  return { subject: expectationReference(acting, target, kind), transaction };
}

/** The expectation that a statement went to, as far as it can be told. */
export function expectationReference(
  acting: Acting,
  target: Pick<Target, 'marks'>,
  kind: string,
): { id: string; name: string } {
  const id = subjectId(acting, target.marks[0] ?? markOf('expectation', 'id', ''));
  const row = statement<{ id: string }>(
    acting.database,
    `SELECT id FROM expectation WHERE kind = $kind AND (shipment = $id OR "order" = $id OR interaction = $id OR cluster =
       (SELECT cluster FROM mark WHERE id = $id)) ORDER BY (shipment = $id OR "order" = $id) DESC LIMIT 1`,
  ).get({ kind, id });
  return { id: row?.id ?? id, name: kind };
}
