import type { Result } from '../../../shared/api.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { moneyText, shortDayText, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { orderStateText, orderTitle } from '../../state/order-words.ts';
import { useRoute } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Tick } from '../../ui/tick.tsx';

/** The known order that an entry speaks of by its vendor and number; null while there is none such. */
export const useKnownOrder = (vendor: string, orderNumber: string): OrderListItem | null =>
  useOwnAnswer('order.known', { vendor, orderNumber }).value;

/** What becomes of an entry: an order of its own, or the correction of a known one, which the person must have agreed to. */
export interface Destined {
  readonly corrects: OrderListItem | null;
  readonly error: string | undefined;
}

/** Asked once more on recording: who types fast presses Enter before it was said. `agreed` is the order they agreed to. */
export async function destinedTo(vendor: string, orderNumber: string, agreed: string): Promise<Result<Destined>> {
  const answer = await call('order.known', { vendor, orderNumber });
  if (!answer.ok) return answer;
  const known = answer.value;
  if (known === null) return { ok: true, value: { corrects: null, error: undefined } };
  const isAgreed = known.id === agreed;
  const error = isAgreed ? undefined : words.entering.error.known;
  return { ok: true, value: { corrects: isAgreed ? known : null, error } };
}

export interface KnownOrderProps {
  readonly order: OrderListItem;
  /** The order that the entry is to correct; empty for none. */
  readonly agreed: string;
  readonly onAgree: (order: string) => void;
  readonly onClose: () => void;
}

/** Says that the order is known, with what is there, and lets the person open it, or say that it is to be corrected. */
export function KnownOrder({ order, agreed, onAgree, onClose }: KnownOrderProps) {
  const [, go] = useRoute();
  const { firstItem, total, placedOn } = order;
  const there = [
    ...(firstItem === null ? [] : [firstItem]),
    ...(total === null ? [] : [moneyText(total)]),
    ...(placedOn === null ? [] : [words.joining.placed(shortDayText(placedOn))]),
    orderStateText(order),
  ];
  return (
    <div className="sheet-part" role="group" aria-label={words.entering.known(orderTitle(order))}>
      <div role="status">
        <p>{words.entering.known(orderTitle(order))}</p>
        <p className="entry-hint">{there.join(', ')}</p>
      </div>
      <div className="sheet-row">
        <Tick isOn={agreed === order.id} onChange={(isOn) => onAgree(isOn ? order.id : '')}>
          {words.entering.correctKnown}
        </Tick>
        <Press
          onPress={() => {
            onClose();
            go({ screen: 'orders', ref: order.id });
          }}
        >
          {words.entering.openKnown}
        </Press>
      </div>
    </div>
  );
}
