import { carrierNamed } from '../carriers.ts';

export interface CellParcel {
  readonly carrier: string | null;
  readonly trackingNumbers: readonly string[];
}

const group = /([^()]*)\(([^()]*)\)/g;
const known = new Map<string, string | null>();

/**
 * Reads a cell such as `UPS(1Z…)`, `AMZN_US(TBA…) and AMZN_US(TBA…)` or `UPS(1Z…, 1Z…)`. The first carrier is the one the
 * parcel was given to; one that hands it on keeps its number beside.
 */
export function parcelOfCell(cell: string): CellParcel {
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
