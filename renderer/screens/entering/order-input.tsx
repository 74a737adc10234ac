import { useRef, useState } from 'react';
import type { Reference } from '../../../shared/model/index.ts';
import { moneyText, shortDayText, words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { type Offered, OfferInput, type WrittenProps } from '../../ui/offer-input.tsx';

const mostShown = 8;

export interface OrderInputProps extends WrittenProps {
  /** The order that `value` begins with by its id; null where it is none. */
  readonly present: Reference | null;
  /** Of whom it is likely to be, as one writes the name; empty for nobody. */
  readonly party?: string;
}

/**
 * The orders that fit what is written, the newest first, each with what tells it from others of the same title: those of the
 * party, and where it has none that fits, or nobody is known by the name, those of all.
 */
function useFitting(written: string, party: string): readonly Offered[] {
  const search = written.trim();
  const asked = { limit: mostShown, ...(search === '' ? {} : { search }) };
  const all = useOwnAnswer('orders.list', asked);
  // Of nobody nothing need be asked anew for each letter.
  const own = useOwnAnswer('orders.list', party === '' ? { limit: 1 } : { ...asked, party });
  const isOwn = party !== '' && own.of?.party === party && own.failure === null && own.value?.items.length !== 0;
  return (
    (isOwn ? own : all).value?.items.map((order) => ({
      id: order.id,
      text: orderName(order),
      more: [
        ...(order.placedOn === null ? [] : [words.joining.placed(shortDayText(order.placedOn))]),
        ...(order.total === null ? [] : [moneyText(order.total)]),
      ].join(', '),
    })) ?? []
  );
}

/**
 * An order, looked for among all of them while one writes. `value` is the id of the one that was picked, for two may be
 * called the same, else what is written: a number is understood too.
 */
export function OrderInput({ present, party = '', value, onChange, ...field }: OrderInputProps) {
  const [picked, setPicked] = useState<Offered | null>(
    present === null ? null : { id: present.id, text: present.name },
  );
  // The text of what was picked comes before the next drawing.
  const latest = useRef(picked);
  const written = value === picked?.id ? picked.text : value;
  const offered = useFitting(value === picked?.id ? '' : value, party);
  return (
    <OfferInput
      {...field}
      value={written}
      offered={offered}
      onPick={(order) => {
        latest.current = order;
        setPicked(order);
        onChange(order.id);
      }}
      onChange={(text) => onChange(text === latest.current?.text ? latest.current.id : text)}
    />
  );
}
