import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { type Column, Head, type Sorted } from './ledger-head.tsx';
import { Row } from './ledger-row.tsx';
import { hasModifier, rowAfter, rowsPerPage } from './row-after.ts';
import { scrollToRow, useRowsInSight } from './use-rows-in-sight.ts';
import './ledger-grid.css';

const nothing: ReadonlySet<string> = new Set();

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
  /** What the rows answer: where it becomes another, the list begins at its top, or at what is selected. */
  readonly asked: string;
  readonly rowHeight: number;
  readonly selectedKey: string | null;
  readonly onSelect: (row: T) => void;
  /** Enter: go into what is selected. */
  readonly onEnter: () => void;
  /** How the rows are sorted, where their heads sort them. */
  readonly sorted?: Sorted | undefined;
  readonly onSort?: ((by: string) => void) | undefined;
  /** The keys of the rows that are marked, where several can be. */
  readonly marked?: ReadonlySet<string> | undefined;
  readonly onMark?: ((keys: ReadonlySet<string>) => void) | undefined;
  /** Ctrl+A: mark all there are. */
  readonly onMarkAll?: (() => void) | undefined;
  /** The last rows come into sight. */
  readonly onNearEnd: () => void;
  /** End: bring all rows, then go to the last. */
  readonly onToEnd: () => Promise<void>;
}

const headHeight = 32;
/** At most so many rows before the last count as near the end; of a short list its last third does. */
const nearEnd = 400;

/**
 * A table that stays smooth however long it is: only the rows in sight exist. One stop of the Tab key; in it the arrow
 * keys, Page Up and Down, Home and End choose a row.
 */
export function LedgerGrid<T>(props: LedgerGridProps<T>) {
  const { label, columns, rows, keyOf, rowHeight, selectedKey, onNearEnd } = props;
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const { first, end } = useRowsInSight(grid, rows.length, rowHeight);
  const selectedAt = useMemo(
    () => (selectedKey === null ? -1 : rows.findIndex((row) => keyOf(row) === selectedKey)),
    [rows, keyOf, selectedKey],
  );
  const lastShown = Math.max(0, end - 1);
  /** Where one was last: what was selected there may be gone from the list by now. */
  const lastAt = useRef<number | null>(null);
  useEffect(() => {
    if (selectedAt >= 0) lastAt.current = selectedAt;
  }, [selectedAt]);

  useEffect(() => {
    if (props.isPartial && lastShown >= rows.length - Math.min(nearEnd, rows.length / 3)) onNearEnd();
  }, [props.isPartial, lastShown, rows.length, onNearEnd]);
  useEffect(() => {
    if (selectedAt >= 0 && grid.current !== null) scrollToRow(grid.current, selectedAt, rowHeight, headHeight);
    // Only when the selection moves: not when rows come or go around it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selectedKey]);
  const answered = useRef(props.asked);
  useLayoutEffect(() => {
    if (answered.current === props.asked || grid.current === null) return;
    answered.current = props.asked;
    lastAt.current = selectedAt < 0 ? null : selectedAt;
    grid.current.scrollTop = 0;
    if (selectedAt >= 0) scrollToRow(grid.current, selectedAt, rowHeight, headHeight);
  }, [props.asked, selectedAt, rowHeight]);

  /** Where walking goes on while no row is selected: from where one was, else from what is in sight. */
  const nextAt = () =>
    Math.min(rows.length - 1, lastAt.current ?? Math.ceil((grid.current?.scrollTop ?? 0) / rowHeight));
  const choose = (at: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row !== undefined) props.onSelect(row);
  };
  const marked = props.marked ?? nothing;
  const { onMark } = props;
  const anchor = useRef(0);
  const toggle = (at: number) => {
    const row = rows[at];
    if (row === undefined || onMark === undefined) return;
    anchor.current = at;
    const keys = new Set(marked);
    if (!keys.delete(keyOf(row))) keys.add(keyOf(row));
    onMark(keys);
  };
  const markTo = (to: number) => {
    const at = Math.max(0, Math.min(rows.length - 1, to));
    if (marked.size === 0) anchor.current = Math.max(0, selectedAt);
    const [from, until] = [Math.min(anchor.current, at), Math.max(anchor.current, at)];
    onMark?.(new Set(rows.slice(from, until + 1).map(keyOf)));
    choose(at);
  };
  const onMarkingKey = (event: KeyboardEvent): boolean => {
    if (onMark === undefined || event.altKey) return false;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a') props.onMarkAll?.();
    else if (isCommand) return false;
    else if (event.key === ' ' && selectedAt >= 0) toggle(selectedAt);
    else if (event.key === 'Escape' && marked.size > 0) onMark(nothing);
    else if (event.shiftKey && event.key === 'ArrowDown') markTo(selectedAt + 1);
    else if (event.shiftKey && event.key === 'ArrowUp') markTo(selectedAt - 1);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The heads are buttons, with keys of their own.
    if (event.target !== grid.current || onMarkingKey(event) || hasModifier(event)) return;
    const { key } = event;
    // Downwards, the first step goes to the row where walking goes on.
    const from = selectedAt >= 0 ? selectedAt : nextAt() - (key.endsWith('Down') ? 1 : 0);
    const to = rowAfter(key, from, rows.length, rowsPerPage(grid.current, rowHeight));
    if (key === 'End') void props.onToEnd();
    else if (key === 'Enter' && selectedKey !== null) props.onEnter();
    else if (key === 'Enter') choose(nextAt());
    else if (key === ' ') choose(selectedAt < 0 ? nextAt() : selectedAt);
    else if (to === null) return;
    else choose(to);
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const at =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
    if (at === undefined) return;
    const isToggling = onMark !== undefined && (event.ctrlKey || event.metaKey);
    if (isToggling) return toggle(Number(at));
    if (onMark !== undefined && event.shiftKey) return markTo(Number(at));
    if (marked.size > 0) onMark?.(nothing);
    anchor.current = Number(at);
    choose(Number(at));
  };

  return (
    <div
      ref={grid}
      className={`ledger-grid ${props.className}`}
      role="grid"
      aria-multiselectable={onMark !== undefined}
      aria-label={label}
      aria-rowcount={props.isPartial ? -1 : rows.length + 1}
      aria-activedescendant={selectedAt >= first && selectedAt < end ? `${id}-${selectedAt}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className="ledger-head">
        <div role="row" aria-rowindex={1} className="ledger-row ledger-head-row">
          {columns.map((column) => (
            <Head key={column.id} column={column} sorted={props.sorted} onSort={props.onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="ledger-body" style={{ height: rows.length * rowHeight }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset;
          return (
            <Row
              // By its place among those drawn: what scrolls out of sight is drawn over with what scrolls in.
              key={index % (end - first)}
              id={`${id}-${index}`}
              row={row}
              index={index}
              columns={columns}
              nameOf={props.nameOf}
              rowHeight={rowHeight}
              isCurrent={index === selectedAt}
              isSelected={marked.size === 0 ? index === selectedAt : marked.has(keyOf(row))}
            />
          );
        })}
      </div>
    </div>
  );
}
