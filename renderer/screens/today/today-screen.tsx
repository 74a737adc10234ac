import { useId, useRef, useState } from 'react';
import type { TodayBoard, TodayItem } from '../../../shared/api.ts';
import { countText, words } from '../../language/index.ts';
import { anyOrderAnswer, todayAnswer } from '../../state/answers.ts';
import { tellAnew } from '../../state/changes.ts';
import { useHasDemo } from '../../state/demo.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { FirstSteps, LeaveDemo } from '../intake/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { Failed, Reading, StoryPane } from '../story/index.ts';
import { refOf } from './item-said.ts';
import { OlderLines } from './older-lines.tsx';
import { Lines, MoreLines, SortLines } from './sort-lines.tsx';
import { tallyText } from './tally-text.ts';
import { focusLine, onLineKey, useKeptLine } from './walk-lines.ts';
import './today-screen.css';

type Group = TodayBoard['groups'][number];
type IsSelected = (item: TodayItem) => boolean;

function Reason({ group, isSelected }: { readonly group: Group; readonly isSelected: IsSelected }) {
  const id = useId();
  const { reason, count, items } = group;
  const [isWhole, setWhole] = useState(false);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="today-reason">
        {words.reason[reason]} <span className="today-count">{countText(count)}</span>
      </h2>
      {isWhole ? (
        <SortLines sort={reason} count={count} first={items} isSelected={isSelected} />
      ) : (
        <>
          <Lines items={items} isSelected={isSelected} />
          {count === items.length ? null : (
            <MoreLines shown={items.length} count={count} onMore={() => setWhole(true)} />
          )}
        </>
      )}
    </section>
  );
}

interface OlderProps {
  readonly older: TodayBoard['older'];
  /** Nothing became overdue of late, as after old mail was imported: then this is shown. */
  readonly isAlone: boolean;
  readonly isSelected: IsSelected;
}

function Older({ older, isAlone, isSelected }: OlderProps) {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isAlone;
  return (
    <section className="today-older fold" aria-label={words.todayPage.older(older.count, older.days)}>
      <Press look="quiet" isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        {words.todayPage.older(older.count, older.days)}
      </Press>
      {isOpen ? <OlderLines count={older.count} isSelected={isSelected} /> : null}
    </section>
  );
}

/** What is to come later: open where it is all there is. */
function Later({
  count,
  isAlone,
  isSelected,
}: {
  readonly count: number;
  readonly isAlone: boolean;
  readonly isSelected: IsSelected;
}) {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isAlone;
  return (
    <section className="today-older fold" aria-label={words.todayPage.later(count)}>
      <Press look="quiet" isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        {words.todayPage.later(count)}
      </Press>
      {isOpen ? <SortLines sort="later" count={count} first={[]} isSelected={isSelected} /> : null}
    </section>
  );
}

/** The board: what is late beside what is to come where there is room for both. */
function Board({ board, isSelected }: { readonly board: TodayBoard; readonly isSelected: IsSelected }) {
  const { groups, older, later } = board;
  const late = groups.filter(({ reason }) => reason === 'overdue');
  const coming = groups.filter(({ reason }) => reason !== 'overdue');
  const isLate = late.length > 0 || older.count > 0;
  const isComing = coming.length > 0 || later > 0;
  return (
    <div className={isLate && isComing ? 'today-board today-board-both' : 'today-board'}>
      {isLate ? (
        <div>
          {late.map((group) => (
            <Reason key={group.reason} group={group} isSelected={isSelected} />
          ))}
          {older.count === 0 ? null : <Older older={older} isAlone={late.length === 0} isSelected={isSelected} />}
        </div>
      ) : null}
      {isComing ? (
        <div>
          {coming.map((group) => (
            <Reason key={group.reason} group={group} isSelected={isSelected} />
          ))}
          {later === 0 ? null : <Later count={later} isAlone={coming.length === 0} isSelected={isSelected} />}
        </div>
      ) : null}
    </div>
  );
}

/** When this is painted the window can be used: the benchmark of starts asks for it. */
const timed = { elementtiming: 'board' };

/** What needs the person now. */
export function TodayScreen({ selected }: { readonly selected: string | null }) {
  const { value: board, failure } = useAnswer(todayAnswer, {});
  const { value: anyOrder, failure: unknown } = useAnswer(anyOrderAnswer, { limit: 1 });
  const hasDemo = useHasDemo();
  const list = useRef<HTMLDivElement>(null);
  useKeys(list, (event) => onLineKey(event, board));
  useKeptLine(list, board);
  const isQuiet = board !== null && board.groups.length === 0 && board.older.count === 0 && board.later === 0;
  // Whether the chain is empty matters where the board is.
  const trouble = failure ?? (isQuiet && anyOrder === null ? unknown : null);
  const isWaiting = trouble === null && (board === null || (isQuiet && anyOrder === null));
  const isChainEmpty = isQuiet && anyOrder !== null && anyOrder.items.length === 0;
  // A board with nothing beside it has the whole width; what is selected takes its half.
  const isBare = isQuiet || selected === null;
  const isSelected = (item: TodayItem) => selected !== null && refOf(item) === selected;
  return (
    <main className={isBare ? 'screen' : 'screen screen-split'}>
      <div ref={list} className="list">
        <header className="list-head">
          <div className="list-name">
            <h1 className="screen-title">{words.nav.today}</h1>
            <p className="list-count" role="status" {...timed}>
              {board === null ? '' : tallyText(board)}
            </p>
          </div>
          {isChainEmpty ? null : <QuickAddButton />}
        </header>
        <Failed failure={trouble} onAgain={tellAnew} />
        {isWaiting ? <Reading /> : null}
        {hasDemo && !isChainEmpty ? (
          <p className="today-examples">
            {words.examples.here} <LeaveDemo look="quiet" />
          </p>
        ) : null}
        {isChainEmpty ? <FirstSteps /> : null}
        {isQuiet && anyOrder !== null && !isChainEmpty ? (
          <EmptyPage title={words.todayPage.quiet} text={words.todayPage.quietMore} />
        ) : null}
        {isQuiet || board === null ? null : (
          <div className="today-list">
            <Board board={board} isSelected={isSelected} />
          </div>
        )}
      </div>
      {isBare ? null : <StoryPane of={selected} onLeave={() => focusLine(list.current)} />}
    </main>
  );
}
