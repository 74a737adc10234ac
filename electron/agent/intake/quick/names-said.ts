import type { Span } from '../../../../shared/api.ts';
import { carrierSpelled } from '../carriers.ts';
import { claimed, type Line, type Said, type Word } from './line.ts';
import { carrierAt, isGlue, type Named, runLength, textOf } from './carrier-said.ts';
import { beforeVendor, endsName, glue } from './vocabulary.ts';

/** How the chain calls what a name means; null where it knows none such. */
export type Known = (name: string) => string | null;

const longestName = 5;

/** The longest run of words from a place on that the chain knows. */
function knownAt(line: Line, words: readonly Word[], at: number, known: Known): Named | null {
  for (let length = Math.min(longestName, runLength(words, at)); length > 0; length -= 1) {
    const span = { from: words[at]?.from ?? 0, until: words[at + length - 1]?.until ?? 0 };
    const name = known(textOf(line, span));
    if (name !== null) return { name, span };
  }
  return null;
}

const isCapital = (text: string): boolean => /^[\p{Lu}\d]/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text);

const isNumber = (text: string): boolean => /^[\d.,]+$/.test(text);

/**
 * A name nobody knows yet: the capitalised words, or one small word. Several small words are a name and something else as
 * easily, so they are left. A number ends it: “Bombas 18” is a shop and, more often than not, an amount.
 */
function unknownAt(line: Line, words: readonly Word[], at: number): Named | Span | null {
  const run: Word[] = [];
  const joined = words.slice(at, at + runLength(words, at));
  for (const [index, word] of joined.entries()) {
    if (run.length > 0 && (isNumber(word.text) || isNumbers(line, word))) break;
    if (isAmidName(joined, index)) {
      run.push(word);
      continue;
    }
    if (endsName.test(word.text) || (run.length > 0 && carrierSpelled(word.text) !== null && !isAmazon(word.text)))
      break;
    run.push(word);
  }
  const [first] = run;
  if (first === undefined || glue.test(first.text)) return null;
  const small = run.findIndex(
    ({ text }, index) => !isCapital(text) && !/^(?:&|\+|and|und|of|de|la|le)$/i.test(text) && index > 0,
  );
  const taken = isCapital(first.text) ? run.slice(0, small === -1 ? run.length : small) : run;
  const last = taken.at(-1) ?? first;
  const span = { from: first.from, until: last.until };
  if ((!isCapital(first.text) && taken.length > 1) || taken.length > longestName) return span;
  return { name: textOf(line, span), span };
}

/** “Hornbach Nr. 4711”, “IKEA KW 51”, “Saturn Bestellung”: what says of which number, and so is no part of the name. */
const isNumbers = (line: Line, { text, until }: Word): boolean =>
  /^(?:order|bestellung|auftrag)$/i.test(text) ||
  (/^(?:nr|no|number|kw|week|woche|\p{L}*nummer)$/iu.test(text) &&
    new RegExp(`^[.:#\\s]*[\\d${claimed}]`).test(line.free.slice(until)));

/** “Harrow and Finch” is one name, “Harrow and paint from Finch” is none. */
const isAmidName = (words: readonly Word[], at: number): boolean =>
  /^(?:and|und)$/i.test(words[at]?.text ?? '') &&
  [words[at - 1], words[at + 1]].every((word) => word !== undefined && isCapital(word.text) && !isNumber(word.text)) &&
  !beforeVendor.test(words[at + 2]?.text ?? '');

/** The number right behind a shop's name may be what was paid, or belong to the name, as in “Forever 21”. */
function doubtNumber(line: Line, words: readonly Word[], { until }: Span): void {
  const next = words.find(({ from }) => from >= until);
  const isNext = next !== undefined && isNumber(next.text) && line.free.slice(until, next.from).trim() === '';
  if (isNext) line.doubt({ from: next.from, until: next.until }, 'amount');
}

const isAmazon = (text: string): boolean => /^amazon$/i.test(text);

/**
 * Who one bought from: whom “from” or “at” names, else the one known vendor that the line names, else the name that stands
 * right before the order's number.
 */
export function vendorSaid(line: Line, known: Known, number: Span | undefined): Said<string> | null {
  const words = line.words();
  for (const [at, word] of words.entries()) {
    if (!beforeVendor.test(word.text) || !word.isJoined) continue;
    const next = /^(?:the|dem|der|den)$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const found = knownAt(line, words, next, known) ?? unknownAt(line, words, next);
    if (found === null) continue;
    if (!('name' in found)) {
      line.doubt({ from: word.from, until: found.until }, 'vendor');
      return null;
    }
    doubtNumber(line, words, found.span);
    return { value: found.name, spans: [line.claim({ from: word.from, until: found.span.until })] };
  }
  const named = words.flatMap((word, at) => {
    const found = glue.test(word.text) || isCarriersOwn(word.text) ? null : knownAt(line, words, at, known);
    return found === null || glue.test(textOf(line, found.span)) ? [] : [found];
  });
  const names = new Set(named.map(({ name }) => name));
  const [only] = named;
  if (names.size > 1) return null;
  if (only === undefined) return number === undefined ? null : beforeNumber(line, words, number);
  return { value: only.name, spans: [line.claim(only.span)] };
}

/** “Amazon order 112-…”: capitalised words from the line's beginning to the number. */
function beforeNumber(line: Line, words: readonly Word[], number: Span): Said<string> | null {
  const before = words.filter(({ until }) => until <= number.from);
  const isName =
    before.length > 0 && before.length <= 3 && before.every(({ text }) => isCapital(text) && !glue.test(text));
  const span = { from: before[0]?.from ?? 0, until: before.at(-1)?.until ?? 0 };
  return isName ? { value: textOf(line, span), spans: [line.claim(span)] } : null;
}

const isCarriersOwn = (text: string): boolean => carrierSpelled(text)?.name.toLowerCase() === text.toLowerCase();

/** What it is for: a project of the chain after “for”, or one that the line calls a project. */
export function projectSaid(line: Line, known: Known): Said<string> | null {
  const words = line.words();
  for (const [at, word] of words.entries()) {
    const isNamed = /^(?:project|projekt)$/i.test(word.text);
    if (!word.isJoined || !(isNamed || /^(?:for|für|zu)$/i.test(word.text))) continue;
    const next = /^(?:the|my|das|die|den|mein|meine)$/i.test(words[at + 1]?.text ?? '') && !isNamed ? at + 2 : at + 1;
    const found = knownAt(line, words, next, known) ?? (isNamed ? unknownAt(line, words, next) : null);
    if (found === null || !('name' in found)) continue;
    const before = words[at - 1];
    const from = isNamed && before?.isJoined === true && isGlue(before) ? before.from : word.from;
    return { value: found.name, spans: [line.claim({ from, until: found.span.until })] };
  }
  return null;
}

/** The party whose name begins at a place of the line, known, a carrier or new. */
export function partyFrom(line: Line, place: number, known: Known): Said<string> | null {
  const words = line.words();
  const at = words.findIndex(({ from }) => from >= place);
  if (at === -1) return null;
  const next = /^(?:the|to|with|at|from|bei|mit|an|von|vom|dem|der|den)$/i.test(words[at]?.text ?? '') ? at + 1 : at;
  const found = knownAt(line, words, next, known) ?? carrierAt(line, words, next) ?? unknownAt(line, words, next);
  if (found === null || !('name' in found)) {
    if (found !== null) line.doubt(found, 'vendor');
    return null;
  }
  return { value: found.name, spans: [line.claim(found.span)] };
}
