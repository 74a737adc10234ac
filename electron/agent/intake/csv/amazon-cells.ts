import type { Money } from '../../../../shared/model/index.ts';
import { isCurrency, minorUnits } from '../money.ts';
import type { AmazonColumn } from './amazon-columns.ts';
import { epochMillisOf } from './instant.ts';

export interface Row {
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const absent = new Set(['', 'Not Available', 'Not Applicable']);

/** Reads the cells of a history; one that cannot be is warned of by its row, and left out. */
export class AmazonCells {
  readonly warnings: string[] = [];
  readonly #places: Record<AmazonColumn, number>;

  constructor(places: Record<AmazonColumn, number>) {
    this.#places = places;
  }

  cell(row: Row, column: AmazonColumn): string | null {
    const text = row.cells[this.#places[column]]?.trim();
    return text === undefined || absent.has(text) ? null : text;
  }

  instant(row: Row, text: string | null): number | null {
    if (text === null) return null;
    const epochMillis = epochMillisOf(text);
    if (epochMillis === null) this.warnings.push(`row ${row.number}: the date “${text}” does not exist.`);
    return epochMillis;
  }

  money(row: Row, column: 'unitPrice' | 'owed'): Money | null {
    // Negative amounts stand in quotes of their own: '-5.85'.
    const text = this.cell(row, column)?.replace(/^'|'$/g, '');
    const currency = this.cell(row, 'currency');
    if (text === undefined || currency === null) return null;
    const amountMinor = isCurrency(currency) ? minorUnits(text, currency) : null;
    if (amountMinor === null) {
      this.warnings.push(`row ${row.number}: “${text}” is no amount in “${currency}”.`);
      return null;
    }
    return { amountMinor, currency };
  }

  isCancelled(row: Row): boolean {
    return /^cancell?ed$/i.test(this.cell(row, 'orderStatus') ?? '');
  }
}
