import { memo } from 'react';
import type { Column } from './ledger-head.tsx';

export interface RowProps<T> {
  readonly id: string;
  readonly row: T;
  readonly index: number;
  readonly columns: readonly Column<T>[];
  readonly nameOf: (row: T) => string;
  readonly rowHeight: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
}

function PlainRow<T>({ id, row, index, columns, nameOf, rowHeight, isCurrent, isSelected }: RowProps<T>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-label={nameOf(row)}
      aria-selected={isSelected}
      className={isCurrent ? 'ledger-row ledger-body-row ledger-row-current' : 'ledger-row ledger-body-row'}
      style={{ height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
      data-at={index}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={`ledger-cell ledger-${column.id}`}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** Drawn again only where something of its own changed: not because the list scrolled. */
export const Row = memo(PlainRow) as typeof PlainRow;
