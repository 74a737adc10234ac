import { type FocusEvent, memo, useState } from 'react';
import type { TodayItem } from '../../../shared/api.ts';
import { shortWhenText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { VerdictMark } from '../verdict/index.ts';
import { isConfirmation, keyOf, refOf, sayingsOf } from './item-said.ts';
import { titleText } from './title-text.ts';
import { underTitle } from './under-title.ts';

/** How late it is; what is due still, though its day is over, is in its grace. */
function lateText({ reason, daysLate }: TodayItem): string | null {
  if (daysLate <= 0) return null;
  return reason === 'due' ? words.todayPage.inGrace(daysLate) : words.todayPage.late(daysLate);
}

function Content({ item }: { readonly item: TodayItem }) {
  const { reason, expectation, project, due } = item;
  const toConfirm = isConfirmation(item);
  const below = toConfirm ? words.todayPage.toConfirm(item.request?.name ?? '') : underTitle(item);
  return (
    <>
      <span className="today-what">
        <span className="cell-first cell-strong">{titleText(item)}</span>
        <span className="cell-second">{project === null ? below : words.todayPage.ownWish}</span>
      </span>
      <span className="today-when">
        <span className="cell-first">
          {expectation !== null ? (
            <VerdictMark verdict={expectation.verdict} />
          ) : toConfirm || project !== null ? (
            <VerdictMark verdict={reason === 'overdue' ? 'overdue' : 'open'} />
          ) : (
            words.shipmentState.ready_for_pickup
          )}
        </span>
        <span className="cell-second">
          {lateText(item) ?? (due === null ? '' : words.todayPage.due(shortWhenText(due)))}
        </span>
      </span>
    </>
  );
}

/** What can be said of a line. Tab finds it on the line one stands on, lest it take a hundred strokes past the others. */
function Sayings({ item, isNear }: { readonly item: TodayItem; readonly isNear: boolean }) {
  const show = useDialogs((state) => state.show);
  const sayings = sayingsOf(item);
  if (sayings.length === 0) return null;
  const title = titleText(item);
  return (
    <span className="today-sayings" role="group" aria-label={words.todayPage.actions(title)}>
      {sayings.map(({ text, key, dialog }) => (
        <Press key={key} look="quiet" label={`${text}: ${title}`} isOffTab={!isNear} onPress={() => show(dialog)}>
          {text}
        </Press>
      ))}
    </span>
  );
}

function Line({ item, isSelected }: { readonly item: TodayItem; readonly isSelected: boolean }) {
  const [isNear, setNear] = useState(false);
  const leaves = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setNear(false);
  };
  return (
    <div className="today-item" onFocus={() => setNear(true)} onBlur={leaves}>
      <a
        className="today-line"
        href={hrefOf({ screen: 'today', ref: refOf(item) })}
        aria-current={isSelected ? 'true' : undefined}
        data-line={keyOf(item)}
      >
        <Content item={item} />
      </a>
      <Sayings item={item} isNear={isNear} />
    </div>
  );
}

/** One thing that needs the person, leading to its story, with what can be said of it. */
export const TodayLine = memo(Line);
