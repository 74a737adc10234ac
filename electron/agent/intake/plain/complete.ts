import { numberKey } from '../../../../shared/model/index.ts';
import type { Said } from '../said/said.ts';
import { promiseTold } from './days-told.ts';
import { isOver } from './events-told.ts';
import { itemsTold, totalTold } from './money-told.ts';
import { carrierTold } from './names-told.ts';
import { orderNumbersTold } from './numbers-told.ts';
import type { Wording } from './wording.ts';

/** Adds what a mail's markup leaves out and its labelled lines tell: items, total, carrier, promise. Changes nothing that is told. */
export function complete(said: Said, wording: Wording): Said {
  const known = new Set(said.orderNumbers.map(numberKey));
  const told = orderNumbersTold(wording, wording.language.labels.orderNumber);
  // Lines about another order complete none.
  if (known.size !== 1 || told.some((number) => !known.has(numberKey(number)))) return said;
  const ordered = said.event === 'ordered';
  const [parcel, ...others] = said.parcels;
  const alone = parcel !== undefined && others.length === 0;
  return {
    ...said,
    items: ordered && said.items.length === 0 ? itemsTold(wording) : said.items,
    total: said.total ?? (ordered ? totalTold(wording) : null),
    parcels: alone
      ? [
          {
            ...parcel,
            carrier: parcel.carrier ?? carrierTold(wording),
            promise: parcel.promise ?? (isOver(said.event) ? null : promiseTold(wording, said.event)),
          },
        ]
      : said.parcels,
  };
}
