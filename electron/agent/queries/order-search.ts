import { numberKey, searchWords } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import type { Conditions } from './paging.ts';
import { nameMatch } from './parties.ts';

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
  const words = [...new Set(searchWords(search))].sort(byTelling);
  const renamed = new Map(words.flatMap((word) => renamedVendors(database, word)));
  const begun: string[] = [];
  const values: string[] = [];
  for (const word of words) {
    // The word itself is read as far as the limit; all words that it begins have to be gathered first, which is dear.
    if (hitsOf(database, `"${word}"`).length > fewHits) continue;
    const named = ordersOf(database, renamed.get(word));
    const hits = named.length > fewHits ? named : [...new Set([...hitsOf(database, `"${word}"*`), ...named])];
    if (hits.length > fewHits) continue;
    begun.push('o.seq IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(hits));
    break;
  }
  for (const word of words) {
    const vendors = renamed.get(word);
    values.push(` ${word}`);
    if (vendors === undefined) begun.push('instr(o.words, ?) > 0');
    else {
      begun.push('(instr(o.words, ?) > 0 OR o.vendor IN (SELECT value FROM json_each(?)))');
      values.push(vendors);
    }
  }
  if (begun.length === 0) return;
  const numbered = ordersNumbered(database, search);
  if (numbered.length === 0) conditions.add(begun.join(' AND '), ...values);
  else {
    const sql = `((${begun.join(' AND ')}) OR o.seq IN (SELECT value FROM json_each(?)))`;
    conditions.add(sql, ...values, JSON.stringify(numbered));
  }
}

/**
 * Vendors that were given a name with such a word since orders spoke of them: the word, and the marks by which orders
 * may know them, as JSON.
 */
function renamedVendors(database: Asking['database'], word: string): [word: string, marks: string][] {
  const { marks } = statement<{ marks: string | null }>(
    database,
    `SELECT json_group_array(id) FILTER (WHERE id IS NOT NULL) AS marks FROM (
       SELECT p.id FROM party_text JOIN party p ON p.seq = party_text.rowid WHERE party_text MATCH $match AND p.renamed = 1
       UNION ALL
       SELECT m.id FROM party_text JOIN party p ON p.seq = party_text.rowid JOIN mark m ON m.subject = p.id AND m.subject <> m.id
         WHERE party_text MATCH $match AND p.renamed = 1)`,
  ).get({ match: nameMatch([word]) }) ?? { marks: null };
  return marks === null || marks === '[]' ? [] : [[word, marks]];
}

function ordersOf(database: Asking['database'], vendors: string | undefined): number[] {
  if (vendors === undefined) return [];
  return statement<{ seq: number }>(
    database,
    'SELECT o.seq FROM json_each(?) wanted CROSS JOIN "order" o ON o.vendor = wanted.value LIMIT ?',
  )
    .all(vendors, fewHits + 1)
    .map(({ seq }) => seq);
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
  // Digits are read out in groups wherever they stand in the number; written as one word they are searched as such.
  const within = /^\d+$/.test(key) && key !== search.trim() ? hitsOf(database, `"${key}"*`) : [];
  const begun = statement<{ seq: number }>(
    database,
    `SELECT seq FROM (SELECT seq FROM "order" WHERE number_key >= $from AND number_key < $until LIMIT $limit)
     UNION
     SELECT seq FROM (SELECT o.seq FROM other_number n CROSS JOIN "order" o ON o.id = n."order"
       WHERE n.number_key >= $from AND n.number_key < $until LIMIT $limit)
     UNION
     SELECT seq FROM (SELECT o.seq FROM tracking t JOIN shipment_order so ON so.shipment = t.shipment
       JOIN "order" o ON o.id = so."order" WHERE t.number_key >= $from AND t.number_key < $until LIMIT $limit)`,
  )
    .all({ from: key, until: `${key}\u{10ffff}`, limit: fewHits })
    .map(({ seq }) => seq);
  return [...begun, ...within];
}
