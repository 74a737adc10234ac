import type { ReactNode } from 'react';
import type { Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { LedgerGrid, type LedgerGridProps } from '../../ui/ledger-grid.tsx';
import { useLate } from '../../ui/use-late.ts';
import { Failed, late, Reading, StoryPane } from '../story/index.ts';

/** Back to the list's rows. */
export const focusList = () => document.querySelector<HTMLElement>('[role="grid"]')?.focus();
const focusStory = () => document.querySelector<HTMLElement>('[data-story]')?.focus();

type GridProps<T> = Omit<LedgerGridProps<T>, 'label' | 'selectedKey' | 'onEnter' | 'onToEnd'>;

export interface ListAndStoryProps<T> extends GridProps<T> {
  readonly title: string;
  /** How many there are, in words; it is told again when it changes. */
  readonly count: string;
  /** What can be done beside the title. */
  readonly actions?: ReactNode;
  /** What narrows the list. */
  readonly tools?: ReactNode;
  /** What stands above the list's rows. */
  readonly above?: ReactNode;
  /** What stands below them. */
  readonly below?: ReactNode;
  /** The rows may still be the answer to an earlier question. */
  readonly isBusy?: boolean;
  readonly failure: Failure | null;
  readonly onAgain: () => void;
  /** What stands in place of the list; null where there are rows, or none are known yet. */
  readonly empty: ReactNode | null;
  /** No list, hence no story either: nothing is there that could be selected. */
  readonly isBare: boolean;
  /** What to read while nothing is selected. */
  readonly choose: string;
  /** The id of what is selected. */
  readonly selected: string | null;
  /** What stands beside the list; the story of what is selected where left out. */
  readonly beside?: ReactNode;
  /** Brings all rows that are left, and resolves to the last. */
  readonly toLast: () => Promise<T | undefined>;
}

/** A list, and the story of what is selected beside it, so that the list stays in sight. */
export function ListAndStory<T>(props: ListAndStoryProps<T>) {
  const {
    title,
    count,
    actions,
    tools,
    above,
    below,
    failure,
    onAgain,
    empty,
    isBare,
    choose,
    selected,
    beside,
    toLast,
    isBusy = false,
  } = props;
  const { className, columns, rows, keyOf, nameOf, isPartial, rowHeight, onSelect, onNearEnd } = props;
  const { asked, sorted, onSort, marked, onMark, onMarkAll } = props;
  const isLate = useLate(isBusy && rows.length > 0, late);
  return (
    <main className={isBare && beside === undefined ? 'screen' : 'screen screen-split'}>
      <div className="list" aria-busy={isBusy}>
        <header className="list-head">
          <div className="list-name">
            <h1 className="screen-title">{title}</h1>
            <p className="list-count" role="status">
              {isLate ? words.trouble.reading : count}
            </p>
          </div>
          {actions}
        </header>
        {tools === undefined ? null : <div className="list-tools">{tools}</div>}
        <Failed failure={failure} onAgain={onAgain} />
        {above}
        {empty}
        {rows.length === 0 && empty === null && failure === null ? <Reading /> : null}
        {rows.length === 0 ? null : (
          <LedgerGrid
            label={title}
            {...{ className, columns, rows, keyOf, nameOf, isPartial, rowHeight, onSelect, onNearEnd }}
            {...{ asked, sorted, onSort, marked, onMark, onMarkAll }}
            selectedKey={selected}
            onEnter={focusStory}
            onToEnd={async () => {
              const last = await toLast();
              if (last !== undefined) onSelect(last);
            }}
          />
        )}
        {below}
      </div>
      {beside !== undefined ? (
        beside
      ) : isBare ? null : selected === null ? (
        <p className="story story-none">{choose}</p>
      ) : (
        <StoryPane of={selected} onLeave={focusList} />
      )}
    </main>
  );
}
