import type { OrderListItem } from '../../../shared/model/index.ts';
import { readDay, todayHere, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useOwnFixedAnswer } from '../../state/use-answer.ts';
import { orderName, orderTitle } from '../../state/order-words.ts';
import { useEntry } from '../../state/use-entry.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField } from './day-field.tsx';
import { useAskOnce } from './ask-once.ts';
import { CourierInput } from './name-inputs.tsx';
import { numberDoubt } from './parcel-corrections.ts';
import { readingPast } from './past-day.ts';
import { unreadDay } from './unread-day.ts';

export interface AddParcelProps {
  readonly order: OrderListItem;
  readonly onClose: () => void;
}

/** A parcel of an order. Whose number it is, the number may tell. */
export function AddParcel({ order, onClose }: AddParcelProps) {
  const today = todayHere();
  const reading = readingPast(today);
  const entry = useEntry<'tracking' | 'courier' | 'shippedOn' | 'service'>({
    tracking: '',
    courier: '',
    shippedOn: '',
    service: '',
  });
  const { values, set, errors } = entry;
  const ask = useAskOnce();
  const { value: identified } = useOwnFixedAnswer('numbers.identify', { numbers: [values.tracking.trim()] });
  const guessed = values.tracking.trim() === '' ? [] : (identified?.[0]?.carriers ?? []);

  const save = async () => {
    const [tracking, courier, service] = [values.tracking.trim(), values.courier.trim(), values.service.trim()];
    const shippedOn = readDay(values.shippedOn, reading);
    const carrier = courier === '' && guessed.length === 1 ? guessed[0] : courier;
    const recorded = await entry.submit({
      errors: {
        tracking: ask(numberDoubt(tracking)),
        courier: courier === '' && tracking === '' ? words.entering.error.parcel : undefined,
        shippedOn:
          values.shippedOn.trim() !== '' && shippedOn === null ? unreadDay(values.shippedOn, reading) : undefined,
      },
      fieldOf: { trackingNumber: 'tracking', trackingNumbers: 'tracking', carrier: 'courier' },
      sentence: words.recording.parcel(orderTitle(order)),
      steps: () => [
        step('shipment.record', {
          order: order.id,
          ...(tracking === '' ? {} : { trackingNumber: tracking }),
          ...(carrier === undefined || carrier === '' ? {} : { carrier }),
          ...(service === '' ? {} : { service }),
          ...(shippedOn === null ? {} : { shippedOn }),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.addParcel}
      below={orderName(order)}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      <TextInput
        label={words.entering.tracking}
        value={values.tracking}
        onChange={set('tracking')}
        error={errors.tracking}
        isFirst
      />
      <CourierInput
        label={words.story.courier}
        value={values.courier}
        onChange={set('courier')}
        hint={guessed.length === 0 ? undefined : words.entering.byItsNumber(guessed)}
        error={errors.courier}
      />
      <div className="sheet-row">
        <DayField
          label={words.entering.sentOn}
          value={values.shippedOn}
          onChange={set('shippedOn')}
          reading={reading}
          error={errors.shippedOn}
        />
        <TextInput label={words.entering.service} value={values.service} onChange={set('service')} />
      </div>
    </EntrySheet>
  );
}
