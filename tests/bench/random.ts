/** A small seeded generator (mulberry32), so that every run makes the same data. */
export function seeded(seed: number): {
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
} {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0] };
}

export const digits = (value: number, width: number): string => String(value).padStart(width, '0');
