import type { LocalDate } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import type { QuickRecording, QuickValues } from './quick-values.ts';
import { pastError, pastOf, said } from './value-parts.ts';

/** What the fields say of a parcel. */
export const shipmentOf = (values: QuickValues, today: LocalDate) => ({
  ...said('carrier', values.courier),
  ...said('service', values.service),
  ...said('trackingNumber', values.tracking),
  ...said('shippedOn', pastOf(values.shippedOn, today)),
});

/** A parcel alone, or of an order that is known. */
export function parcelOf(values: QuickValues, today: LocalDate): QuickRecording {
  const isNamed = values.tracking !== '' || values.order !== '';
  return {
    sentence: words.recording.parcel(values.line),
    errors: {
      tracking: isNamed ? undefined : words.quick.error.parcel,
      shippedOn: pastError(values.shippedOn, today),
    },
    input: { shipment: { ...shipmentOf(values, today), ...said('order', values.order) } },
  };
}
