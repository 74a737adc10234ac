import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import './ledger-grid.css';

export interface Column<T> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
}

export interface LedgerGridProps<T> {
  readonly label: string;
  /** Sets the columns' widths: a class with `--columns`. */
  readonly className: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly nameOf: (row: T) => string;
  /** True where more rows than these exist. */
  readonly isPartial: boolean;
  readonly rowHeight: number;
  readonly selectedKey: string | null;
  readonly onSelect: (row: T) => void;
  /** Enter: go into what is selected. */
  readonly onEnter: () => void;
  /** The last rows come into sight. */
  readonly onNearEnd: () => void;
  /** End: bring all rows, then go to the last. */
  readonly onToEnd: () => Promise<void>;
}

const headHeight = 32;
/** How many rows before the last count as near the end. */
const nearEnd = 40;

/**
 * A table that stays smooth however long it is: only the rows in sight exist. One stop of the Tab key; in it the arrow
 * keys, Page Up and Down, Home and End choose a row.
 */
export function LedgerGrid<T>(props: LedgerGridProps<T>) {
  const { label, columns, rows, keyOf, rowHeight, selectedKey, onNearEnd } = props;
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const selectedAt = selectedKey === null ? -1 : rows.findIndex((row) => keyOf(row) === selectedKey);
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;

  useEffect(() => {
    if (props.isPartial && lastShown >= rows.length - nearEnd) onNearEnd();
  }, [props.isPartial, lastShown, rows.length, onNearEnd]);
  useEffect(() => {
    if (selectedAt >= 0) virtual.scrollToIndex(selectedAt);
    // Only when the selection moves: not when rows come or go around it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selectedKey]);

  const choose = (at: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row !== undefined) props.onSelect(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => choose(selectedAt + 1),
      ArrowUp: () => choose(selectedAt < 0 ? 0 : selectedAt - 1),
      PageDown: () => choose(selectedAt + page),
      PageUp: () => choose(selectedAt - page),
      Home: () => choose(0),
      End: () => void props.onToEnd(),
      Enter: () => (selectedAt < 0 ? choose(0) : props.onEnter()),
      ' ': () => choose(Math.max(0, selectedAt)),
    };
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const at =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
    if (at !== undefined) choose(Number(at));
  };

  return (
    <div
      ref={grid}
      className={`ledger-grid ${props.className}`}
      role="grid"
      aria-label={label}
      aria-rowcount={props.isPartial ? -1 : rows.length + 1}
      aria-activedescendant={shown.some(({ index }) => index === selectedAt) ? `${id}-${selectedAt}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className="ledger-head">
        <div role="row" aria-rowindex={1} className="ledger-row ledger-head-row">
          {columns.map((column) => (
            <div key={column.id} role="columnheader" className={`ledger-cell ledger-${column.id}`}>
              {column.header}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="ledger-body" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={keyOf(row)}
              id={`${id}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-label={props.nameOf(row)}
              aria-selected={index === selectedAt}
              className="ledger-row ledger-body-row"
              style={{ height: rowHeight, transform: `translateY(${start - headHeight}px)` }}
              data-at={index}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" className={`ledger-cell ledger-${column.id}`}>
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
