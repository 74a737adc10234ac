import type { DateContext } from '../dates/said-date.ts';
import type { PlainLanguage } from './language.ts';

/** What a plain mail is read from: its words, and how to understand them. */
export interface Wording {
  readonly language: PlainLanguage;
  /** ISO 3166 country that it is written for, where that shows. */
  readonly country: string | null;
  readonly subject: string;
  readonly text: string;
  /** The text with lines that only ran full joined to the next; every place stays where it is. */
  readonly flow: string;
  readonly dates: DateContext;
}

/** From how many characters a line ran full, and was broken there. */
const fullLine = 45;
/** How the rest of a broken sentence begins: with a small letter, or with a day or a time in figures. */
const goesOn = /^(?:\p{Ll}|\d{1,2}[.:/]\d)/u;

export function flowOf(text: string): string {
  let lineAt = 0;
  return text.replace(/\n/g, (_line, at: number) => {
    const length = at - lineAt;
    lineAt = at + 1;
    return length >= fullLine && goesOn.test(text.slice(at + 1, at + 5)) ? ' ' : '\n';
  });
}

/** The sentence around a place, from its beginning to the place. */
export function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 200), at);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.search(/[.!?]\s[^.!?]*$/)) + 1);
}

const patterns = new Map<string, RegExp>();

/** A pattern by its source, made once. */
export function pattern(source: string, flags = 'giu'): RegExp {
  const key = `${flags} ${source}`;
  let made = patterns.get(key);
  if (!made) patterns.set(key, (made = new RegExp(source, flags)));
  made.lastIndex = 0;
  return made;
}

const lineBegin = String.raw`(?:^|\n)[ •*·–-]*`;

/** Where the values of a label begin: after "label:", after "label" on its line or the one before. */
export function* valuesAfter(text: string, label: string): Generator<{ readonly start: number; readonly at: number }> {
  const rows = pattern(`(${lineBegin})(?:${label})(?: ?:[ \\n]*| ?\\n| (?=[^ ]))|(?<=[ ])()(?:${label}) ?:?\\n`);
  for (const match of text.matchAll(rows)) {
    yield { start: match.index + (match[1]?.length ?? 0), at: match.index + match[0].length };
  }
}

/** What all of several readings agree on; null where there is none, or where two disagree. */
export function agreed<T>(values: readonly T[], key: (value: T) => string): T | null {
  const [first] = values;
  return first !== undefined && new Set(values.map(key)).size === 1 ? first : null;
}
