import type { NegotiationItem } from '../../../shared/api.ts';
import type { NegotiationState } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { Shape, type ShapeName } from '../../ui/shape.tsx';

/** Each state's shape, and the verdict whose colour it has. */
const looks: Readonly<Record<NegotiationState, readonly [ShapeName, string]>> = {
  requested: ['bang', 'overdue'],
  initiated: ['dash', 'open'],
  pending_response: ['quarter', 'open'],
  counter_offer_made: ['bang', 'overdue'],
  accepted: ['disc', 'met'],
  refused: ['down', 'missed'],
  expired: ['dash', 'dropped'],
  terminated: ['dash', 'dropped'],
};

/** How a negotiation stands, as word, shape and colour. */
export function NegotiationMark({
  of: { state, replaced },
}: {
  readonly of: Pick<NegotiationItem, 'state' | 'replaced'>;
}) {
  const [shape, colour] = looks[state];
  return (
    <span className={`verdict verdict-${colour}`}>
      <Shape shape={shape} />
      {replaced === null ? termWords.state[state] : words.terms.replaced}
    </span>
  );
}
