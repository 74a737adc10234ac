import { Fragment, type ReactNode } from 'react';

export interface Column<T> {
  readonly id: string;
  readonly header: string;
  /** What the list can be sorted by under this head, each with its word; the first stands for the column. */
  readonly sorts?: readonly { readonly by: string; readonly word: string }[];
  readonly cell: (row: T) => ReactNode;
}

export interface Sorted {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

export interface HeadProps<T> {
  readonly column: Column<T>;
  /** How the rows are sorted, where their heads sort them. */
  readonly sorted?: Sorted | undefined;
  readonly onSort?: ((by: string) => void) | undefined;
}

/** A column's head; where the rows can be sorted by it, a button for each thing to sort by. */
export function Head<T>({ column, sorted, onSort }: HeadProps<T>) {
  const { id, header, sorts = [] } = column;
  const isSorted = sorts.some(({ by }) => by === sorted?.by);
  // A cell's lines, one above the other, are headed by their words with a stroke in between.
  const heads = sorts[0]?.word === header ? null : header;
  return (
    <div
      role="columnheader"
      className={`ledger-cell ledger-${id}`}
      aria-sort={isSorted && sorted !== undefined ? sorted.direction : undefined}
    >
      {onSort === undefined || sorts.length === 0
        ? header
        : sorts.map(({ by, word }, at) => (
            <Fragment key={by}>
              {at === 0 ? heads : null}
              {at === 0 && heads === null ? null : (
                <span className="ledger-stroke" aria-hidden="true">
                  /
                </span>
              )}
              <button
                type="button"
                className={by === sorted?.by ? 'ledger-sort ledger-sort-current' : 'ledger-sort'}
                aria-pressed={by === sorted?.by}
                onClick={() => onSort(by)}
              >
                {word}
                {by === sorted?.by ? (
                  <span aria-hidden="true" className="ledger-arrow">
                    {sorted.direction === 'ascending' ? '↑' : '↓'}
                  </span>
                ) : null}
              </button>
            </Fragment>
          ))}
    </div>
  );
}
