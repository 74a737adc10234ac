import { type NegotiationState, negotiationAfter } from '../../../../shared/terms/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { NegotiationRecord, Subject } from '../records.ts';
import { partyNode } from './party-node.ts';
import { becauseOf, isSaidAfter, ofKind } from './pick.ts';

type Reported = StoredFact<'offer.reported'>;

/** Folds offers, answers and what came of them. An event that cannot follow is kept as a fact and changes nothing. */
export function foldNegotiation({ id, facts }: Subject): NegotiationRecord | null {
  let state: NegotiationState | null = null;
  const leading: StoredFact[] = [];
  const happened: Reported[] = [];
  let made: StoredFact<'offer.made'> | null = null;
  // Each step was recorded as it was taken: that order counts, also of two within one instant.
  const steps = ofKind(facts, 'offer.made', 'offer.reported').toSorted((one, other) =>
    isSaidAfter(one, other) ? 1 : -1,
  );
  for (const fact of steps) {
    const next = negotiationAfter(state, fact.kind === 'offer.made' ? 'composed' : fact.body.event);
    if (next === null) continue;
    state = next;
    leading.unshift(fact);
    if (fact.kind === 'offer.made') {
      made = fact;
      // What was said of the offer before it is in the history, not of this one.
      happened.length = 0;
    } else happened.push(fact);
  }
  const party = made === null ? null : partyNode(made.body.party);
  if (made === null || party === null || state === null) return null;
  const last = (...events: Reported['body']['event'][]): Reported | null =>
    happened.findLast(({ body }) => events.includes(body.event)) ?? null;
  const sent = last('sent');
  const answered = last('accepted', 'countered', 'declined');
  const ended = last('ended');
  const held = state === 'accepted' || state === 'terminated' ? ofKind(facts, 'agreement.held').at(-1) : undefined;
  return {
    id,
    party,
    state,
    offer: made.body.offer,
    offerDocument: made.source.document,
    agreement: made.body.agreement,
    version: made.body.version,
    offeredAt: made.occurred,
    validThrough: made.body.validThrough,
    amends: made.body.amends ?? null,
    sentAt: sent?.body.at ?? null,
    sentBy: sent?.body.channel ?? null,
    answer: answerOf(answered),
    agreementDocument: held?.source.document ?? null,
    endedAt: ended?.body.at ?? null,
    because: becauseOf({
      state: leading,
      party: [made],
      agreement: [made],
      version: [made],
      offeredAt: [made],
      amends: [made],
      validThrough: [made],
      sentAt: sent === null ? null : [sent],
      answer: answered === null ? null : [answered],
      endedAt: ended === null ? null : [ended],
    }),
  };
}

function answerOf(fact: Reported | null): NegotiationRecord['answer'] {
  if (fact === null) return null;
  const { event, at, channel, reason, note, validThrough, name, key } = fact.body;
  if (event === 'sent' || event === 'ended') return null;
  return {
    event,
    at,
    channel: channel ?? null,
    reason: reason ?? null,
    note: note ?? null,
    ...(validThrough === undefined ? {} : { validThrough }),
    name: name ?? null,
    key: key ?? null,
    document: fact.source.document,
  };
}
