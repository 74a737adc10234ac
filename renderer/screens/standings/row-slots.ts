/**
 * Which drawn row a line has: its own as long as it is in sight, else one that another line has left, for drawing over is
 * cheaper than drawing anew, and what scrolls would show it.
 */
export class RowSlots {
  #slots: ReadonlyMap<string, number> = new Map();

  /** The rows of the lines that are drawn now. */
  of(lines: readonly string[]): ReadonlyMap<string, number> {
    const before = this.#slots;
    const kept = new Set(lines.flatMap((line) => before.get(line) ?? []));
    let next = 0;
    const free = (): number => {
      while (kept.has(next)) next += 1;
      return next++;
    };
    this.#slots = new Map(lines.map((line) => [line, before.get(line) ?? free()]));
    return this.#slots;
  }
}
