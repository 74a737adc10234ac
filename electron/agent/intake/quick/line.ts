import type { QuickDraft, Span } from '../../../../shared/api.ts';

/** A value with where the line says it. */
export interface Said<T> {
  readonly value: T;
  readonly spans: Span[];
}
export type Why = QuickDraft['unclear'][number]['why'];

/** A word of what nobody has claimed yet. `isJoined` where only blanks part it from the next such word. */
export interface Word extends Span {
  readonly text: string;
  readonly isJoined: boolean;
}

/** Stands for what is claimed: no blank, no letter, no punctuation that a rule looks for. */
export const claimed = '\u0001';

/** The line while it is read: whoever understands a part of it claims that part, and nobody after sees it. */
export class Line {
  readonly text: string;
  readonly unclear: { span: Span; why: Why }[] = [];
  #free: string;

  constructor(text: string) {
    this.text = text;
    this.#free = text;
  }

  /** The line with a mark for each character that is claimed: places in it are places in the line. */
  get free(): string {
    return this.#free;
  }

  /** The same, to be read another way; what is claimed in it stays free here. */
  copy(): Line {
    const copied = new Line(this.text);
    copied.#free = this.#free;
    copied.unclear.push(...this.unclear);
    return copied;
  }

  claim({ from, until }: Span): Span {
    this.#free = this.#free.slice(0, from) + claimed.repeat(until - from) + this.#free.slice(until);
    return { from, until };
  }

  /** Claims all that a rule found. */
  take(match: RegExpMatchArray): Span {
    return this.claim(spanOf(match));
  }

  /** Leaves a part that may mean several things, so that nobody guesses. */
  doubt(span: Span, why: Why): void {
    this.unclear.push({ span: this.claim(span), why });
  }

  /** Nothing is left that may name another thing than the one that would be guessed. */
  get isWhole(): boolean {
    return !this.unclear.some(({ why }) => why === 'words' || why === 'vendor' || why === 'number');
  }

  words(): Word[] {
    const found = [...this.#free.matchAll(/[^\s,;\u0001]+/g)].map((match) => {
      const bare = match[0].replace(/(?<=.)[:.!?)]+$/, '');
      return { from: match.index, until: match.index + bare.length, text: bare, hasStop: bare !== match[0] };
    });
    return found.map(({ from, until, text, hasStop }, at) => ({
      from,
      until,
      text,
      isJoined: !hasStop && /^\s+$/.test(this.#free.slice(until, found[at + 1]?.from ?? until)),
    }));
  }

  /** The nearest that is not blank before a place, or after it. */
  before(place: number): string {
    return this.#free.slice(0, place).trimEnd().at(-1) ?? '';
  }

  after(place: number): string {
    return this.#free.slice(place).trimStart().at(0) ?? '';
  }
}

/** Where a match lies. */
export function spanOf(match: RegExpMatchArray): Span {
  const from = match.index ?? 0;
  return { from, until: from + match[0].length };
}
