import { type NegotiationEvent, type NegotiationState, negotiationAfter } from '../../../../shared/terms/index.ts';
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
  let asked: StoredFact<'offer.asked'> | null = null;
  let made: StoredFact<'offer.made'> | null = null;
  // Each step was recorded as it was taken: that order counts, also of two within one instant.
  const steps = ofKind(facts, 'offer.asked', 'offer.made', 'offer.reported').toSorted((one, other) =>
    isSaidAfter(one, other) ? 1 : -1,
  );
  for (const fact of steps) {
    const next: NegotiationState | null = negotiationAfter(state, eventOf(fact));
    if (next === null) continue;
    state = next;
    leading.unshift(fact);
    if (fact.kind === 'offer.asked') asked = fact;
    else if (fact.kind === 'offer.made') {
      made = fact;
      // What was said of the offer before it is in the history, not of this one.
      happened.length = 0;
    } else happened.push(fact);
  }
  const begun = made ?? asked;
  const party = begun === null ? null : partyNode(begun.body.party);
  if (begun === null || party === null || state === null) return null;
  const offered = made === null ? null : [made];
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
    offer: made?.body.offer ?? null,
    offerDocument: made?.source.document ?? null,
    agreement: made?.body.agreement ?? null,
    version: made?.body.version ?? null,
    offeredAt: made?.occurred ?? begun.occurred,
    validThrough: made?.body.validThrough ?? null,
    amends: made?.body.amends ?? null,
    sentAt: sent?.body.at ?? null,
    sentBy: sent?.body.channel ?? null,
    answer: answerOf(answered),
    agreementDocument: held?.source.document ?? null,
    endedAt: ended?.body.at ?? null,
    because: becauseOf({
      state: leading,
      party: [begun],
      agreement: offered,
      version: offered,
      offeredAt: [begun],
      amends: offered,
      validThrough: offered,
      sentAt: sent === null ? null : [sent],
      answer: answered === null ? null : [answered],
      endedAt: ended === null ? null : [ended],
    }),
  };
}

function eventOf(fact: StoredFact<'offer.asked' | 'offer.made' | 'offer.reported'>): NegotiationEvent {
  switch (fact.kind) {
    case 'offer.asked':
      return 'asked';
    case 'offer.made':
      return 'composed';
    case 'offer.reported':
      return fact.body.event;
    default:
      return fact satisfies never;
  }
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
