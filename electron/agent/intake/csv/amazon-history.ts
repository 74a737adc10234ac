import type { Entry, IncomingDocument, ReadContext } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { placeColumns } from './amazon-columns.ts';
import type { Row } from './amazon-cells.ts';
import { type HistoryReading, orderEntry } from './amazon-order.ts';
import type { Table } from './table.ts';
import { zoneDays } from './zone-days.ts';

/** How many orders come at a time. */
export const batchOrders = 2000;

/** Reads Amazon's order history: one entry per order, whose rows stand together. Row numbers count the head as row 1. */
export function* readAmazonHistory(document: IncomingDocument, table: Table, context: ReadContext): Generator<Entry[]> {
  const { places, missing } = placeColumns(table.columns);
  if (missing.length > 0) {
    throw new UnreadableDocument('missing_columns', { file: document.name, columns: missing });
  }
  const reading: HistoryReading = { document, places, localDay: zoneDays(context.zone), described: new Set() };
  let entries: Entry[] = [];
  let order: Row[] = [];
  let rowNumber = 1;
  for (const records of table.batches()) {
    for (const cells of records) {
      rowNumber += 1;
      const last = order[0];
      if (last && cells[places.orderNumber] !== last.cells[places.orderNumber]) {
        entries.push(orderEntry(order, reading));
        order = [];
        if (entries.length === batchOrders) {
          yield entries;
          entries = [];
        }
      }
      order.push({ number: rowNumber, cells });
    }
  }
  if (order.length > 0) entries.push(orderEntry(order, reading));
  if (entries.length > 0) yield entries;
}
