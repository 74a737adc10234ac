/** The first rows that fit, without reading on: for lists that are short, or read in their own order. */
export function firstFitting<Row>(rows: Iterable<Row>, fits: (row: Row) => boolean, count: number): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (fits(row)) found.push(row);
    if (found.length === count) break;
  }
  return found;
}
