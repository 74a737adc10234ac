import { useState } from 'react';
import type { TodayItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { olderList } from '../../state/lists.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Failed } from '../story/index.ts';
import { keyOf } from './item-said.ts';
import { titleText } from './title-text.ts';
import { TodayLine } from './today-line.tsx';

/** As many as the agent takes in one command. */
const mostMarked = 1000;

export interface OlderLinesProps {
  /** How many there are in all. */
  readonly count: number;
  readonly isSelected: (item: TodayItem) => boolean;
}

/** What is overdue for long, by pages, to be put away many at a time. */
export function OlderLines({ count, isSelected }: OlderLinesProps) {
  const { items, next, failure, ask, more } = usePagedList(olderList, {});
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const show = useDialogs((state) => state.show);
  // Only what is shown counts, so that nothing unseen is changed.
  const marked = items.filter((item) => keys.has(keyOf(item))).slice(0, mostMarked);
  const most = items.slice(0, mostMarked);
  const isAll = most.length > 0 && marked.length === most.length;
  const mark = (item: TodayItem, isOn: boolean) => {
    const others = [...keys].filter((key) => key !== keyOf(item));
    setKeys(new Set(isOn ? [...others, keyOf(item)] : others));
  };
  return (
    <>
      <div className="today-marked">
        <Tick isOn={isAll} onChange={(isOn) => setKeys(new Set(isOn ? most.map(keyOf) : []))}>
          {words.todayPage.allOlder(most.length)}
        </Tick>
        {marked.length === 0 ? (
          <p className="cell-second">{words.todayPage.markOlder}</p>
        ) : (
          <div className="today-marked-sayings" role="group" aria-label={words.todayPage.olderActions}>
            <p role="status">{words.ordersPage.marked(marked.length)}</p>
            <Press onPress={() => show({ dialog: 'giveUp', items: marked, as: 'never_came' })}>
              {words.todayPage.theyNever}
            </Press>
            <Press onPress={() => show({ dialog: 'giveUp', items: marked, as: 'dropped' })}>
              {words.todayPage.letRest}
            </Press>
          </div>
        )}
      </div>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)} className="today-markable">
            <Tick isOn={keys.has(keyOf(item))} onChange={(isOn) => mark(item, isOn)}>
              <span className="unseen">{words.todayPage.oneOlder(titleText(item))}</span>
            </Tick>
            <TodayLine item={item} isSelected={isSelected(item)} />
          </li>
        ))}
      </ul>
      <Failed failure={failure} onAgain={() => void ask({})} />
      {next === null ? null : (
        <p className="today-more">
          <span className="cell-second">{words.todayPage.first(items.length, count)}</span>
          <Press look="quiet" onPress={() => void more()}>
            {words.todayPage.moreOlder}
          </Press>
        </p>
      )}
    </>
  );
}
