// The lines of an order, as an Amazon history has them: a row each.
import type { ItemLine, Money } from '../../../../shared/model/index.ts';
import type { AmazonCells, Row } from './amazon-cells.ts';

/** A row's line. The key leaves out what a later export may add to the same line, such as the day it was shipped. */
export function itemOf(row: Row, cells: AmazonCells, seen: Map<string, number>): ItemLine | null {
  const name = cells.cell(row, 'productName') ?? cells.cell(row, 'asin');
  const quantityText = cells.cell(row, 'quantity') ?? '';
  const quantity = /^\d{1,6}$/.test(quantityText) ? Number(quantityText) : 0;
  if (name === null || quantity === 0) {
    const missing = name === null ? 'there is no product name' : `“${quantityText}” is no quantity`;
    cells.warnings.push(`row ${row.number}: ${missing}, so its item is left out.`);
    return null;
  }
  const base = [cells.cell(row, 'asin') ?? name, cells.cell(row, 'unitPrice') ?? '', quantityText].join('|');
  const ordinal = (seen.get(base) ?? 0) + 1;
  seen.set(base, ordinal);
  const owed = cells.money(row, 'owed');
  return {
    key: ordinal === 1 ? base : `${base}|${ordinal}`,
    name: name.replace(/\s+/g, ' '),
    quantity,
    price: cells.money(row, 'unitPrice'),
    ...(owed === null ? {} : { owed }),
  };
}

/** What a cancelled order would have held; of its rows the quantity is gone. */
export function cancelledItems(rows: readonly Row[], cells: AmazonCells): ItemLine[] {
  return rows.flatMap((row) => {
    const name = cells.cell(row, 'productName');
    const price = cells.money(row, 'unitPrice');
    return name === null ? [] : [{ key: name, name: name.replace(/\s+/g, ' '), quantity: 1, price }];
  });
}

/** What a line holds in each of its parcels, where it can be told: two of two in each one. */
export const partOf = (item: ItemLine, parcels: number): ItemLine =>
  item.quantity === parcels ? { ...item, quantity: 1 } : item;

/** What the lines are owed together; null where one does not say, or currencies differ. */
export function sumOf(items: readonly ItemLine[]): Money | null {
  const [first] = items;
  if (!first?.owed || items.some(({ owed }) => owed?.currency !== first.owed?.currency)) return null;
  return {
    amountMinor: items.reduce((sum, { owed }) => sum + (owed?.amountMinor ?? 0), 0),
    currency: first.owed.currency,
  };
}
