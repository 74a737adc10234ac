import { numberKey } from '../../../shared/model/index.ts';
import { wordsOf } from '../chain/index.ts';
import { type Asking, statement } from './asking.ts';
import type { Conditions } from './paging.ts';

/** Up to so many hits of one word are fetched and sorted; beyond, reading the list in its order finds a page sooner. */
const fewHits = 1500;

/** The words likely to have few hits first: numbers, then long words. */
function byTelling(first: string, second: string): number {
  const digits = (word: string): number => Number(/\d/.test(word));
  return digits(second) - digits(first) || second.length - first.length;
}

/**
 * Narrows orders to those of which every typed word begins a word: of the vendor, a number, an item. One word that few
 * orders have is looked up in the full-text index, and the others are held against those orders. Where every word is
 * frequent the index would give half the table, so the list is read in its order instead.
 */
export function narrowBySearch({ database }: Asking, conditions: Conditions, search: string): void {
  const words = [...new Set(wordsOf(search).split(' '))].filter((word) => word !== '').sort(byTelling);
  const begun: string[] = [];
  const values: string[] = [];
  for (const word of words) {
    // The word itself is read as far as the limit; all words that it begins have to be gathered first, which is dear.
    if (hitsOf(database, `"${word}"`).length > fewHits) continue;
    const hits = hitsOf(database, `"${word}"*`);
    if (hits.length > fewHits) continue;
    begun.push('o.seq IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(hits));
    break;
  }
  for (const word of words) {
    begun.push('instr(o.words, ?) > 0');
    values.push(` ${word}`);
  }
  if (begun.length === 0) return;
  const numbered = ordersNumbered(database, search);
  if (numbered.length === 0) conditions.add(begun.join(' AND '), ...values);
  else {
    const sql = `((${begun.join(' AND ')}) OR o.seq IN (SELECT value FROM json_each(?)))`;
    conditions.add(sql, ...values, JSON.stringify(numbered));
  }
}

function hitsOf(database: Asking['database'], match: string): number[] {
  return statement<{ rowid: number }>(database, 'SELECT rowid FROM order_text WHERE order_text MATCH ? LIMIT ?')
    .all(match, fewHits + 1)
    .map(({ rowid }) => rowid);
}

/** Orders whose number, or a parcel's, begins as typed, whatever blanks and hyphens stand in either of them. */
function ordersNumbered(database: Asking['database'], search: string): number[] {
  const key = numberKey(search);
  if (key.length < 3 || !/\d/.test(key)) return [];
  return statement<{ seq: number }>(
    database,
    `SELECT seq FROM (SELECT seq FROM "order" WHERE number_key >= $from AND number_key < $until LIMIT $limit)
     UNION
     SELECT seq FROM (SELECT o.seq FROM tracking t JOIN shipment_order so ON so.shipment = t.shipment
       JOIN "order" o ON o.id = so."order" WHERE t.number_key >= $from AND t.number_key < $until LIMIT $limit)`,
  )
    .all({ from: key, until: `${key}\u{10ffff}`, limit: fewHits })
    .map(({ seq }) => seq);
}
