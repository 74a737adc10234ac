/** Pairs each thing with a key of its own, for lists whose things have no id and may be alike: the second "a" is "a 2". */
export function keyed<T>(things: readonly T[], textOf: (thing: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const text = textOf(thing);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return [count === 1 ? text : `${text} ${count}`, thing];
  });
}
