// What a person enters and corrects by hand: a sheet for each thing there is to say.
export { AddOrderButton } from './add-order-button.tsx';
export { AddOrder } from './add-order.tsx';
export { AddParcel } from './add-parcel.tsx';
export { AddPromise } from './add-promise.tsx';
export { CorrectPromise } from './correct-promise.tsx';
export { Pencil } from './pencil.tsx';
export { type Correction, Correctable } from './correctable.tsx';
export { CorrectableTotal } from './correctable-total.tsx';
export {
  channelCorrection,
  channelOptions,
  directionCorrection,
  directionOptions,
  feltCorrection,
  feltOptions,
  heldCorrection,
  orderCorrection,
  partyCorrection,
  serveCorrection,
  replyCorrection,
  summaryCorrection,
  topicCorrection,
  topicOptions,
} from './contact-corrections.ts';
export {
  achievedCorrection,
  numberCorrection,
  placedCorrection,
  projectCorrection,
  untilCorrection,
  vendorCorrection,
} from './corrections.ts';
export {
  carrierCorrection,
  deliveredCorrection,
  doneCorrection,
  sentCorrection,
  trackingCorrection,
} from './parcel-corrections.ts';
export { OrderActions } from './order-actions.tsx';
export { CorrectItems } from './correct-items.tsx';
export { PromiseActions } from './promise-actions.tsx';
export { NotAsOrdered } from './not-as-ordered.tsx';
export { Arrived, NeverCame } from './outcome-sheets.tsx';
export { Overrule } from './overrule.tsx';
export { OrderInput } from './order-input.tsx';
export { CourierInput, PartyInput, ProjectInput, VendorInput } from './name-inputs.tsx';
export { DayField } from './day-field.tsx';
export { type Destined, destinedTo, KnownOrder, useKnownOrder } from './known-order.tsx';
export { useAskOnce } from './ask-once.ts';
export { setOutOf, useArrivalError } from './doubted-day.ts';
export { unreadDay } from './unread-day.ts';
export { pastDayError, readingPast } from './past-day.ts';
export { readingFrom, readingPromise, WindowFields, windowOf } from './window-fields.tsx';
export { BasisField, basisOf } from './basis-field.tsx';
export { noRemedy, RemedyFields, remedyOf } from './remedy-fields.tsx';
export { amountOf, RefundAmount, refundWords, restOf } from './refund-amount.tsx';
export { moneyError } from './money-error.ts';
export { itemOf } from './item-line.ts';
export { useCountryCurrency, useVendorCurrency } from './usual-currency.ts';
export { EntrySheet } from './entry-sheet.tsx';
