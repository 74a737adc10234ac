import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { parcelText } from '../../state/parcel-words.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Choice } from '../../ui/choice.tsx';

interface ParcelChoiceProps {
  readonly order: OrderListItem;
  readonly value: string;
  readonly onChange: (parcel: string) => void;
}

/** Which parcel it is about, where there are several. */
export function ParcelChoice(props: ParcelChoiceProps) {
  return props.order.shipments.length < 2 ? null : <Parcels {...props} />;
}

function Parcels({ order: { id, shipments }, value, onChange }: ParcelChoiceProps) {
  const { value: story } = useOwnAnswer('story.show', { ref: id });
  const evidence = story?.evidence ?? [];
  const options = shipments.map((shipment, at) => ({
    value: shipment.id,
    text: parcelText(shipment, at + 1, evidence),
  }));
  return <Choice label={words.entering.parcel} options={options} value={value} onChange={onChange} isNamed />;
}
