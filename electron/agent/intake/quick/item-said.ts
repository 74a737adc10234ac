import type { Span } from '../../../../shared/api.ts';
import type { OrderItem } from '../../../../shared/model/index.ts';
import type { Line, Said, Word } from './line.ts';
import { glue } from './vocabulary.ts';

const counted = /^(\d{1,4})\s*(?:×\s*|[x*]\s+)(\S.*)$/iu;

/**
 * What is left when all else is claimed is the thing. Of several stretches of words it is the one right before the vendor
 * (“lamp from IKEA”); where there is none, nobody knows which one it is.
 */
export function itemSaid(line: Line, vendor: Said<string> | null): Said<Pick<OrderItem, 'name' | 'quantity'>> | null {
  const all = stretches(line.words());
  const first = all.length === 1 ? all[0] : all.find((each) => isBefore(line, each, vendor));
  for (const each of all) if (each !== first) line.doubt(each, 'words');
  if (first === undefined) return null;
  return { value: itemOf(line.text.slice(first.from, first.until)), spans: [line.claim(first)] };
}

/** A thing by the words for it, with how many where they begin with that. */
export function itemOf(text: string): Pick<OrderItem, 'name' | 'quantity'> {
  const [, count, name] = counted.exec(text) ?? [];
  const quantity = Number(count ?? 1);
  return name === undefined || quantity === 0 ? { name: text, quantity: 1 } : { name, quantity };
}

/** Names all words that nobody claimed, where none of them is a thing to keep. */
export function wordsLeftOver(line: Line): void {
  for (const each of stretches(line.words())) line.doubt(each, 'words');
}

const isBefore = (line: Line, { until }: Span, vendor: Said<string> | null): boolean =>
  vendor?.spans.some(
    ({ from }) =>
      /^\s+$/.test(line.text.slice(until, from)) && /^(?:from|at|von|vom|bei|beim)\s/i.test(line.text.slice(from)),
  ) === true;

/** Words that hang together, without those at either end that only join. */
function stretches(words: readonly Word[]): { from: number; until: number }[] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    runs.at(-1)?.push(word);
    if (!word.isJoined) runs.push([]);
  }
  return runs.flatMap((run) => {
    const meant = (word: Word) => !glue.test(word.text) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word.text);
    const first = run.find(meant);
    const last = run.findLast(meant);
    return first === undefined || last === undefined ? [] : [{ from: first.from, until: last.until }];
  });
}
