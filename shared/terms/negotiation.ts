import { z } from 'zod';
import { namespaces } from './vocabulary/namespaces.ts';

/** How a negotiation stands, as DPV names it. */
export const negotiationStates = [
  'requested',
  'initiated',
  'pending_response',
  'counter_offer_made',
  'accepted',
  'refused',
  'expired',
  'terminated',
] as const;
export const negotiationState = z.enum(negotiationStates);
export type NegotiationState = z.infer<typeof negotiationState>;

/** The published IRI of each. */
export const negotiationStateIris: Readonly<Record<NegotiationState, string>> = {
  requested: `${namespaces.ieee7012}AgreementNegotiationRequested`,
  initiated: `${namespaces.ieee7012}AgreementNegotiationInitiated`,
  pending_response: `${namespaces.ieee7012}AgreementNegotiationPendingResponse`,
  counter_offer_made: `${namespaces.ieee7012}AgreementNegotiationCounterOfferMade`,
  accepted: `${namespaces.ieee7012}AgreementAccepted`,
  refused: `${namespaces.ieee7012}AgreementRefused`,
  expired: `${namespaces.ieee7012}AgreementNegotiationExpired`,
  terminated: `${namespaces.ieee7012}AgreementNegotiationTerminated`,
};

/**
 * What may happen: the company asks me for terms; I compose an offer; I send it; it answers; time runs out; one side ends
 * it. A reply to a counter-offer is a new offer in the same negotiation.
 */
export const negotiationEvents = [
  'asked',
  'composed',
  'sent',
  'accepted',
  'countered',
  'declined',
  'lapsed',
  'ended',
] as const;
export type NegotiationEvent = (typeof negotiationEvents)[number];

const transitions: Readonly<Record<NegotiationState, Partial<Record<NegotiationEvent, NegotiationState>>>> = {
  requested: { composed: 'initiated', lapsed: 'expired', ended: 'terminated' },
  initiated: { composed: 'initiated', sent: 'pending_response', lapsed: 'expired', ended: 'terminated' },
  pending_response: {
    accepted: 'accepted',
    countered: 'counter_offer_made',
    declined: 'refused',
    lapsed: 'expired',
    ended: 'terminated',
  },
  counter_offer_made: { composed: 'initiated', declined: 'refused', lapsed: 'expired', ended: 'terminated' },
  accepted: { ended: 'terminated' },
  refused: {},
  expired: {},
  terminated: {},
};

/** The state after an event, or null where that cannot happen. `from` null: nothing has happened yet. */
export function negotiationAfter(from: NegotiationState | null, event: NegotiationEvent): NegotiationState | null {
  if (from === null) return event === 'asked' ? 'requested' : event === 'composed' ? 'initiated' : null;
  return transitions[from][event] ?? null;
}
