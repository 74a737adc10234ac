import type { LocalDate, OrderListItem } from '../../../shared/model/index.ts';
import { dayAfter, dayText, readDay, words } from '../../language/index.ts';
import { useAskOnce } from './ask-once.ts';
import { pastDayError, readingPast } from './past-day.ts';

/** So many days from what is known around it, a day has more likely a wrong year. */
const farDays = 730;
const isFar = (day: LocalDate, from: LocalDate): boolean =>
  day < dayAfter(from, -farDays) || day > dayAfter(from, farDays);

/** What is known of when a thing set out. */
export interface SetOut {
  readonly placedOn: LocalDate | null;
  readonly shippedOn: LocalDate | null;
}

/** When an order set out, and the parcel that is meant; of an order's only parcel without being told which. */
export const setOutOf = ({ placedOn, shipments }: OrderListItem, parcel = ''): SetOut => ({
  placedOn,
  shippedOn: (shipments.length === 1 ? shipments[0] : shipments.find(({ id }) => id === parcel))?.shippedOn ?? null,
});

/** Why a day on which something is said to have come is likely a slip; undefined where it is not. */
export function arrivalDoubt(day: LocalDate | null, { placedOn, shippedOn }: SetOut, today: LocalDate) {
  if (day === null) return undefined;
  if (placedOn !== null && day < placedOn) return words.entering.doubt.beforeOrdered(dayText(day), dayText(placedOn));
  if (shippedOn !== null && day < shippedOn) return words.entering.doubt.beforeSent(dayText(day), dayText(shippedOn));
  return isFar(day, shippedOn ?? placedOn ?? today) ? words.entering.doubt.far(dayText(day)) : undefined;
}

/** The same of a day on which it was sent. */
export function sentDoubt(day: LocalDate, placedOn: LocalDate | null, today: LocalDate) {
  if (placedOn !== null && day < placedOn) return words.entering.doubt.beforeOrdered(dayText(day), dayText(placedOn));
  return isFar(day, placedOn ?? today) ? words.entering.doubt.far(dayText(day)) : undefined;
}

/** The same of the day an order was placed, by when its parcels were sent and came. */
export function placedDoubt(day: LocalDate, { placedOn, shipments }: OrderListItem, today: LocalDate) {
  const after = shipments
    .flatMap(({ shippedOn, deliveredOn }) => shippedOn ?? deliveredOn ?? [])
    .find((each) => each < day);
  if (after !== undefined) return words.entering.doubt.afterSent(dayText(day), dayText(after));
  return isFar(day, placedOn ?? today) ? words.entering.doubt.far(dayText(day)) : undefined;
}

/**
 * Why a day on which something is said to have come is not taken: none is written, or it is likely a slip of one of those
 * that set out, which is asked about once.
 */
export function useArrivalError(
  today: LocalDate,
): (written: string, ...setOut: readonly SetOut[]) => string | undefined {
  const ask = useAskOnce();
  return (written, ...setOut) => {
    const day = readDay(written, readingPast(today));
    const [doubt] = setOut.flatMap((each) => arrivalDoubt(day, each, today) ?? []);
    return pastDayError(written, today) ?? ask(doubt);
  };
}
