import { words } from '../../language/index.ts';
import { CourierInput, OrderInput } from '../entering/index.ts';
import type { QuickFieldsProps } from './quick-fields.tsx';
import { PastDay, Text, written } from './written-fields.tsx';

/** Who carries it, by which number and how, as far as the line says. */
export function ParcelInputs({ entry, draft }: Pick<QuickFieldsProps, 'entry' | 'draft'>) {
  return (
    <div className="sheet-row">
      <CourierInput {...written({ entry, field: 'courier', label: words.story.courier })} />
      {draft.service === null ? null : <Text entry={entry} field="service" label={words.entering.service} />}
      {draft.trackingNumber === null ? null : <Text entry={entry} field="tracking" label={words.entering.tracking} />}
    </div>
  );
}

/** A parcel, and the order that it is of where that is known. */
export function ParcelFields({ entry, draft, today }: QuickFieldsProps) {
  return (
    <>
      <ParcelInputs entry={entry} draft={draft} />
      <OrderInput
        {...written({ entry, field: 'order', label: words.quick.whichOrder })}
        present={draft.order?.value ?? null}
      />
      {draft.shippedOn === null ? null : (
        <PastDay entry={entry} field="shippedOn" label={words.entering.sentOn} today={today} />
      )}
    </>
  );
}
