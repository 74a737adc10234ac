import type { TodayItem } from '../../../shared/api.ts';
import { whenText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { VerdictMark } from '../verdict/index.ts';

/** What a line's story is told of: its order or request, else its expectation. */
export const refOf = ({ order, request, expectation }: TodayItem): string | null =>
  order?.id ?? request?.id ?? expectation?.id ?? null;

function Content({ item }: { readonly item: TodayItem }) {
  const { expectation, order, due, daysLate } = item;
  const party = expectation?.accountable?.name ?? null;
  return (
    <>
      <span className="today-what">
        <span className="cell-first cell-strong">{item.title}</span>
        <span className="cell-second">{[party, order?.name].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="today-when">
        <span className="cell-first">
          {expectation === null ? null : <VerdictMark verdict={expectation.verdict} />}
        </span>
        <span className="cell-second">
          {daysLate > 0 ? words.todayPage.late(daysLate) : due === null ? '' : words.todayPage.due(whenText(due))}
        </span>
      </span>
    </>
  );
}

/** One thing that needs the person, leading to its story. */
export function TodayLine({ item, isSelected }: { readonly item: TodayItem; readonly isSelected: boolean }) {
  const ref = refOf(item);
  if (ref === null) {
    return (
      <div className="today-line">
        <Content item={item} />
      </div>
    );
  }
  return (
    <a
      className="today-line today-link"
      href={hrefOf({ screen: 'today', ref })}
      aria-current={isSelected ? 'true' : undefined}
    >
      <Content item={item} />
    </a>
  );
}
