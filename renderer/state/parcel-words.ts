import type { Evidence } from '../../shared/api.ts';
import { digitsWithin, numberKey, type OrderListItem, type ShipmentListItem } from '../../shared/model/index.ts';
import { hasWords, searchWords } from '../../shared/model/words.ts';
import { words } from '../language/index.ts';

type Named = Pick<ShipmentListItem, 'carrier' | 'trackingNumbers'>;

/** What a parcel of no known order is called: who carries it, and its number. */
export const parcelName = ({ carrier, trackingNumbers }: Named): string =>
  [carrier?.name ?? words.story.parcel, trackingNumbers[0]].filter((part) => part !== undefined).join(' ');

/** The same below its order, where the number alone says which; without one who carries it. */
export const parcelOfOrder = ({ carrier, trackingNumbers }: Named): string =>
  trackingNumbers[0] ?? carrier?.name ?? words.story.parcel;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
const nameOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string' ? item.name : null;

/** What is said to be in a parcel that has a number, by name, each once. */
function itemsIn({ trackingNumbers }: Named, evidence: readonly Evidence[]): readonly string[] {
  const own = evidence.filter(
    ({ kind, says }) =>
      kind === 'shipment.reported' &&
      textsOf(says['trackingNumbers']).some((number) => trackingNumbers.includes(number)),
  );
  const items = own.flatMap(({ says }): unknown[] => (Array.isArray(says['items']) ? says['items'] : []));
  return [...new Set(items.flatMap((item) => nameOf(item) ?? []))];
}

/** One parcel among those of an order: what is in it where that is known, who carries it, and its number or place. */
export function parcelText(
  parcel: OrderListItem['shipments'][number],
  place: number,
  evidence: readonly Evidence[],
): string {
  const [first, ...others] = itemsIn(parcel, evidence);
  const what = first === undefined || others.length === 0 ? first : words.story.andMore(first, others.length);
  const [number] = parcel.trackingNumbers;
  const name = number === undefined ? words.entering.parcelOf(place, parcel.carrier?.name ?? null) : parcelName(parcel);
  return what === undefined ? name : `${what} · ${name}`;
}

/** Whether a parcel is meant by what is typed: the beginning of its number, or words that begin words of its name. */
export function isParcelMeant(parcel: ShipmentListItem, search: string): boolean {
  const key = numberKey(search);
  const spellings = parcel.trackingNumbers.flatMap((number) => [numberKey(number), ...digitsWithin(number)]);
  if (key !== '' && spellings.some((number) => number.startsWith(key))) return true;
  return hasWords(parcelName(parcel), searchWords(search));
}
