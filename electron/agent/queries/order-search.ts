import { wordsOf } from '../chain/index.ts';
import { type Asking, statement } from './asking.ts';
import type { Conditions } from './paging.ts';

/** Up to so many hits are fetched and sorted; beyond, hits are so dense that reading in order finds a page soon. */
const fewHits = 1000;

/**
 * Narrows orders to those of which every typed word begins a word: of the vendor, a number, an item. Rare words are
 * looked up in the full-text index; of frequent ones that would give half the table, so the list is read in its order.
 */
export function narrowBySearch({ database }: Asking, conditions: Conditions, search: string): void {
  const words = wordsOf(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return;
  const match = words.map((word) => `"${word}"*`).join(' AND ');
  const hits = statement<{ rowid: number }>(
    database,
    'SELECT rowid FROM order_text WHERE order_text MATCH ? LIMIT ?',
  ).all(match, fewHits + 1);
  if (hits.length <= fewHits) {
    conditions.add('o.seq IN (SELECT value FROM json_each(?))', JSON.stringify(hits.map(({ rowid }) => rowid)));
    return;
  }
  for (const word of words) conditions.add('instr(o.words, ?) > 0', ` ${word}`);
}
