import type { TodayItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { todayLists } from '../../state/lists.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { Failed } from '../story/index.ts';
import { keyOf } from './item-said.ts';
import { TodayLine } from './today-line.tsx';

export interface SortLinesProps {
  readonly sort: keyof typeof todayLists;
  /** How many there are. */
  readonly count: number;
  /** What the board has of them, shown until more is here. */
  readonly first: readonly TodayItem[];
  readonly isSelected: (item: TodayItem) => boolean;
}

export function Lines({
  items,
  isSelected,
}: Pick<SortLinesProps, 'isSelected'> & { readonly items: readonly TodayItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <TodayLine item={item} isSelected={isSelected(item)} />
        </li>
      ))}
    </ul>
  );
}

/** That this is a part of them, and the way to more. */
export function MoreLines({
  shown,
  count,
  onMore,
}: {
  readonly shown: number;
  readonly count: number;
  readonly onMore: () => void;
}) {
  return (
    <p className="today-more">
      <span className="cell-second">{words.todayPage.first(shown, count)}</span>
      <Press look="quiet" onPress={onMore}>
        {words.todayPage.moreOlder}
      </Press>
    </p>
  );
}

/** All of one sort, by pages. */
export function SortLines({ sort, count, first, isSelected }: SortLinesProps) {
  const { of, items, next, failure, ask, more } = usePagedList(todayLists[sort], { sort });
  const shown = of === null ? first : items;
  return (
    <>
      <Lines items={shown} isSelected={isSelected} />
      <Failed failure={failure} onAgain={() => void ask({ sort })} />
      {next === null ? null : <MoreLines shown={shown.length} count={count} onMore={() => void more()} />}
    </>
  );
}
