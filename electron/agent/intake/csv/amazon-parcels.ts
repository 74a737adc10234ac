import { carrierNamed } from '../carriers.ts';

interface CellParcel {
  readonly carrier: string | null;
  readonly trackingNumbers: readonly string[];
}

const group = /([^()]*)\(([^()]*)\)/g;
const known = new Map<string, string | null>();

/** What a row says of its shipping: a parcel for each day that it was shipped on. */
export interface SentParcel extends CellParcel {
  /** As the cell has it; null where it has none. */
  readonly shipDate: string | null;
}

/**
 * Reads a cell such as `UPS(1Z…)` or `UPS(1Z…, 1Z…)` with its ship date. `AMZN_US(TBA…) and UPS(1Z…)` are two parcels where
 * there are two days, `… and …`; else the first carrier is the one the parcel was given to, and one that hands it on keeps
 * its number beside.
 */
export function parcelsOfCells(shipDate: string | null, tracking: string | null): readonly SentParcel[] {
  const days = shipDate?.split(' and ') ?? [];
  const groups = [...(tracking ?? '').matchAll(group)].map(([all]) => all);
  if (days.length > 1 && days.length === groups.length)
    return groups.map((cell, at) => ({ ...parcelOfCell(cell), shipDate: days[at] ?? null }));
  // Days that cannot be told apart by their parcels: the first is when its shipping began.
  return [{ ...parcelOfCell(tracking ?? ''), shipDate: days[0] ?? null }];
}

function parcelOfCell(cell: string): CellParcel {
  let carrier: string | null = null;
  const numbers: string[] = [];
  for (const [, name, inside] of cell.matchAll(group)) {
    carrier ??= carrierOfCode((name ?? '').replace(/^[\s,;]*(?:and\b)?[\s,;]*/i, '').trim());
    for (const part of (inside ?? '').split(/[\s,;/]+|\band\b/))
      if (/\d/.test(part) && !numbers.includes(part)) numbers.push(part);
  }
  return { carrier, trackingNumbers: numbers };
}

/** `AMZN_US` is Amazon Logistics, `ROYAL_MAIL` Royal Mail; an unknown code stands for itself, in words. */
function carrierOfCode(code: string): string | null {
  let name = known.get(code);
  if (name === undefined) {
    const words = code.replaceAll('_', ' ').trim();
    name = words === '' ? null : (carrierNamed(words)?.name ?? words);
    known.set(code, name);
  }
  return name;
}
