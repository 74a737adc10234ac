import { digitsWithin, numberKey, type ShipmentListItem } from '../../shared/model/index.ts';
import { hasWords, searchWords } from '../../shared/model/words.ts';
import { words } from '../language/index.ts';

type Named = Pick<ShipmentListItem, 'carrier' | 'trackingNumbers'>;

/** What a parcel of no known order is called: who carries it, and its number. */
export const parcelName = ({ carrier, trackingNumbers }: Named): string =>
  [carrier?.name ?? words.story.parcel, trackingNumbers[0]].filter((part) => part !== undefined).join(' ');

/** The same below its order, where the number alone says which; without one who carries it. */
export const parcelOfOrder = ({ carrier, trackingNumbers }: Named): string =>
  trackingNumbers[0] ?? carrier?.name ?? words.story.parcel;

/** Whether a parcel is meant by what is typed: the beginning of its number, or words that begin words of its name. */
export function isParcelMeant(parcel: ShipmentListItem, search: string): boolean {
  const key = numberKey(search);
  const spellings = parcel.trackingNumbers.flatMap((number) => [numberKey(number), ...digitsWithin(number)]);
  if (key !== '' && spellings.some((number) => number.startsWith(key))) return true;
  return hasWords(parcelName(parcel), searchWords(search));
}
