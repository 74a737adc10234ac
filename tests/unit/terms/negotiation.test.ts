import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  negotiationAfter,
  negotiationEvents,
  negotiationStates,
  type NegotiationEvent,
  type NegotiationState,
} from '../../../shared/terms/index.ts';

const run = (events: readonly NegotiationEvent[]): NegotiationState | null =>
  events.reduce<NegotiationState | null>((state, event) => negotiationAfter(state, event), null);

it.each<[NegotiationState | null, NegotiationEvent[]]>([
  ['requested', ['asked']],
  ['initiated', ['composed']],
  ['pending_response', ['composed', 'sent']],
  ['accepted', ['composed', 'sent', 'accepted']],
  ['counter_offer_made', ['composed', 'sent', 'countered']],
  ['accepted', ['composed', 'sent', 'countered', 'composed', 'sent', 'accepted']],
  ['refused', ['composed', 'sent', 'declined']],
  ['expired', ['composed', 'sent', 'lapsed']],
  ['terminated', ['composed', 'sent', 'accepted', 'ended']],
  [null, ['accepted']],
])('a negotiation is %s after %j', (state, events) => {
  expect(run(events)).toBe(state);
});

it('reaches every state, and none answers twice', () => {
  const reached = new Set<NegotiationState | null>();
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...negotiationEvents), { maxLength: 8 }), (events) => {
      let state: NegotiationState | null = null;
      for (const event of events) {
        const next: NegotiationState | null = negotiationAfter(state, event);
        if (next === null) continue;
        if (['accepted', 'refused', 'expired', 'terminated'].includes(state ?? '')) expect(next).toBe('terminated');
        state = next;
        reached.add(state);
      }
    }),
    { numRuns: 2000 },
  );
  expect([...reached].toSorted()).toEqual([...negotiationStates].toSorted());
});
